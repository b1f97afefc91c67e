import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Panel } from '@/components/ui/panel';
import { isOrganisation, subjects } from '@/lib/domain/registration';
import type { ShownRegistration } from '@/lib/queries/registration';
import type { Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type Props = { page: Page; account: number; identity: NonNullable<ShownRegistration['identity']> };

/** The form as it was kept, masked: before the administrator's scan, and after it. */
export function SavedIdentity({ page: { m, world }, account, identity }: Props): ReactNode {
  const { form, saved } = m.registration.subject;
  const { domainWords } = m;
  const sandbox = world.sandboxId;
  const isOrganised = isOrganisation(identity.subjectType);
  const { paymentWay, bankAccountMasked, paperMasked } = identity;
  const paperLabel = subjects[identity.subjectType].fields.includes('licence') ? form.paper : form.code;
  const bound = identity.boundPerson;
  const scan = {
    sandbox,
    action: 'registration.bindAdmin',
    as: 'persona',
    account,
    then: sandboxPath(sandbox, 'mp/register/subject', { account }),
  } as const;
  return (
    <div className="grid max-w-2xl gap-4">
      <NoticeBar tone={bound ? 'ok' : 'info'}>{bound ? saved.bound(bound) : saved.waits}</NoticeBar>
      <Panel title={saved.title}>
        <DefinitionList
          items={[
            { term: m.registration.subject.type, value: domainWords.subjectTypes[identity.subjectType] },
            ...(isOrganised
              ? [
                  { term: form.names[identity.subjectType].label, value: identity.subjectName },
                  ...(paperMasked === null ? [] : [{ term: paperLabel, value: paperMasked }]),
                  ...(identity.certificate === null
                    ? []
                    : [{ term: form.scanOfCode, value: identity.certificate.name }]),
                  { term: form.way, value: paymentWay ? domainWords.paymentWays[paymentWay] : domainWords.none },
                  ...(bankAccountMasked === null ? [] : [{ term: form.bankAccount, value: bankAccountMasked }]),
                ]
              : []),
            { term: isOrganised ? form.name : form.namePersonal, value: identity.adminName },
            { term: form.id, value: identity.adminIdMasked },
            { term: form.phone, value: identity.phoneMasked },
          ]}
        />
      </Panel>
      <div className="flex flex-wrap items-start gap-3">
        {bound ? (
          <ButtonLink variant="primary" size="large" href={sandboxPath(sandbox, 'mp/register/confirm', { account })}>
            {saved.next}
          </ButtonLink>
        ) : (
          <ActButton target={scan} variant="primary" size="large">
            {form.scan}
          </ActButton>
        )}
        <ButtonLink size="large" href={sandboxPath(sandbox, 'mp/register/subject', { account, edit: 1 })}>
          {saved.edit}
        </ButtonLink>
      </div>
    </div>
  );
}
