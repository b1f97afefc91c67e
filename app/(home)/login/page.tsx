import { randomInt } from 'node:crypto';
import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/site-frame';
import { NoticeBar } from '@/components/ui/notice-bar';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { hasHost } from '@/lib/platform/user';
import { safeReturnPath } from '@/lib/web/return-path';
import { currentUser } from '@/lib/web/session';
import { GuestForm, PasswordForm, ResumeForm, SignUpForm } from './forms';
import { IdentityPanels } from './identity-panels';
import { signUpTexts } from './sign-up-texts';

interface LoginPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).signIn.title };
}

export default async function LoginPage({ searchParams }: LoginPageProps): Promise<ReactNode> {
  const [{ signIn, ui }, user, { next: wanted }] = await Promise.all([getMessages(), currentUser(), searchParams]);
  const next = safeReturnPath(wanted) ?? '';
  return (
    <SiteFrame path="/login">
      <div className="mx-auto max-w-4xl">
        <PageHead title={user ? signIn.identity.title : signIn.title} note={signIn.lead} />
        {user ? (
          <IdentityPanels user={user} next={next} signIn={signIn} ui={ui} />
        ) : (
          <DoorPanels next={next} signIn={signIn} waiting={ui.waiting} />
        )}
      </div>
    </SiteFrame>
  );
}

interface DoorPanelsProps {
  next: string;
  signIn: Messages['signIn'];
  waiting: string;
}

async function DoorPanels({ next, signIn, waiting }: DoorPanelsProps): Promise<ReactNode> {
  const isTaken = await hasHost();
  return (
    <div className="grid gap-4">
      <NoticeBar tone="warn">
        {signIn.realPasswordNote}
        {next && ` ${signIn.back}`}
      </NoticeBar>
      <div className="grid items-start gap-4 md:grid-cols-2">
        <div className="grid gap-4">
          <Panel title={signIn.guest.title}>
            <p className="mb-3 text-sm text-hint">{signIn.guest.text}</p>
            <GuestForm
              texts={signIn.guest}
              suggestion={`${signIn.guest.suggestion} ${randomInt(1000, 10_000)}`}
              {...{ next, waiting }}
            />
          </Panel>
          <Panel title={signIn.resume.title}>
            <p className="mb-3 text-sm text-hint">{signIn.resume.text}</p>
            <ResumeForm texts={signIn.resume} {...{ next, waiting }} />
          </Panel>
        </div>
        <div className="grid gap-4">
          <Panel title={signIn.password.title}>
            <PasswordForm texts={signIn.password} {...{ next, waiting }} />
          </Panel>
          <Panel title={signIn.signUp.title}>
            <p className="mb-3 text-sm text-hint">{isTaken ? signIn.signUp.textTaken : signIn.signUp.text}</p>
            <SignUpForm texts={signUpTexts(signIn)} {...{ next, waiting }} />
          </Panel>
        </div>
      </div>
    </div>
  );
}
