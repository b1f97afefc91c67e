import type { ReactNode } from 'react';
import { ActRadio, ActTextField } from '@/components/act-form';
import { OfferedValue } from '@/components/offered-value';
import { PapersField } from '@/components/papers-field';
import { papersTexts } from '@/components/papers-texts';
import { ChoiceGroup } from '@/components/ui/choice';
import { formats } from '@/lib/domain/pack/format';
import { organisationKinds, subjectKey, subjects, type PaymentWay, type SubjectType } from '@/lib/domain/registration';
import type { ShownRegistration } from '@/lib/queries/registration';
import type { OfferedValues, RehearsalData } from '@/lib/queries/rehearsal-data';
import type { Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type Props = {
  page: Page;
  shown: ShownRegistration;
  type: SubjectType;
  data: RehearsalData | null;
  offered: OfferedValues;
};

/** 主体信息登记 of an organisation: the fields of its row in account.md A3 (product §1.14). */
export function OrganisationFields({ page, shown, type, data, offered }: Props): ReactNode {
  const { m, world } = page;
  const { form } = m.registration.subject;
  const { fields, kinds } = subjects[type];
  const isLicence = fields.includes('licence');
  const name = form.names[type];
  return (
    <>
      <h3 className="border-b border-line pb-1 text-base font-semibold">{form.subject}</h3>
      {kinds.length > 0 && (
        <ChoiceGroup legend={form.kind} isInline>
          {organisationKinds.map((kind, index) => (
            <ActRadio
              key={kind}
              name="organisationKind"
              value={kind}
              label={m.domainWords.organisationKinds[kind]}
              defaultChecked={index === 0}
            />
          ))}
        </ChoiceGroup>
      )}
      <ActTextField
        name="subjectName"
        required
        autoComplete="off"
        label={name.label}
        hint={
          <>
            {name.hint} <OfferedValue field="subjectName" value={offered.subjectName} label={form.offered} />
          </>
        }
        defaultValue={data?.subjectName}
      />
      {(isLicence || fields.includes('organisationCode')) && (
        <ActTextField
          name="paper"
          required
          autoComplete="off"
          label={isLicence ? form.paper : form.code}
          hint={
            <>
              {isLicence ? form.paperHint({ takes15: world.pack['reg.licence15Digits'].value }) : form.codeHint}{' '}
              <OfferedValue field="paper" value={offered.paper} label={form.offered} />
            </>
          }
          defaultValue={data?.paper}
        />
      )}
      {fields.includes('certificateScan') && <CertificateScan page={page} shown={shown} />}
      <Ways page={page} type={type} data={data} />
    </>
  );
}

/** 组织机构代码证扫描件 (A3-4): a scan that was kept before stays. */
function CertificateScan({ page: { m, world }, shown }: Pick<Props, 'page' | 'shown'>): ReactNode {
  const { form } = m.registration.subject;
  const { types, maxKB } = formats['format.paper'].value;
  const kept = shown.identity?.certificate;
  return (
    <PapersField
      name="papers"
      isRequired
      uploadHref={sandboxPath(world.sandboxId, 'files')}
      label={form.scanOfCode}
      hint={form.scanHint({ types: types.join(' '), maxMB: maxKB / 1024 })}
      defaultFiles={kept ? [kept] : []}
      texts={papersTexts(m)}
    />
  );
}

/** 注册方式 (A3-2): where there is a choice, the bank is asked about only for the transfer. */
function Ways({ page: { m, world }, type, data }: Omit<Props, 'offered' | 'shown'>): ReactNode {
  const { form } = m.registration.subject;
  const { ways } = subjects[type];
  const fee = form.fee({ yuan: world.pack['verify.feeYuan'].value[subjectKey(type, null)] });
  const label = (way: PaymentWay): string => (way === 'verification' ? `${form.ways[way]} · ${fee}` : form.ways[way]);
  return (
    <div className="group grid gap-4">
      <ChoiceGroup legend={form.way} {...(ways.length > 1 ? {} : { hint: form.onlyWay })}>
        {ways.map((way, index) => (
          <ActRadio key={way} name="paymentWay" value={way} label={label(way)} defaultChecked={index === 0} />
        ))}
      </ChoiceGroup>
      {ways.includes('transfer') && (
        <div className="grid gap-4 group-has-[input[value=verification]:checked]:hidden sm:grid-cols-2">
          <p className="text-xs text-hint sm:col-span-2">{form.payer}</p>
          <ActTextField
            name="bankName"
            required
            autoComplete="off"
            label={form.bankName}
            defaultValue={data?.bankName}
          />
          <ActTextField
            name="bankPlace"
            required
            autoComplete="off"
            label={form.bankPlace}
            defaultValue={data?.bankPlace}
          />
          <ActTextField
            name="bankAccount"
            required
            inputMode="numeric"
            autoComplete="off"
            label={form.bankAccount}
            defaultValue={data?.bankAccount}
          />
          <ActTextField
            name="bankAccountAgain"
            required
            inputMode="numeric"
            autoComplete="off"
            label={form.bankAccountAgain}
            defaultValue={data?.bankAccount}
          />
        </div>
      )}
    </div>
  );
}
