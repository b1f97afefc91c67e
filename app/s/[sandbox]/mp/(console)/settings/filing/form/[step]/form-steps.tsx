import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActCheckbox, ActForm, ActSelect, ActTextArea, ActTextField } from '@/components/act-form';
import { MagicInputs } from '@/components/magic-inputs';
import { PapersField } from '@/components/papers-field';
import { papersTexts } from '@/components/papers-texts';
import { ButtonLink } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice';
import { SubmitButton } from '@/components/ui/submit-button';
import { naturesOf, validMonths } from '@/lib/domain/filing-form';
import { provinceRules, provinces } from '@/lib/domain/filing-region';
import { filingSteps, type FilingStep } from '@/lib/domain/filing-steps';
import { emptyForm } from '@/lib/domain/filing-facts';
import { personCertificates, preApprovals, type FilingPaper, type FilingRole } from '@/lib/domain/rows-filing';
import type { FilingFormView } from '@/lib/queries/filing';
import type { ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export type StepProps = { page: ConsolePage; view: FilingFormView; isFilled: boolean };

/** The frame of one page: its fields, 保存并下一步. */
function StepForm({ page, step, children }: { page: ConsolePage; step: FilingStep; children: ReactNode }): ReactNode {
  const { m, world } = page;
  const sandbox = world.sandboxId;
  const at = filingSteps.indexOf(step);
  const pathOf = (name: string): string => sandboxPath(sandbox, `mp/settings/filing/form/${name}`);
  const then = pathOf(filingSteps[at + 1]!);
  return (
    <ActForm
      key={step}
      action={act.bind(null, { sandbox, action: 'filing.fillIn', as: 'console', then })}
      formId={randomUUID()}
      className="grid gap-4"
    >
      {children}
      <div className="flex flex-wrap gap-3">
        <SubmitButton waitingLabel={m.ui.waiting}>{m.filing.next}</SubmitButton>
        {at > 0 && <ButtonLink href={pathOf(filingSteps[at - 1]!)}>{m.filing.back}</ButtonLink>}
      </div>
    </ActForm>
  );
}

type PapersProps = {
  page: ConsolePage;
  view: FilingFormView;
  name: string;
  paper: FilingPaper;
  ids: number[];
  hint?: string;
};

function Papers({ page: { m, world }, view, name, paper, ids, hint }: PapersProps): ReactNode {
  const { advisedMin, max } = world.pack['filing.paperKB'].value;
  return (
    <PapersField
      name={name}
      uploadHref={sandboxPath(world.sandboxId, 'files')}
      label={m.domainWords.filingPapers[paper]}
      hint={hint ?? m.filing.form.papersHint({ advisedKB: advisedMin, maxMB: max / 1024 })}
      defaultFiles={view.papersOf(ids)}
      texts={papersTexts(m)}
    />
  );
}

/** ① 验证备案类型. */
export function TypeStep({ page, view, isFilled }: StepProps): ReactNode {
  const { m } = page;
  const words = m.filing.form;
  const type = view.form?.type;
  const isPersonal = view.subjectType === 'personal';
  return (
    <StepForm page={page} step="type">
      <div className="grid items-start gap-4 sm:grid-cols-3">
        <ActSelect
          name="type.province"
          label={words.province}
          options={provinces.map((value) => ({ value, label: value }))}
          defaultValue={type?.province ?? '北京'}
        />
        <ActTextField
          name="type.city"
          required
          label={words.city}
          defaultValue={type?.city ?? (isFilled ? '北京市' : '')}
        />
        <ActTextField
          name="type.district"
          required
          label={words.district}
          defaultValue={type?.district ?? (isFilled ? '海淀区' : '')}
        />
      </div>
      <ActSelect
        name="type.nature"
        label={words.nature}
        options={naturesOf[view.subjectType].map((value) => ({ value, label: m.domainWords.filingNatures[value] }))}
        defaultValue={type?.nature}
      />
      <ActTextField
        name="type.number"
        required={!type}
        autoComplete="off"
        label={words.number}
        hint={type ? words.numberKept({ masked: type.numberMasked }) : words.numberHint}
        defaultValue={isFilled && isPersonal ? view.admin?.idNumber : ''}
      />
    </StepForm>
  );
}

/** ② 主体信息 and 主体负责人信息. */
export function SubjectStep({ page, view, isFilled }: StepProps): ReactNode {
  const { m, world } = page;
  const words = m.filing.form;
  const form = view.form ?? emptyForm;
  const { subject, type } = form;
  const isPersonal = view.subjectType === 'personal';
  const months = validMonths(form, world);
  const sample = isFilled ? '演练路 1 号' : '';
  return (
    <StepForm page={page} step="subject">
      <ActTextField
        name="subject.name"
        required
        label={words.subjectName}
        defaultValue={subject?.name ?? page.account.subjectName ?? ''}
      />
      <ActTextField
        name="subject.validUntil"
        type="date"
        label={words.validUntil}
        hint={words.validHint({ months })}
        defaultValue={subject?.validUntil}
        className="max-w-48"
      />
      <ActTextField name="subject.address" required label={words.address} defaultValue={subject?.address ?? sample} />
      <ActTextField
        name="subject.postalAddress"
        required
        label={words.postalAddress}
        defaultValue={subject?.postalAddress ?? sample}
      />
      <Papers {...{ page, view }} name="subject.papers" paper="subject" ids={subject?.papers ?? []} />
      {isPersonal ? (
        <Papers
          {...{ page, view }}
          name="subject.residenceProof"
          paper="residenceProof"
          ids={subject?.residenceProof ?? []}
          hint={words.residenceHint}
        />
      ) : (
        <>
          <ActCheckbox
            name="subject.isLegalPerson"
            label={words.legalPerson}
            defaultChecked={subject?.isLegalPerson ?? true}
            {...(type ? { hint: words.legalPersonRule[provinceRules[type.province].principal] } : {})}
          />
          <Papers {...{ page, view }} name="subject.letter" paper="letter" ids={subject?.letter ?? []} />
        </>
      )}
      <PersonFields {...{ page, view, isFilled }} role="principal" />
    </StepForm>
  );
}

/** ③ 小程序信息. */
export function ProgramStep({ page, view }: StepProps): ReactNode {
  const { m, world, account } = page;
  const words = m.filing.form;
  const program = view.form?.program;
  const { max } = world.pack['filing.services'].value;
  return (
    <StepForm page={page} step="program">
      <p className="text-sm">
        <span className="text-hint">{words.program}</span> {account.name}
      </p>
      <ChoiceGroup legend={words.services({ max })}>
        {view.services.map((key) => (
          <ActCheckbox
            key={key}
            name="program.services"
            value={key}
            label={key}
            defaultChecked={program ? program.services.includes(key) : true}
          />
        ))}
      </ChoiceGroup>
      <ActSelect
        name="program.approval"
        label={words.approval}
        hint={words.approvalHint}
        options={preApprovals.map((value) => ({ value, label: m.domainWords.preApprovals[value] }))}
        defaultValue={program?.approval ?? 'none'}
      />
      <Papers {...{ page, view }} name="program.approvalPapers" paper="approval" ids={program?.approvalPapers ?? []} />
      <ActTextArea
        name="program.remark"
        label={words.remark}
        hint={words.remarkHint}
        optionalMark={m.ui.optional}
        maxLength={200}
        defaultValue={program?.remark}
      />
      <MagicInputs m={m} of="filing" />
    </StepForm>
  );
}

/** ④ 小程序负责人信息. */
export function ContactStep({ page, view, isFilled }: StepProps): ReactNode {
  return (
    <StepForm page={page} step="contact">
      <PersonFields {...{ page, view, isFilled }} role="contact" />
      <p className="text-sm text-hint">{page.m.filing.form.face}</p>
    </StepForm>
  );
}

function PersonFields({ page, view, isFilled, role }: StepProps & { role: FilingRole }): ReactNode {
  const { m, world } = page;
  const words = m.filing.form;
  const form = view.form ?? emptyForm;
  // a personal subject is one person in both roles (A8-12)
  const person = form[role];
  const admin = isFilled ? view.admin : null;
  const like = person ?? (view.subjectType === 'personal' ? form.principal : null);
  return (
    <>
      <h2 className="border-b border-line pb-1 text-base font-semibold">{words[role]}</h2>
      {view.subjectType === 'personal' && <p className="text-sm text-hint">{words.ownerNote}</p>}
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <ActTextField
          name={`${role}.name`}
          required
          autoComplete="off"
          label={words.person}
          defaultValue={like?.name ?? admin?.realName ?? ''}
        />
        <ActSelect
          name={`${role}.certificate`}
          label={words.certificate}
          options={personCertificates.map((value) => ({ value, label: m.domainWords.personCertificates[value] }))}
          defaultValue={like?.certificate ?? 'id_card'}
        />
        <ActTextField
          name={`${role}.number`}
          required={!person}
          autoComplete="off"
          label={words.number}
          {...(person ? { hint: words.numberKept({ masked: person.numberMasked }) } : {})}
          defaultValue={admin?.idNumber ?? ''}
        />
        <ActTextField
          name={`${role}.validUntil`}
          type="date"
          label={words.validUntil}
          hint={words.validHint({ months: validMonths(form, world) })}
          defaultValue={like?.validUntil}
        />
        <ActTextField
          name={`${role}.phone`}
          required
          inputMode="tel"
          autoComplete="off"
          label={words.phone}
          hint={words.phoneHint}
          defaultValue={like?.phone ?? admin?.phone ?? ''}
        />
        {role === 'principal' && (
          <ActTextField
            name="principal.emergencyPhone"
            required
            inputMode="tel"
            autoComplete="off"
            label={words.emergencyPhone}
            hint={words.emergencyHint}
            defaultValue={person?.emergencyPhone ?? (admin ? '13900000001' : '')}
          />
        )}
        <ActTextField
          name={`${role}.email`}
          required
          type="email"
          autoComplete="off"
          label={words.email}
          defaultValue={like?.email ?? (admin ? `${admin.wechatId}@example.test` : '')}
        />
      </div>
      <Papers {...{ page, view }} name={`${role}.papers`} paper={role} ids={like?.papers ?? []} />
    </>
  );
}
