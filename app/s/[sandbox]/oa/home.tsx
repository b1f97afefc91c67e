import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActButton } from '@/components/act-button';
import { ActForm, ActTextField } from '@/components/act-form';
import { ButtonLink } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { showLinked, showQuickRegistration } from '@/lib/queries/official-console';
import type { OfficialLogin } from '@/lib/web/official-session';
import type { Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

/** 小程序管理 of an official account, and the three ways to add one (A4-1). */
export async function OfficialHome({ page, login }: { page: Page; login: OfficialLogin }): Promise<ReactNode> {
  const { m, world } = page;
  const words = m.official;
  const sandbox = world.sandboxId;
  const { official } = login;
  const [rows, { quota }] = await Promise.all([showLinked(world, login), showQuickRegistration(world, login)]);
  const then = sandboxPath(sandbox, 'oa');
  return (
    <div className="grid gap-5">
      <p className="flex flex-wrap items-center gap-3">
        <strong>{official.name}</strong>
        <span>{m.domainWords.officialKinds[official.kind]}</span>
        <Tag tone={official.isVerified ? 'ok' : 'warn'}>{official.isVerified ? words.verified : words.unverified}</Tag>
        <span className="text-sm text-hint">{official.subjectName}</span>
        <Link href={`${then}?switch=1`} prefetch={false} className="inline-flex min-h-6 items-center text-link">
          {words.switch}
        </Link>
      </p>
      <Panel title={words.manage} isFlush>
        <Table
          caption={words.caption}
          empty={words.noLinks}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              head: words.miniProgram,
              isRowHead: true,
              cell: (row) => row.name ?? m.phone.apps.unnamed,
            },
            { key: 'appId', head: words.appId, cell: (row) => row.appId },
            { key: 'subject', head: words.subject, cell: (row) => row.subjectName },
            { key: 'state', head: words.state, cell: (row) => m.domainWords.officialLinkStates[row.state] },
            {
              key: 'act',
              head: words.act,
              cell: (row) =>
                row.remove && (
                  <ActButton
                    size="small"
                    judged={row.remove}
                    target={{
                      sandbox,
                      action: 'officialLink.remove',
                      as: 'official',
                      input: { linkId: row.id },
                      then,
                    }}
                  >
                    {words.unlink}
                  </ActButton>
                ),
            },
          ]}
        />
      </Panel>
      <div className="grid items-start gap-5 lg:grid-cols-3">
        <Panel title={words.link}>
          <ActForm
            action={act.bind(null, { sandbox, action: 'officialLink.request', as: 'official', then })}
            formId={randomUUID()}
          >
            <ActTextField name="target" label={words.target} required autoComplete="off" />
            <div>
              <SubmitButton waitingLabel={m.ui.waiting}>{words.send}</SubmitButton>
            </div>
          </ActForm>
        </Panel>
        <Panel title={words.quick}>
          <p className="mb-3 text-sm text-hint">{words.quickQuota(quota)}</p>
          <ButtonLink variant="primary" href={sandboxPath(sandbox, 'oa/register')}>
            {words.open}
          </ButtonLink>
        </Panel>
        <Panel title={words.store}>
          <p className="text-sm text-hint">{words.storeText}</p>
        </Panel>
      </div>
      <p className="text-sm text-hint">{words.others}</p>
    </div>
  );
}
