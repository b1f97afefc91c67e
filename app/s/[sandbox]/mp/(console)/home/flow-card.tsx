import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Tag, type Tone } from '@/components/ui/tag';
import type { HomeRow } from '@/lib/domain/home-cards';
import type { HomeCardState, ShownCard, ShownHome } from '@/lib/queries/home';
import type { ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

const tones: Record<HomeCardState, Tone> = {
  not_started: 'neutral',
  to_fill: 'warn',
  in_review: 'info',
  rejected: 'bad',
  done: 'ok',
  not_applicable: 'neutral',
  locked: 'neutral',
};

type Props = { card: ShownCard; n: number; total: number; shown: ShownHome; page: ConsolePage };

const hrefOf = (sandbox: string, href: string): string => (href.startsWith('/') ? href : sandboxPath(sandbox, href));

/** One step of 小程序发布流程 with its state and where it goes on. */
export function FlowCard({ card, n, total, shown, page }: Props): ReactNode {
  const { m, world } = page;
  const { homeCards, accountPages } = m;
  const words = homeCards.cards[card.key];
  const isClosed = card.state === 'locked' || card.state === 'not_applicable';
  const isDone = card.state === 'done';
  // once the information is filled in it is looked at, and changed, in 设置
  const href = card.key === 'profile' && isDone ? 'mp/settings' : card.href;
  return (
    <li className="flex gap-4 px-4 py-4 sm:px-5">
      <span
        aria-hidden="true"
        className={`grid size-8 shrink-0 place-items-center rounded-full border text-sm font-semibold ${isDone ? 'border-accent bg-accent-soft text-accent-text' : 'border-field-line text-hint'}`}
      >
        {n}
      </span>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <h3 className="text-base font-semibold">
            <span className="sr-only">{accountPages.home.stepOf({ n, total })} </span>
            {words.title}
          </h3>
          {card.rows.length === 0 && <Tag tone={tones[card.state]}>{homeCards.states[card.state]}</Tag>}
          {!card.isRequired && !isDone && <span className="text-xs text-hint">{accountPages.home.optional}</span>}
          {href && !isClosed && (
            <ButtonLink
              href={hrefOf(world.sandboxId, href)}
              variant={card.state === 'to_fill' ? 'primary' : 'default'}
              size="small"
              className="ml-auto"
              aria-label={`${words.title}: ${isDone && card.key !== 'release' ? homeCards.details : words.button}`}
            >
              {isDone && card.key !== 'release' ? homeCards.details : words.button}
            </ButtonLink>
          )}
        </div>
        <p className="mt-1 text-sm text-hint">{closedNote(card, page) ?? words.text}</p>
        {card.rows.length > 0 && (
          <ul className="mt-3 grid gap-2.5 rounded-box bg-raised p-3">
            {card.rows.map((row) => (
              <CardRow key={row.key} row={row} shown={shown} page={page} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function closedNote(card: ShownCard, { m }: ConsolePage): string | null {
  if (card.state === 'not_applicable') return m.accountPages.home.notApplicable;
  if (card.lockedBy === null) return null;
  return card.lockedBy === 'payment'
    ? m.accountPages.home.lockedByPayment
    : m.homeCards.lockedBy({ card: m.homeCards.cards[card.lockedBy].title });
}

function CardRow({ row, shown, page: { m, world } }: { row: HomeRow; shown: ShownHome; page: ConsolePage }): ReactNode {
  const words = m.homeCards.rows[row.key];
  const done: Partial<Record<HomeRow['key'], string>> = {
    ...(shown.developers > 0 ? { developers: m.homeCards.developers({ count: shown.developers }) } : {}),
    ...(shown.domains > 0 ? { servers: m.accountPages.home.domains({ count: shown.domains }) } : {}),
  };
  const state = done[row.key];
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="min-w-0 flex-1 basis-48">
        <span className="text-sm font-medium">{words.title}</span>
        <span className="block text-xs text-hint">{words.text}</span>
      </span>
      {state && <Tag tone="ok">{state}</Tag>}
      <ButtonLink href={hrefOf(world.sandboxId, row.href)} size="small" aria-label={`${words.title}: ${words.button}`}>
        {words.button}
      </ButtonLink>
    </li>
  );
}
