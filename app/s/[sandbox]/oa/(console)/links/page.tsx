import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { Button, ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { TextField } from '@/components/ui/field';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Table } from '@/components/ui/table';
import type { Messages } from '@/lib/i18n/messages';
import { showLinked, showLinkTarget, showQuickRegistration } from '@/lib/queries/official-console';
import { openOfficialConsole } from '@/lib/web/official-page';
import { sandboxPath } from '@/lib/web/paths';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ target?: string | string[] }> };

/** 小程序管理 of an official account, and the three ways to add one (A4-1). */
export default async function OfficialLinksPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, asked] = await Promise.all([params, searchParams]);
  const { m, world, login } = await openOfficialConsole(sandbox);
  const words = m.official;
  const target = typeof asked.target === 'string' ? asked.target.trim() : '';
  const [rows, { quota }] = await Promise.all([showLinked(world, login), showQuickRegistration(world, login)]);
  const then = sandboxPath(sandbox, 'oa/links');
  return (
    <div className="grid gap-5">
      <PageHead title={words.manage} />
      <Panel isFlush>
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
          <form method="get" action={then} className="grid gap-4">
            <TextField name="target" label={words.target} required autoComplete="off" defaultValue={target} />
            <div>
              <Button type="submit" variant="primary">
                {words.search}
              </Button>
            </div>
          </form>
          {target !== '' && (
            <LinkTarget
              m={m}
              sandbox={sandbox}
              target={target}
              then={then}
              found={await showLinkTarget(world, login, target)}
            />
          )}
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
    </div>
  );
}

type TargetProps = {
  m: Messages;
  sandbox: string;
  target: string;
  then: string;
  found: Awaited<ReturnType<typeof showLinkTarget>>;
};

/** The result card of a search, with 发送关联请求. */
function LinkTarget({ m, sandbox, target, then, found }: TargetProps): ReactNode {
  const words = m.official;
  if (!found)
    return (
      <p role="status" className="mt-4 text-sm text-hint">
        {words.notFound({ target })}
      </p>
    );
  return (
    <section aria-label={words.result} className="mt-4 grid gap-3 rounded-box border border-line p-4">
      <DefinitionList
        items={[
          { term: words.miniProgram, value: found.name ?? m.phone.apps.unnamed },
          { term: words.appId, value: <code>{found.appId}</code> },
          {
            term: words.subject,
            value: words.subjectAs({ name: found.subjectName, relation: m.domainWords.linkRelations[found.relation] }),
          },
          { term: words.tabs.mode, value: m.domainWords.linkModes[found.mode] },
        ]}
      />
      <div>
        <ActButton
          variant="primary"
          judged={found.request}
          target={{ sandbox, action: 'officialLink.request', as: 'official', input: { target }, then }}
        >
          {words.send}
        </ActButton>
      </div>
    </section>
  );
}
