import { randomInt } from 'node:crypto';
import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/site-frame';
import { ButtonLink } from '@/components/ui/button';
import { NoticeBar } from '@/components/ui/notice-bar';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { openWorld } from '@/lib/open-world';
import { findInvite } from '@/lib/platform/invite';
import { freePeople } from '@/lib/queries/team';
import { sandboxPath } from '@/lib/web/paths';
import { findSeat } from '@/lib/web/seat';
import { currentUser } from '@/lib/web/session';
import { joinAction } from './actions';
import { JoinForm } from './join-form';

type Props = { params: Promise<{ token: string }> };

// the address is a key: it goes to no other site ('no-referrer' would take the Origin from the form too)
export const metadata: Metadata = { referrer: 'same-origin' };

export default async function JoinPage({ params }: Props): Promise<ReactNode> {
  const { token } = await params;
  const [m, user, invite] = await Promise.all([getMessages(), currentUser(), findInvite(token)]);
  const words = m.team.join;
  const world = invite?.state === 'open' ? await openWorld(invite.sandboxId) : null;
  if (invite?.state !== 'open' || !world)
    return <Gone m={m} reason={invite && invite.state !== 'open' ? invite.state : 'unknown'} />;
  const seat = user ? await findSeat(invite.sandboxId) : null;
  return (
    <SiteFrame>
      <div className="mx-auto max-w-2xl">
        <PageHead title={words.title({ name: invite.sandboxName })} note={words.lead({ director: invite.director })} />
        {seat ? (
          <Panel>
            <p className="mb-4">{words.already}</p>
            <ButtonLink href={sandboxPath(invite.sandboxId)} variant="primary">
              {words.enter}
            </ButtonLink>
          </Panel>
        ) : (
          <Join m={m} token={token} userName={user?.nickname ?? null} people={await freePeople(world)} />
        )}
      </div>
    </SiteFrame>
  );
}

type JoinProps = {
  m: Messages;
  token: string;
  userName: string | null;
  people: Awaited<ReturnType<typeof freePeople>>;
};

function Join({ m, token, userName, people }: JoinProps): ReactNode {
  const words = m.team.join;
  const { roles: roleWords, list } = m.domainWords;
  return (
    <Panel>
      <div className="grid gap-4">
        {userName !== null ? (
          <p className="text-sm text-body">{words.asUser({ name: userName })}</p>
        ) : (
          <p className="text-sm">
            <Link href={`/login?next=${encodeURIComponent(`/join/${token}`)}`} prefetch={false} className="text-link">
              {words.signIn}
            </Link>
          </p>
        )}
        {people.length === 0 && <NoticeBar tone="warn">{words.full}</NoticeBar>}
        <JoinForm
          action={joinAction.bind(null, token)}
          nickname={userName === null ? `${m.signIn.guest.suggestion} ${randomInt(1000, 10_000)}` : null}
          people={people.map(({ personId, nickname, roles }) => ({
            value: String(personId),
            name: nickname,
            note: roles.length > 0 ? list(roles.map((role) => roleWords[role])) : m.team.noRole,
          }))}
          texts={{
            nickname: words.nickname,
            nicknameHint: words.nicknameHint,
            choose: words.choose,
            observe: words.observeLabel,
            observeText: words.observeText,
            submit: words.submit,
            waiting: words.waiting,
          }}
        />
      </div>
    </Panel>
  );
}

function Gone({ m, reason }: { m: Messages; reason: keyof Messages['team']['join']['gone'] }): ReactNode {
  const words = m.team.join;
  return (
    <SiteFrame>
      <div className="mx-auto max-w-lg py-10">
        <h1 className="text-xl font-semibold">{words.gone[reason]}</h1>
        <p className="mt-2 text-body">{words.goneText}</p>
        <div className="mt-5">
          <ButtonLink href="/">{m.ui.notFound.home}</ButtonLink>
        </div>
      </div>
    </SiteFrame>
  );
}
