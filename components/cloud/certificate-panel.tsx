import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActButton } from '@/components/act-button';
import { ActForm, ActSelect, ActTextField } from '@/components/act-form';
import { SimTime } from '@/components/sim-time';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { Table } from '@/components/ui/table';
import { Tag, type Tone } from '@/components/ui/tag';
import type { CertificateState } from '@/lib/domain/lifecycle';
import type { ShownCertificate } from '@/lib/queries/cloud';
import { counter, type CloudPart } from './part';

const tones: Record<CertificateState, Tone> = {
  in_review: 'warn',
  issued: 'info',
  downloaded: 'info',
  deployed: 'ok',
  lapsed: 'bad',
};

/** SSL 证书: applied for, downloaded, deployed; it lapses. */
export function CertificatePanel(part: CloudPart): ReactNode {
  const { shop, m } = part;
  const words = m.cloud.certificates;
  return (
    <Panel title={words.title} isFlush>
      <div className="grid gap-3 px-4 py-4 sm:px-5">
        <p className="text-sm text-hint">{words.note({ days: shop.certificateDays })}</p>
        {shop.acts && (
          <ActForm
            action={act.bind(null, counter(part, 'certificate.apply'))}
            formId={randomUUID()}
            className="grid items-start gap-4 md:grid-cols-[minmax(0,1fr)_auto]"
          >
            <ActTextField
              name="host"
              label={words.host}
              hint={words.hostHint}
              autoComplete="off"
              spellCheck={false}
              required
            />
            <div className="md:pt-6">
              <SubmitButton waitingLabel={m.ui.waiting}>{words.apply}</SubmitButton>
            </div>
          </ActForm>
        )}
      </div>
      <Table
        caption={words.title}
        rows={shop.certificates}
        rowKey={(row) => row.id}
        empty={words.empty}
        columns={[
          { key: 'host', head: words.host, cell: (row) => row.host, isRowHead: true, className: 'pl-4 sm:pl-5' },
          {
            key: 'state',
            head: m.cloud.state,
            cell: (row) => (
              <span data-certificate={row.state} className="flex flex-wrap items-center gap-2">
                <Tag tone={tones[row.state]}>{m.cloud.certificateStates[row.state]}</Tag>
                {row.state === 'in_review' && (
                  <span className="text-xs text-hint">
                    {m.cloud.until} <SimTime at={row.readyAt} />
                  </span>
                )}
              </span>
            ),
          },
          { key: 'until', head: words.validUntil, cell: (row) => row.validUntil && <SimTime at={row.validUntil} /> },
          {
            key: 'where',
            head: words.where,
            cell: (row) => row.ip ?? <span className="text-xs text-hint">{words.nowhere}</span>,
          },
          { key: 'act', head: m.cloud.act, cell: (row) => <Acts part={part} row={row} /> },
        ]}
      />
    </Panel>
  );
}

function Acts({ part, row }: { part: CloudPart; row: ShownCertificate }): ReactNode {
  const { shop, m } = part;
  const words = m.cloud.certificates;
  const target = (action: 'certificate.download' | 'certificate.deploy') =>
    counter(part, action, { certificateId: row.id });
  const deploy = shop.acts?.deploy.get(row.id);
  if (!shop.acts || !deploy) return null;
  return (
    <div className="flex flex-wrap items-end gap-2">
      <ActButton target={target('certificate.download')} judged={shop.acts.download.get(row.id)} size="small">
        {words.download}
      </ActButton>
      {deploy.refusal ? (
        <ActButton target={target('certificate.deploy')} judged={deploy} size="small">
          {words.deploy}
        </ActButton>
      ) : (
        <ActForm
          action={act.bind(null, target('certificate.deploy'))}
          formId={randomUUID()}
          className="flex flex-wrap items-end gap-2"
        >
          <ActSelect
            name="serverId"
            label={words.server}
            options={shop.servers.map(({ id, name, ip }) => ({ value: String(id), label: `${name} ${ip}` }))}
          />
          <SubmitButton size="small" waitingLabel={m.ui.waiting}>
            {words.deploy}
          </SubmitButton>
        </ActForm>
      )}
    </div>
  );
}
