import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActCheckbox, ActForm, ActRadio, ActTextField } from '@/components/act-form';
import { PapersField } from '@/components/papers-field';
import { papersTexts } from '@/components/papers-texts';
import { Button, ButtonLink } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice';
import { DefinitionList } from '@/components/ui/definition-list';
import { SubmitButton } from '@/components/ui/submit-button';
import { invoiceKinds, nameBases } from '@/lib/domain/rows-verification';
import { refusalText } from '@/lib/i18n/say';
import type { VerificationPage } from '@/lib/queries/verification';
import type { ActTarget } from '@/lib/web/act';
import type { ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type Props = { page: ConsolePage; shown: VerificationPage; isRefill: boolean };

/** 同意协议, 填写资料 and 填写发票 in one form; filling in again agrees to nothing anew. */
export function OrderForm({ page: { m, world }, shown, isRefill }: Props): ReactNode {
  const { form: words } = m.verification;
  const { hint, ...texts } = papersTexts(m);
  const judged = isRefill ? shown.refill : shown.apply;
  const isToBePaid = !isRefill && shown.feeCents > 0;
  const target: ActTarget = {
    sandbox: world.sandboxId,
    action: judged.action,
    as: 'console',
    then: sandboxPath(world.sandboxId, isToBePaid ? 'mp/settings/verify/pay' : 'mp/settings/verify'),
  };
  return (
    <ActForm action={act.bind(null, target)} formId={randomUUID()} className="grid max-w-2xl grid-cols-1 gap-6">
      {!isRefill && (
        <section className="grid gap-2">
          <h2 className="font-semibold">{words.agree}</h2>
          <p className="rounded-box bg-raised px-4 py-3 text-sm">{words.agreeText}</p>
          <ActCheckbox name="agreed" label={words.agreeLabel} />
        </section>
      )}
      <Data m={m} shown={shown} isRefill={isRefill} />
      <PapersField
        name="papers"
        uploadHref={sandboxPath(world.sandboxId, 'files')}
        label={words.papers}
        hint={hint}
        texts={texts}
        defaultFiles={isRefill ? shown.papers : []}
      />
      <Invoice m={m} shown={shown} isRefill={isRefill} />
      {!isRefill && <p className="text-sm text-hint">{words.scan}</p>}
      <div className="flex flex-wrap gap-3">
        {judged.refusal ? (
          <Button variant="primary" disabledReason={refusalText(judged.refusal, m)}>
            {words.submit}
          </Button>
        ) : (
          <SubmitButton waitingLabel={m.ui.waiting}>{words.submit}</SubmitButton>
        )}
        <ButtonLink href={sandboxPath(world.sandboxId, 'mp/settings/verify')}>{m.ui.cancel}</ButtonLink>
      </div>
    </ActForm>
  );
}

type PartProps = { m: ConsolePage['m']; shown: VerificationPage; isRefill: boolean };

function Data({ m, shown: { subject, contact, order, nameClosed }, isRefill }: PartProps): ReactNode {
  const { form: words } = m.verification;
  const { none, subjectTypes } = m.domainWords;
  const earlier = isRefill ? order : null;
  return (
    <section className="grid gap-4">
      <h2 className="font-semibold">{words.fill}</h2>
      <DefinitionList
        items={[
          { term: words.subject, value: subject.subjectName ?? none },
          { term: words.type, value: subject.subjectType ? subjectTypes[subject.subjectType] : none },
          { term: words.id, value: subject.subjectIdMasked ?? none },
        ]}
      />
      <p className="text-xs text-hint">{words.subjectNote}</p>
      <ActTextField
        name="contactName"
        required
        autoComplete="off"
        label={words.contactName}
        defaultValue={earlier?.contactName ?? contact.name}
      />
      <ActTextField
        name="contactPhone"
        required
        inputMode="numeric"
        autoComplete="off"
        label={words.contactPhone}
        hint={words.contactPhoneHint}
        defaultValue={contact.phone}
      />
      {nameClosed ? (
        <p className="text-sm text-hint">
          {words.nameLegend}: {refusalText(nameClosed, m)}
        </p>
      ) : (
        <>
          <ActTextField
            name="name"
            autoComplete="off"
            label={words.name}
            optionalMark={m.ui.optional}
            hint={`${words.nameNow({ name: subject.name ?? none })} · ${words.nameHint}`}
            defaultValue={earlier?.name ?? ''}
          />
          <ChoiceGroup legend={words.basis}>
            {nameBases.map((basis) => (
              <ActRadio
                key={basis}
                name="nameBasis"
                value={basis}
                label={m.domainWords.nameBases[basis]}
                hint={words.basisHint[basis]}
                defaultChecked={basis === (earlier?.nameBasis ?? 'own_words')}
              />
            ))}
          </ChoiceGroup>
          <ActTextField
            name="trademark"
            inputMode="numeric"
            autoComplete="off"
            label={words.trademark}
            optionalMark={m.ui.optional}
            defaultValue={earlier?.trademark ?? ''}
          />
        </>
      )}
    </section>
  );
}

function Invoice({ m, shown: { order }, isRefill }: PartProps): ReactNode {
  const { form: words } = m.verification;
  const earlier = isRefill ? order : null;
  return (
    <section className="grid gap-4">
      <ChoiceGroup legend={words.invoice}>
        {invoiceKinds.map((kind) => (
          <ActRadio
            key={kind}
            name="invoice"
            value={kind}
            label={m.domainWords.invoiceKinds[kind]}
            defaultChecked={kind === (earlier?.invoice ?? 'none')}
          />
        ))}
      </ChoiceGroup>
      <ActTextField
        name="invoiceTitle"
        autoComplete="off"
        label={words.invoiceTitle}
        optionalMark={m.ui.optional}
        hint={words.invoiceTitleHint}
        defaultValue={earlier?.invoiceTitle ?? ''}
      />
    </section>
  );
}
