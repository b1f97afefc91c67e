import type { ReactNode } from 'react';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Panel } from '@/components/ui/panel';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { columnsOf, singleColumns } from '@/lib/domain/permission-matrix';
import type { Pack } from '@/lib/domain/pack/index';
import { headLines } from '@/lib/domain/permission-report';
import { countsOf, unprobed } from '@/lib/domain/probe-cell';
import { formatDateTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { behaviourText, causeText, columnKeyText, promisedText } from '@/lib/i18n/say-probe';
import type { ProbeReport } from '@/lib/probe/probe';
import { ProbeMatrix } from './probe-matrix';

type Props = { report: ProbeReport; pack: Pack; isWide: boolean; widenHref: string; m: Messages; locale: Locale };

/** What a probe has found: differences first, then what could not be probed, then every cell. */
export function ProbeResult({ report, pack, isWide, widenHref, m, locale }: Props): ReactNode {
  const { cells, columns: keys, millis, at, head } = report;
  const words = m.labProbe;
  const counts = countsOf(cells);
  const differing = cells.filter(({ outcome }) => outcome === 'differs');
  const open = unprobed(cells);
  const columns = (isWide ? columnsOf(pack) : singleColumns(pack)).filter(({ key }) => keys.includes(key));
  const time = formatDateTime(at, locale);
  const seconds = Math.round(millis / 100) / 10;
  const sum = { cells: cells.length, actions: cells.length / keys.length, columns: keys.length, seconds };
  return (
    <div className="grid gap-5">
      <Panel title={words.sum(sum)} extra={words.at({ time, seq: head.sandbox?.seq ?? 0 })}>
        <p className="mb-3 flex flex-wrap gap-2" data-differs={counts.differs}>
          <Tag tone="ok">
            {words.outcomes.agrees} {counts.agrees}
          </Tag>
          <Tag tone={counts.differs > 0 ? 'bad' : 'neutral'} icon={counts.differs > 0 ? undefined : null}>
            {words.outcomes.differs} {counts.differs}
          </Tag>
          <Tag tone="neutral">
            {words.outcomes.not_probeable} {counts.not_probeable}
          </Tag>
        </p>
        <p className="text-sm text-hint">
          {(['changed', 'ticket', 'denied', 'stopped'] as const)
            .map((kind) => `${words.kinds[kind]} ${counts[kind]}`)
            .join(' · ')}
        </p>
        <p className="mt-2 text-xs break-all text-hint">
          {headLines(head)
            .map(([name, text]) => `${name} ${text || '–'}`)
            .join(' · ')}
        </p>
      </Panel>
      {differing.length === 0 ? (
        <NoticeBar tone="ok">{words.noDifference}</NoticeBar>
      ) : (
        <Panel title={words.differences}>
          <Table
            caption={words.differences}
            rows={differing}
            rowKey={({ action, column }) => `${action} ${column}`}
            columns={[
              {
                key: 'action',
                head: words.head.action,
                isRowHead: true,
                cell: ({ action }) => (
                  <>
                    {m.actions[action].label} <code className="text-xs text-hint">{action}</code>
                  </>
                ),
              },
              { key: 'who', head: words.head.who, cell: ({ column }) => columnKeyText(column, pack, m) },
              { key: 'promised', head: words.head.promised, cell: ({ promised }) => promisedText(promised, m) },
              {
                key: 'did',
                head: words.head.did,
                cell: ({ behaviour }) => <Tag tone="bad">{behaviour ? behaviourText(behaviour, m) : null}</Tag>,
              },
            ]}
          />
        </Panel>
      )}
      <Panel title={words.unprobed}>
        {open.length === 0 ? (
          <p className="text-sm">{words.allProbed}</p>
        ) : (
          <>
            <p className="mb-3 text-sm text-hint">{words.unprobedLead}</p>
            <Table
              caption={words.unprobed}
              rows={open}
              rowKey={({ cause, actions }) => `${cause.cause} ${actions[0]}`}
              columns={[
                { key: 'cause', head: words.head.cause, isRowHead: true, cell: ({ cause }) => causeText(cause, m) },
                {
                  key: 'action',
                  head: words.head.action,
                  cell: ({ actions, cause }) =>
                    cause.cause === 'no_example' ? (
                      <>
                        {m.actions[actions[0]!].label} <code className="text-xs text-hint">{actions[0]}</code>
                      </>
                    ) : (
                      actions.length
                    ),
                },
                { key: 'cells', head: words.head.cells, align: 'end', cell: ({ count }) => count },
              ]}
            />
          </>
        )}
      </Panel>
      <Panel title={words.matrix}>
        <ProbeMatrix
          cells={cells}
          columns={columns}
          widen={{ href: widenHref, label: isWide ? words.showSingle : words.showAll }}
          m={m}
        />
      </Panel>
    </div>
  );
}
