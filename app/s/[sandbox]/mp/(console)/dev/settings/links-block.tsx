import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { JudgedLink } from '@/components/judged-link';
import { Panel } from '@/components/ui/panel';
import { Table, type Column } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { ShownDevSettings } from '@/lib/queries/shown-dev-settings';
import { CodeList, settingsPath, settingsTarget, type BlockProps } from './block';

type Rule = ShownDevSettings['plainLinks'][number];

/** 扫普通链接二维码打开小程序: the rules with their release. */
export function LinksBlock({ shown, page }: BlockProps): ReactNode {
  const { m, world } = page;
  const words = m.devSettings.links;
  const columns: Column<Rule>[] = [
    {
      key: 'prefix',
      head: words.rule,
      isRowHead: true,
      className: 'min-w-52 sm:pl-5',
      cell: ({ prefix, isExclusive }) => (
        <span className="grid gap-0.5">
          <code className="text-[13px] break-all">{prefix}</code>
          {isExclusive && <span className="text-xs font-normal text-hint">{words.exclusive}</span>}
        </span>
      ),
    },
    { key: 'path', head: words.page, cell: ({ path }) => <code className="text-[13px] break-all">{path}</code> },
    {
      key: 'tests',
      head: words.tests,
      className: 'min-w-40',
      cell: ({ testLinks, testVersion }) =>
        testLinks.length === 0 ? (
          <span className="text-hint">{m.domainWords.none}</span>
        ) : (
          <>
            <CodeList items={testLinks} />
            <span className="text-xs text-hint">{m.domainWords.linkVersions[testVersion]}</span>
          </>
        ),
    },
    {
      key: 'state',
      head: words.state,
      className: 'whitespace-nowrap',
      cell: ({ state }) => <Tag tone={state === 'released' ? 'ok' : 'neutral'}>{m.domainWords.linkStates[state]}</Tag>,
    },
    {
      key: 'acts',
      head: words.acts,
      align: 'end',
      className: 'sm:pr-5',
      cell: (rule) => <Acts shown={shown} page={page} rule={rule} />,
    },
  ];
  return (
    <Panel title={words.title} extra={m.domainWords.quotas['plainLink.perMonth'](shown.linkReleases)} isFlush>
      <div className="flex flex-wrap items-center gap-3 px-4 py-4 sm:px-5">
        <p className="min-w-0 flex-1 text-sm text-hint">{words.note}</p>
        <JudgedLink
          href={settingsPath(world.sandboxId, 'links/new')}
          judged={shown.addLink}
          reasonAlign="end"
          of={words.title}
        >
          {words.add}
        </JudgedLink>
      </div>
      <Table
        caption={words.title}
        columns={columns}
        rows={shown.plainLinks}
        rowKey={({ id }) => id}
        empty={words.empty}
      />
    </Panel>
  );
}

function Acts({ shown, page: { m, world }, rule: { id, prefix } }: BlockProps & { rule: Rule }): ReactNode {
  const words = m.devSettings.links;
  const acts = shown.linkActs.get(id);
  const sandbox = world.sandboxId;
  return (
    <span className="inline-flex flex-wrap justify-end gap-1.5">
      <JudgedLink
        href={settingsPath(sandbox, `links/${id}`)}
        judged={shown.addLink}
        size="small"
        reasonAlign="end"
        of={prefix}
      >
        {words.edit}
      </JudgedLink>
      {acts && (
        <>
          <ActButton
            target={settingsTarget(sandbox, 'plainLink.release', { ruleId: id })}
            judged={acts.release}
            size="small"
            of={prefix}
          >
            {words.release}
          </ActButton>
          <ActButton
            target={settingsTarget(sandbox, 'plainLink.remove', { ruleId: id })}
            judged={acts.remove}
            size="small"
            of={prefix}
            variant="danger"
          >
            {words.remove}
          </ActButton>
        </>
      )}
    </span>
  );
}
