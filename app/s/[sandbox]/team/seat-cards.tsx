import { Crown } from 'lucide-react';
import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { SubmitButton } from '@/components/ui/submit-button';
import { Tag } from '@/components/ui/tag';
import { formatDateTime } from '@/lib/i18n/format';
import type { SeatCard, TeamPage } from '@/lib/queries/team';
import type { Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { powers } from '@/lib/web/seat';
import { setPowersAction } from './actions';

type Props = { page: Page; team: TeamPage; sandbox: string };

/** Who sits where: the director first, then every seat. */
export function SeatCards({ page, team, sandbox }: Props): ReactNode {
  const { m, seat } = page;
  const words = m.team;
  return (
    <div className="grid gap-3">
      <ul className="grid gap-3 sm:grid-cols-2">
        <li className="grid content-start gap-1 rounded-box border border-line bg-raised px-4 py-3">
          <span className="flex items-center gap-2 font-semibold">
            <Crown aria-hidden="true" size={16} className="text-ornament" />
            {words.director}
          </span>
          <span className="text-sm">
            {team.director}
            {seat.isDirector && <span className="text-hint">{words.you}</span>}
          </span>
          <span className="text-xs leading-5 text-hint">{words.directorText}</span>
        </li>
        {team.seats.map((card) => (
          <Card key={card.seatId} card={card} page={page} sandbox={sandbox} />
        ))}
      </ul>
      {team.seats.length === 0 && <p className="text-sm text-hint">{words.nobodyElse}</p>}
    </div>
  );
}

function Card({ card, page, sandbox }: { card: SeatCard; page: Page; sandbox: string }): ReactNode {
  const { m, seat, locale } = page;
  const words = m.team;
  const isMine = card.userId === seat.user.id;
  const roles =
    card.roles.length > 0 ? m.domainWords.list(card.roles.map((role) => m.domainWords.roles[role])) : words.noRole;
  const given = powers.filter((power) => card.powers.includes(power));
  const removeLink = (
    <ButtonLink href={sandboxPath(sandbox, `team/remove/${card.seatId}`)} size="small" variant="quiet">
      {words.remove}
    </ButtonLink>
  );
  return (
    <li className="grid content-start gap-1.5 rounded-box border border-line px-4 py-3">
      <span className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">{card.person ?? words.observer}</span>
        {card.waiting > 0 && <Tag tone="warn">{words.waiting({ count: card.waiting })}</Tag>}
        <span className="ml-auto">
          {card.isHere ? (
            <Tag tone="ok">{words.here}</Tag>
          ) : (
            <Tag>{words.away({ at: formatDateTime(card.seenAt, locale) })}</Tag>
          )}
        </span>
      </span>
      <span className="text-xs text-hint">{card.person ? roles : words.observerText}</span>
      <span className="text-sm">
        <span className="text-hint">{words.playedBy} </span>
        {card.user}
        {isMine && <span className="text-hint">{words.you}</span>}
      </span>
      {card.person &&
        (seat.isDirector ? (
          <form
            action={setPowersAction.bind(null, sandbox, card.seatId)}
            className="mt-1 grid gap-2 border-t border-line pt-2"
          >
            <fieldset className="grid gap-1">
              <legend className="mb-1 text-xs text-hint">{words.powersTitle}</legend>
              <div className="grid grid-cols-2 gap-x-3 gap-y-1">
                {powers.map((power) => (
                  <Choice
                    key={`${power}${given.includes(power)}`}
                    kind="checkbox"
                    name="power"
                    value={power}
                    label={words.powers[power]}
                    defaultChecked={given.includes(power)}
                  />
                ))}
              </div>
            </fieldset>
            <div className="flex flex-wrap items-center gap-2">
              <SubmitButton size="small" variant="default" waitingLabel={m.ui.waiting}>
                {words.savePowers}
              </SubmitButton>
              {!isMine && removeLink}
            </div>
          </form>
        ) : (
          <span className="text-xs text-hint">
            {words.powersTitle}:{' '}
            {given.length > 0 ? m.domainWords.list(given.map((power) => words.powers[power])) : words.noPowers}
          </span>
        ))}
      {seat.isDirector && !isMine && !card.person && <div>{removeLink}</div>}
    </li>
  );
}
