import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActForm, ActSelect, ActTextField } from '@/components/act-form';
import { SimTime } from '@/components/sim-time';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { Table } from '@/components/ui/table';
import { tlsVersions } from '@/lib/domain/rows-cloud';
import { refusalText } from '@/lib/i18n/say';
import { counter, type CloudPart } from './part';

/** 服务器 of the sandbox. */
export function ServerPanel(part: CloudPart): ReactNode {
  const { shop, m } = part;
  const words = m.cloud.servers;
  const no = shop.acts?.createServer.refusal;
  return (
    <Panel title={words.title} isFlush>
      {shop.acts && (
        <div className="px-4 py-4 sm:px-5">
          {no ? (
            <p className="text-sm text-hint">{refusalText(no, m)}</p>
          ) : (
            <ActForm
              action={act.bind(null, counter(part, 'cloudServer.create'))}
              formId={randomUUID()}
              className="grid items-start gap-4 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto]"
            >
              <ActTextField name="serverName" label={words.name} autoComplete="off" required />
              <ActSelect
                name="tls"
                label={words.tls}
                defaultValue="1.2"
                options={tlsVersions.map((version) => ({ value: version, label: `TLS ${version}` }))}
              />
              <div className="md:pt-6">
                <SubmitButton waitingLabel={m.ui.waiting}>{words.create}</SubmitButton>
              </div>
            </ActForm>
          )}
        </div>
      )}
      <Table
        caption={words.title}
        rows={shop.servers}
        rowKey={(row) => row.id}
        empty={words.empty}
        columns={[
          { key: 'name', head: words.name, cell: (row) => row.name, isRowHead: true, className: 'pl-4 sm:pl-5' },
          { key: 'ip', head: words.ip, cell: (row) => <code className="font-mono text-[13px]">{row.ip}</code> },
          { key: 'tls', head: 'TLS', cell: (row) => row.tls },
          { key: 'at', head: words.at, cell: (row) => <SimTime at={row.createdAt} /> },
        ]}
      />
    </Panel>
  );
}
