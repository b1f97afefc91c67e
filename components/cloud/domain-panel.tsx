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
import { yuanOf } from '@/lib/i18n/format';
import { counter, type CloudPart } from './part';

/** 域名: buying one, and its ICP filing. */
export function DomainPanel(part: CloudPart): ReactNode {
  const { shop, m } = part;
  const words = m.cloud.domains;
  const approved = shop.templates.filter(({ state }) => state === 'approved');
  const prices = shop.prices.map(([end, cents]) => words.price({ end, yuan: yuanOf(cents) }));
  return (
    <Panel title={words.title} isFlush>
      <div className="px-4 py-4 sm:px-5">
        {approved.length === 0 && <p className="text-sm text-hint">{words.noTemplate}</p>}
        {shop.acts && approved.length > 0 && (
          <ActForm
            action={act.bind(null, counter(part, 'cloudDomain.buy'))}
            formId={randomUUID()}
            className="grid items-start gap-4 md:grid-cols-[minmax(0,2fr)_minmax(0,1fr)_auto]"
          >
            <ActTextField
              name="domain"
              label={words.name}
              hint={words.hint({ prices: m.domainWords.list(prices) })}
              autoComplete="off"
              spellCheck={false}
              required
            />
            <ActSelect
              name="templateId"
              label={words.template}
              options={approved.map(({ id, ownerName }) => ({ value: String(id), label: ownerName }))}
            />
            <div className="md:pt-6">
              <SubmitButton waitingLabel={m.ui.waiting}>{words.buy}</SubmitButton>
            </div>
          </ActForm>
        )}
      </div>
      <Table
        caption={words.title}
        rows={shop.domains}
        rowKey={(row) => row.id}
        empty={words.empty}
        columns={[
          { key: 'domain', head: words.name, cell: (row) => row.domain, isRowHead: true, className: 'pl-4 sm:pl-5' },
          { key: 'owner', head: words.owner, cell: (row) => row.ownerName },
          {
            key: 'paid',
            head: words.paid,
            cell: (row) => m.cloud.yuan({ yuan: yuanOf(row.priceCents) }),
            align: 'end',
          },
          { key: 'at', head: words.at, cell: (row) => <SimTime at={row.boughtAt} /> },
          {
            key: 'filing',
            head: words.filing,
            cell: (row) => (
              <span data-filing={row.filingState} className="flex flex-wrap items-center gap-2">
                <Tag tone={row.filingState === 'filed' ? 'ok' : row.filingState === 'in_review' ? 'warn' : 'neutral'}>
                  {m.cloud.filingStates[row.filingState]}
                </Tag>
                {row.filingNumber && <span className="text-xs text-hint">{row.filingNumber}</span>}
              </span>
            ),
          },
          {
            key: 'act',
            head: m.cloud.act,
            cell: (row) =>
              row.filingState === 'none' &&
              shop.acts && (
                <ActButton
                  target={counter(part, 'domainFiling.apply', { domainId: row.id })}
                  judged={shop.acts.file.get(row.id)}
                  size="small"
                >
                  {words.file}
                </ActButton>
              ),
          },
        ]}
      />
    </Panel>
  );
}
