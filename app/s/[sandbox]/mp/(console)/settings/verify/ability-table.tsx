import type { ReactNode } from 'react';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatDateTime } from '@/lib/i18n/format';
import type { VerificationPage } from '@/lib/queries/verification';
import type { ConsolePage } from '@/lib/web/page';

type Props = { page: ConsolePage; shown: VerificationPage };

/** 帐号能力: A7 for this account, with what a lapse leaves it (A6-5). */
export function AbilityTable({ page: { m, locale }, shown }: Props): ReactNode {
  const words = m.verification.abilities;
  const { abilities, abilityLacks, certainty } = m.domainWords;
  return (
    <section>
      <h2 className="mb-1 font-semibold">{words.title}</h2>
      <p className="mb-2 text-xs text-hint">
        {words.note} {words.auditHours}: {words.hours(shown.auditHours)}
      </p>
      <Table
        caption={words.title}
        rows={shown.abilities}
        rowKey={(row) => row.ability}
        columns={[
          { key: 'ability', head: words.ability, cell: (row) => abilities[row.ability], isRowHead: true },
          {
            key: 'now',
            head: words.now,
            cell: (row) => <Tag tone={row.isHeld ? 'ok' : 'neutral'}>{row.isHeld ? words.held : words.lacks}</Tag>,
          },
          {
            key: 'why',
            head: words.why,
            className: 'min-w-40',
            cell: (row) =>
              row.why
                ? abilityLacks[row.why]
                : row.endsAt
                  ? words.until({ at: formatDateTime(row.endsAt, locale) })
                  : '–',
          },
          {
            key: 'source',
            head: words.source,
            cell: (row) => (
              <span className="text-xs text-hint">
                {row.source} · {certainty[row.certainty]}
              </span>
            ),
          },
        ]}
      />
    </section>
  );
}
