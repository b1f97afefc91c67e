import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActButton } from '@/components/act-button';
import { ActForm, ActSelect, ActTextField } from '@/components/act-form';
import { SimTime } from '@/components/sim-time';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { counter, type CloudPart } from './part';

/** 解析: host names that lead to servers. */
export function RecordPanel(part: CloudPart): ReactNode {
  const { shop, m } = part;
  const words = m.cloud.records;
  const isPossible = shop.domains.length > 0 && shop.servers.length > 0;
  return (
    <Panel title={words.title} isFlush>
      <div className="px-4 py-4 sm:px-5">
        {!isPossible && <p className="text-sm text-hint">{words.needs}</p>}
        {shop.acts && isPossible && (
          <ActForm
            action={act.bind(null, counter(part, 'dnsRecord.add'))}
            formId={randomUUID()}
            className="grid items-start gap-4 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto]"
          >
            <ActTextField
              name="host"
              label={words.host}
              hint={words.hostHint}
              autoComplete="off"
              spellCheck={false}
              required
            />
            <ActSelect
              name="serverId"
              label={words.server}
              options={shop.servers.map(({ id, name, ip }) => ({ value: String(id), label: `${name} ${ip}` }))}
            />
            <div className="md:pt-6">
              <SubmitButton waitingLabel={m.ui.waiting}>{words.add}</SubmitButton>
            </div>
          </ActForm>
        )}
      </div>
      <Table
        caption={words.title}
        rows={shop.records}
        rowKey={(row) => row.id}
        empty={words.empty}
        columns={[
          { key: 'host', head: words.host, cell: (row) => row.host, isRowHead: true, className: 'pl-4 sm:pl-5' },
          { key: 'ip', head: words.server, cell: (row) => <code className="font-mono text-[13px]">{row.ip}</code> },
          {
            key: 'state',
            head: m.cloud.state,
            cell: (row) => (
              <span data-dns={row.state} className="flex flex-wrap items-center gap-2">
                <Tag tone={row.state === 'working' ? 'ok' : 'warn'}>{m.cloud.dnsStates[row.state]}</Tag>
                {row.state === 'spreading' && (
                  <span className="text-xs text-hint">
                    {m.cloud.until} <SimTime at={row.readyAt} />
                  </span>
                )}
              </span>
            ),
          },
          {
            key: 'act',
            head: m.cloud.act,
            cell: (row) =>
              shop.acts && (
                <ActButton target={counter(part, 'dnsRecord.remove', { recordId: row.id })} size="small">
                  {words.remove}
                </ActButton>
              ),
          },
        ]}
      />
    </Panel>
  );
}
