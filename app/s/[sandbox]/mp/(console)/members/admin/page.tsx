import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { ActForm, ActTextField } from '@/components/act-form';
import { DeniedCard } from '@/components/denied-card';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { getMessages } from '@/lib/i18n/locale';
import { showAdminChange, type AdminChangePage } from '@/lib/queries/admin-change';
import { openConsoleView, type ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { changeAdmin } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).accountSecurity.admin.title };
}

/** 管理员 修改 (D-12): of a person only the WeChat, of an organisation the person. */
export default async function ChangeAdminPage({
  params,
}: {
  params: Promise<{ sandbox: string }>;
}): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsoleView(sandbox, 'admin.change');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const { m, world, account } = page;
  const words = m.accountSecurity.admin;
  const shown = await showAdminChange(world, account);
  return (
    <>
      <PageHead title={words.title} note={shown.isPersonal ? words.personal : words.organisation} />
      <Panel>
        <ol className="mb-5 grid list-decimal gap-1 pl-5 text-sm text-body">
          {(shown.isPersonal ? words.personalSteps : words.organisationSteps).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <ActForm action={changeAdmin.bind(null, sandbox)} formId={randomUUID()} className="grid max-w-xl gap-5">
          {shown.isPersonal ? (
            <DefinitionList
              items={[
                { term: words.name, value: shown.adminName },
                { term: words.idNumber, value: shown.adminIdMasked },
              ]}
            />
          ) : (
            <OrganisationFields page={page} shown={shown} />
          )}
          <p className="text-sm text-hint">{words.ends}</p>
          <div className="flex flex-wrap gap-3">
            <SubmitButton name="_do" value="save" waitingLabel={m.ui.waiting}>
              {words.submit}
            </SubmitButton>
            <ButtonLink href={sandboxPath(sandbox, 'mp/members')}>{m.ui.cancel}</ButtonLink>
          </div>
        </ActForm>
      </Panel>
    </>
  );
}

function OrganisationFields({ page: { m, world }, shown }: { page: ConsolePage; shown: AdminChangePage }): ReactNode {
  const words = m.accountSecurity.admin;
  const { form } = m.registration.subject;
  const { pack } = world;
  return (
    <>
      <ActTextField
        name="oldIdNumber"
        required
        autoComplete="off"
        label={words.oldIdNumber}
        hint={words.oldIdHint({ masked: shown.adminIdMasked })}
      />
      <ActTextField name="adminName" required autoComplete="off" label={words.newName} hint={words.newNameHint} />
      <ActTextField
        name="idNumber"
        required
        autoComplete="off"
        label={words.newIdNumber}
        hint={form.idHint({ limit: pack['reg.perIdNumber'].value })}
      />
      <ActTextField
        name="phone"
        required
        inputMode="tel"
        autoComplete="off"
        label={words.newPhone}
        hint={form.phoneHint({ limit: pack['reg.perPhone'].value })}
        extra={
          <SubmitButton name="_do" value="sms" variant="default" waitingLabel={m.ui.waiting}>
            {form.getSms}
          </SubmitButton>
        }
      />
      <ActTextField
        name="smsCode"
        required
        inputMode="numeric"
        autoComplete="off"
        label={form.sms}
        hint={
          <Link href={sandboxPath(world.sandboxId, 'sms')} prefetch={false} target="_blank" className="text-link">
            {form.openSms}
          </Link>
        }
      />
    </>
  );
}
