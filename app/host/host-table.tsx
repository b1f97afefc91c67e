import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { Table, type Column } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatDateTime } from '@/lib/i18n/format';
import { getLocale } from '@/lib/i18n/locale';
import type { Locale } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { openWorld } from '@/lib/open-world';
import { hostedUse, type HostedSandbox, type HostedUse } from '@/lib/platform/host-list';
import { showOverview, type OverviewAccount } from '@/lib/queries/overview';
import { reviewQueues } from '@/lib/queries/review-queues';
import { actionLabel } from '@/lib/web/log-filter';
import { sandboxPath } from '@/lib/web/paths';
import { lookInAction } from './actions';

type Row = HostedSandbox & HostedUse & { accounts: OverviewAccount[]; waiting: number };

async function lookUp(row: HostedSandbox): Promise<Row> {
  const world = await openWorld(row.id);
  const [use, overview, queues] = await Promise.all([
    hostedUse(row.id),
    world && showOverview(world),
    world && reviewQueues(world),
  ]);
  const waiting = Object.values(queues?.waiting ?? {}).flat().length;
  return { ...row, ...use, accounts: overview?.accounts ?? [], waiting };
}

type Props = { rows: readonly HostedSandbox[]; hostId: string; m: Messages };

/** One page of the host's list, with what is going on in each sandbox now. */
export async function HostTable({ rows, hostId, m }: Props): Promise<ReactNode> {
  const [shown, locale] = await Promise.all([Promise.all(rows.map(lookUp)), getLocale()]);
  return (
    <Table
      caption={m.host.caption}
      columns={columns(m, locale, hostId)}
      rows={shown}
      rowKey={(row) => row.id}
      empty={m.host.none}
    />
  );
}

const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1);

function columns(m: Messages, locale: Locale, hostId: string): Column<Row>[] {
  const words = m.host;
  const { head } = words;
  return [
    {
      key: 'sandbox',
      head: head.sandbox,
      isRowHead: true,
      className: 'min-w-40 sm:pl-5',
      cell: (row) => (
        <span className="grid gap-0.5 break-all">
          {row.name}
          <span className="text-xs font-normal text-hint">
            {row.id} · {row.template} · {row.pack}
          </span>
        </span>
      ),
    },
    {
      key: 'owner',
      head: head.owner,
      className: 'min-w-24',
      cell: ({ owner }) => (
        <span className="grid gap-0.5">
          {owner.nickname}
          <span className="text-xs text-hint">{words.owners[owner.kind]}</span>
        </span>
      ),
    },
    {
      key: 'players',
      head: head.players,
      className: 'min-w-28',
      cell: ({ players }) =>
        players.length === 0
          ? m.domainWords.none
          : m.domainWords.list(
              players.map(({ user, person }) => words.playing({ user, person: person ?? words.observer })),
            ),
    },
    {
      key: 'station',
      head: head.station,
      className: 'min-w-32',
      cell: ({ accounts }) =>
        accounts.length === 0 ? (
          words.noAccount
        ) : (
          <ul className="grid gap-0.5">
            {accounts.map(({ id, station, name }) => (
              <li key={id}>
                <Tag>{m.overview.stations[station]}</Tag> <span className="text-xs text-hint">{name}</span>
              </li>
            ))}
          </ul>
        ),
    },
    {
      key: 'last',
      head: head.lastAct,
      className: 'min-w-32',
      cell: ({ lastAct, usedAt }) => (
        <span className="grid gap-0.5">
          {lastAct ? actionLabel(lastAct.action, m) : m.domainWords.none}
          <span className="text-xs whitespace-nowrap text-hint">{formatDateTime(usedAt, locale)}</span>
        </span>
      ),
    },
    {
      key: 'reviews',
      head: head.reviews,
      className: 'whitespace-nowrap',
      cell: ({ waiting }) =>
        waiting > 0 ? <Tag tone="warn">{words.reviews({ count: waiting })}</Tag> : words.reviews({ count: 0 }),
    },
    {
      key: 'size',
      head: head.size,
      className: 'min-w-24 text-xs',
      cell: ({ entries, bytes }) => words.size({ entries, megabytes: megabytes(bytes) }),
    },
    { key: 'acts', head: head.acts, cell: (row) => <Acts row={row} isOwn={row.owner.id === hostId} m={m} /> },
  ];
}

/** His own and the CLI's he enters as their director; into the others he looks. */
function Acts({ row, isOwn, m }: { row: Row; isOwn: boolean; m: Messages }): ReactNode {
  const { host: words, ui } = m;
  return (
    <span className="flex max-w-52 flex-wrap items-center gap-1 whitespace-nowrap">
      {isOwn || row.owner.kind === 'cli' ? (
        <ButtonLink href={sandboxPath(row.id)} size="small">
          {words.enter}
        </ButtonLink>
      ) : (
        (['look', 'review'] as const).map((purpose) => (
          <form key={purpose} action={lookInAction.bind(null, row.id, purpose)}>
            <SubmitButton variant="default" size="small" waitingLabel={ui.waiting}>
              {purpose === 'look' ? words.look : words.sit}
            </SubmitButton>
          </form>
        ))
      )}
      <ButtonLink href={`/host/${row.id}/restart`} size="small" variant="quiet">
        {words.restart}
      </ButtonLink>
    </span>
  );
}
