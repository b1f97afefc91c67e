import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { OutsideMain } from '@/components/outside-main';
import { SimTime } from '@/components/sim-time';
import { ButtonLink } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { formatDateTime } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locale';
import { inviteDays } from '@/lib/platform/invite';
import { teamPage, type InviteView, type TeamPage } from '@/lib/queries/team';
import { requestOrigin } from '@/lib/web/origin';
import { openPage, type Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { handOnSeatAction, makeInviteAction, revokeInviteAction, takeSeatAction } from './actions';
import { SeatCards } from './seat-cards';
import { SeatForm } from './seat-form';

type Props = { params: Promise<{ sandbox: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).team.title };
}

export default async function Team({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openPage(sandbox);
  const { seat, m } = page;
  const mayInvite = seat.isDirector || (seat.mayAct && seat.powers.includes('invite'));
  const team = await teamPage(page.world, { mayInvite });
  return (
    <OutsideMain>
      <PageHead title={m.team.title} note={m.team.note} />
      <div className="grid items-start gap-4 lg:grid-cols-[1fr_22rem]">
        <Panel title={m.team.seats} extra={m.team.seatsNote}>
          <SeatCards page={page} team={team} sandbox={sandbox} />
        </Panel>
        <div className="grid gap-4">
          <MySeat page={page} team={team} sandbox={sandbox} />
          {mayInvite && <Invite page={page} invite={team.invite} sandbox={sandbox} />}
          <Journeys page={page} team={team} />
        </div>
      </div>
    </OutsideMain>
  );
}

type PartProps = { page: Page; team: TeamPage; sandbox: string };

function MySeat({ page, team, sandbox }: PartProps): ReactNode {
  const { m, seat } = page;
  const words = m.team.mine;
  const mine = team.seats.find(({ userId }) => userId === seat.user.id);
  const text = mine?.person
    ? words.playing({ person: mine.person })
    : seat.isDirector
      ? words.directorText
      : words.observerText;
  const heirs = team.seats
    .filter(({ personId, userId }) => personId === null && userId !== seat.user.id)
    .map(({ seatId, user }) => ({ value: String(seatId), label: user }));
  const choices = team.free.map(({ personId, nickname, roles }) => ({
    value: String(personId),
    label:
      roles.length > 0
        ? `${nickname} · ${m.domainWords.list(roles.map((role) => m.domainWords.roles[role]))}`
        : nickname,
  }));
  return (
    <Panel title={words.title}>
      <div className="grid gap-3">
        <p className="text-sm text-body">{text}</p>
        <SeatForm
          action={takeSeatAction.bind(null, sandbox)}
          options={mine?.person ? [...choices, { value: '', label: words.observe }] : choices}
          name="person"
          texts={{ label: words.person, submit: mine?.person ? words.change : words.take, waiting: m.ui.waiting }}
        />
        {mine?.person && heirs.length > 0 && (
          <div className="grid gap-1.5 border-t border-line pt-3">
            <SeatForm
              action={handOnSeatAction.bind(null, sandbox)}
              options={heirs}
              name="seat"
              texts={{ label: words.handOnTo, submit: words.handOn, waiting: m.ui.waiting }}
            />
            <p className="text-xs text-hint">{words.handOnNote}</p>
          </div>
        )}
        {mine && (
          <div>
            <ButtonLink href={sandboxPath(sandbox, 'team/leave')} size="small">
              {words.leave}
            </ButtonLink>
          </div>
        )}
        {seat.user.isGuest && !seat.user.hasResumeCode && (
          <p className="text-xs text-hint">
            {words.guestNote}{' '}
            <Link
              href={`/login?next=${encodeURIComponent(sandboxPath(sandbox, 'team'))}`}
              prefetch={false}
              className="text-link"
            >
              {words.guestLink}
            </Link>
          </p>
        )}
      </div>
    </Panel>
  );
}

async function Invite({
  page,
  invite,
  sandbox,
}: {
  page: Page;
  invite: InviteView | null;
  sandbox: string;
}): Promise<ReactNode> {
  const { m, locale } = page;
  const words = m.team.invite;
  const origin = await requestOrigin();
  return (
    <Panel title={words.title}>
      <div className="grid gap-3 text-sm">
        <p className="text-body">{words.text({ days: inviteDays })}</p>
        {invite ? (
          <div className="grid gap-1.5 rounded-box bg-raised px-3 py-2.5">
            <CopyField
              value={`${origin}/join/${invite.token}`}
              label={words.link}
              copyLabel={m.ui.copy}
              copiedLabel={m.ui.copied}
            />
            <p className="text-xs text-hint">{words.until({ at: formatDateTime(invite.expiresAt, locale) })}</p>
          </div>
        ) : (
          <p className="text-hint">{words.none}</p>
        )}
        <div className="flex flex-wrap gap-2">
          <form action={makeInviteAction.bind(null, sandbox)}>
            <SubmitButton size="small" variant={invite ? 'default' : 'primary'} waitingLabel={m.ui.waiting}>
              {invite ? words.remake : words.make}
            </SubmitButton>
          </form>
          {invite && (
            <form action={revokeInviteAction.bind(null, sandbox)}>
              <SubmitButton size="small" variant="danger" waitingLabel={m.ui.waiting}>
                {words.revoke}
              </SubmitButton>
            </form>
          )}
        </div>
        <p className="text-xs text-hint">{words.lanNote}</p>
      </div>
    </Panel>
  );
}

function Journeys({ page, team }: Omit<PartProps, 'sandbox'>): ReactNode {
  const { m, locale } = page;
  const words = m.team.journeys;
  const moment = (value: unknown): string => (typeof value === 'string' ? formatDateTime(new Date(value), locale) : '');
  return (
    <Panel title={words.title}>
      {team.journeys.length === 0 ? (
        <p className="text-sm text-hint">{words.none}</p>
      ) : (
        <ol className="grid gap-1.5 text-sm">
          {team.journeys.map(({ id, by, data, at }) => (
            <li key={id} className="tabular-nums">
              {words.line({ by: by ?? words.unknown, from: moment(data.from), to: moment(data.to) })}
              <span className="sr-only">
                <SimTime at={at} />
              </span>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
