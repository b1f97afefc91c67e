import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { SimTime } from '@/components/sim-time';
import { Panel } from '@/components/ui/panel';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { counter, type CloudPart } from './part';

/** 信息模板: the real names under which domains may be bought. */
export function TemplatePanel(part: CloudPart): ReactNode {
  const { shop, m } = part;
  const words = m.cloud.templates;
  return (
    <Panel
      title={words.title}
      extra={
        shop.acts && (
          <ActButton target={counter(part, 'cloudTemplate.apply')} judged={shop.acts.apply} size="small">
            {words.apply}
          </ActButton>
        )
      }
      isFlush
    >
      <p className="px-4 py-3 text-sm text-hint sm:px-5">{words.note}</p>
      <Table
        caption={words.title}
        rows={shop.templates}
        rowKey={(row) => row.id}
        empty={words.empty}
        columns={[
          { key: 'owner', head: words.owner, cell: (row) => row.ownerName, isRowHead: true, className: 'pl-4 sm:pl-5' },
          {
            key: 'state',
            head: m.cloud.state,
            cell: (row) => (
              <span data-template={row.state} className="flex flex-wrap items-center gap-2">
                <Tag tone={row.state === 'approved' ? 'ok' : 'warn'}>{m.cloud.templateStates[row.state]}</Tag>
                {row.state === 'in_review' && (
                  <span className="text-xs text-hint">
                    {m.cloud.until} <SimTime at={row.readyAt} />
                  </span>
                )}
              </span>
            ),
          },
        ]}
      />
    </Panel>
  );
}
