import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { DeniedCard } from '@/components/denied-card';
import { JudgedLink } from '@/components/judged-link';
import { CopyField } from '@/components/ui/copy-field';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Table, type Column } from '@/components/ui/table';
import { formatDateTime } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locale';
import { devSettings, type DevSettingsPage, type DomainRow } from '@/lib/queries/dev-settings';
import { openConsoleView, type ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type Props = { params: Promise<{ sandbox: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).devSettings.tabs.settings };
}

export default async function DevSettings({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsoleView(sandbox, 'appId.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const { world, account, actor, m } = page;
  const shown = await devSettings(world, account, actor);
  const words = m.devSettings;
  return (
    <>
      <PageHead
        title={words.title}
        tabsLabel={words.tabs.label}
        tabs={[
          { href: sandboxPath(sandbox, 'mp/dev/ops'), label: m.menu.entries.ops, isCurrent: false },
          { href: sandboxPath(sandbox, 'mp/dev/settings'), label: words.tabs.settings, isCurrent: true },
        ]}
      />
      <div className="grid gap-4">
        <Ids shown={shown} page={page} />
        <Domains shown={shown} page={page} />
        <Panel title={words.absent.title}>
          <ul className="grid list-disc gap-1 pl-5 text-sm text-hint">
            {words.absent.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </Panel>
      </div>
    </>
  );
}

type PartProps = { shown: DevSettingsPage; page: ConsolePage };

function Ids({ shown, page }: PartProps): ReactNode {
  const { m, locale, world } = page;
  const words = m.devSettings.ids;
  const sandbox = world.sandboxId;
  const copy = { copyLabel: m.ui.copy, copiedLabel: m.ui.copied };
  const { secret, secretCreatedAt } = shown;
  return (
    <Panel title={words.title}>
      <DefinitionList
        items={[
          {
            term: words.appId,
            value: shown.appId ? (
              <span className="grid gap-0.5">
                <CopyField value={shown.appId} label={words.appId} {...copy} />
                <span className="text-xs text-hint">{words.appIdNote}</span>
              </span>
            ) : (
              words.noAppId
            ),
          },
          {
            term: words.originalId,
            value: shown.originalId ? (
              <CopyField value={shown.originalId} label={words.originalId} {...copy} />
            ) : (
              m.domainWords.none
            ),
          },
          {
            term: words.secret,
            value: (
              <span className="grid justify-items-start gap-1.5">
                <span>
                  {secretCreatedAt
                    ? words.secretMade({ at: formatDateTime(secretCreatedAt, locale) })
                    : words.secretNone}
                </span>
                <ActButton
                  target={{
                    sandbox,
                    action: secret.action,
                    as: 'console',
                    then: sandboxPath(sandbox, 'mp/dev/settings'),
                  }}
                  judged={secret}
                  size="small"
                >
                  {secretCreatedAt ? words.reset : words.create}
                </ActButton>
                <span className="text-xs text-hint">
                  {words.onceNote} {secretCreatedAt && words.resetNote({ minutes: shown.overlapMinutes })}
                </span>
              </span>
            ),
          },
        ]}
      />
    </Panel>
  );
}

function Domains({ shown, page }: PartProps): ReactNode {
  const { m, world } = page;
  const words = m.devSettings.domains;
  const { limit, left, resetsAt } = shown.changes;
  const columns: Column<DomainRow>[] = [
    {
      key: 'kind',
      head: words.kind,
      isRowHead: true,
      className: 'whitespace-nowrap sm:pl-5',
      cell: (row) => m.domainWords.domainKinds[row.kind],
    },
    {
      key: 'domains',
      head: words.domains,
      className: 'min-w-52',
      cell: (row) =>
        row.domains.length === 0 ? (
          <span className="text-hint">{words.none}</span>
        ) : (
          <ul className="grid gap-0.5 font-mono text-[13px]">
            {row.domains.map((domain) => (
              <li key={domain} className="break-all">
                {domain}
              </li>
            ))}
          </ul>
        ),
    },
    {
      key: 'count',
      head: words.count,
      align: 'end',
      className: 'whitespace-nowrap sm:pr-5',
      cell: (row) => `${row.domains.length} / ${row.limit}`,
    },
  ];
  return (
    <Panel title={words.title} extra={m.domainWords.quotas['serverDomain.perMonth']({ limit, left, resetsAt })} isFlush>
      <div className="flex flex-wrap items-center gap-3 px-4 py-4 sm:px-5">
        <p className="min-w-0 flex-1 text-sm text-hint">{words.note}</p>
        <JudgedLink
          href={sandboxPath(world.sandboxId, 'mp/dev/settings/domains')}
          judged={shown.editDomains}
          reasonAlign="end"
        >
          {words.change}
        </JudgedLink>
      </div>
      <Table caption={words.title} columns={columns} rows={shown.domains} rowKey={(row) => row.kind} />
    </Panel>
  );
}
