import type { ReactNode } from 'react';
import { AnswerTag } from '@/components/lab/answer-tag';
import { LabForm } from '@/components/lab/lab-form';
import { LabFrame } from '@/components/lab/lab-frame';
import { SelectField } from '@/components/ui/field';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Panel } from '@/components/ui/panel';
import { Table } from '@/components/ui/table';
import { applySwitches, packNames, packs } from '@/lib/domain/pack/index';
import type { Switches } from '@/lib/domain/pack/switches';
import { onlyIn, packDifferences, type Column, type PackDifference } from '@/lib/domain/permission-matrix';
import { cellCode, switchesText } from '@/lib/domain/permission-report';
import { columnText } from '@/lib/i18n/say-probe';
import { lastOf, type LabQuery } from '@/lib/web/lab-query';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type PackRow = Omit<PackDifference, 'column'> & { key: string; columns: Column[] };

/** The differences with the role sets side by side for which an act changes in the same way. */
function rowsOf(differences: readonly PackDifference[]): PackRow[] {
  const rows = new Map<string, PackRow>();
  for (const { action, column, from, to } of differences) {
    const key = [action, cellCode(from), cellCode(to)].join(' ');
    const row = rows.get(key) ?? { key, action, from, to, columns: [] };
    row.columns.push(column);
    rows.set(key, row);
  }
  return [...rows.values()];
}

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<LabQuery> };

/** The sandbox's rules beside those of a pack, with or without its switches: only the cells that differ. */
export default async function LabPacks({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, query] = await Promise.all([params, searchParams]);
  const { world, m } = await openPage(sandbox);
  const words = m.lab.packs;
  const switches = world.sandbox.switches as Switches;
  const hasSwitches = Object.keys(switches).length > 0;
  const others = packNames.flatMap((pack) => [
    ...(hasSwitches || pack !== world.packName
      ? [{ value: pack, label: words.plain({ pack }), rules: packs[pack] }]
      : []),
    ...(hasSwitches && pack !== world.packName
      ? [
          {
            value: `${pack}-switched`,
            label: words.switched({ pack }),
            rules: applySwitches(packs[pack], switches),
          },
        ]
      : []),
  ]);
  const other =
    others.find(({ value }) => value === lastOf(query.against)) ??
    others.find(({ value }) => value !== world.packName) ??
    others[0]!;
  const differences = packDifferences(world.pack, other.rules);
  const only = [
    { pack: words.mine, columns: onlyIn(world.pack, other.rules) },
    { pack: other.label, columns: onlyIn(other.rules, world.pack) },
  ].filter(({ columns }) => columns.length > 0);
  return (
    <LabFrame
      sandbox={sandbox}
      tab="packs"
      m={m}
      note={words.lead({ pack: world.packName, switches: switchesText(switches) })}
    >
      <LabForm here={sandboxPath(sandbox, 'lab/packs')} label={words.against} submit={words.submit}>
        <SelectField name="against" label={words.against} defaultValue={other.value} options={others} />
      </LabForm>
      {only.map(({ pack, columns }) => (
        <NoticeBar key={pack}>
          {words.only({ pack, who: m.domainWords.list(columns.map((column) => columnText(column, m))) })}
        </NoticeBar>
      ))}
      <Panel
        title={words.caption}
        extra={words.count({
          cells: differences.length,
          actions: new Set(differences.map(({ action }) => action)).size,
        })}
        isFlush
      >
        <Table
          caption={words.caption}
          rows={rowsOf(differences)}
          rowKey={({ key }) => key}
          empty={words.same}
          columns={[
            {
              key: 'action',
              head: words.columns.action,
              isRowHead: true,
              cell: ({ action }) => (
                <>
                  {m.actions[action].label} <code className="text-xs text-hint">{action}</code>
                </>
              ),
            },
            {
              key: 'who',
              head: words.columns.who,
              cell: ({ columns }) => m.domainWords.list(columns.map((column) => columnText(column, m))),
            },
            { key: 'from', head: words.mine, cell: ({ from }) => <AnswerTag verdict={from} m={m} /> },
            { key: 'to', head: other.label, cell: ({ to }) => <AnswerTag verdict={to} m={m} /> },
          ]}
        />
      </Panel>
    </LabFrame>
  );
}
