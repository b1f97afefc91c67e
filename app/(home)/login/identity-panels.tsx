import type { ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import type { Messages } from '@/lib/i18n/messages';
import type { User } from '@/lib/platform/user';
import { signOutAction } from './actions';
import { MakeResumeCode, SignUpForm } from './forms';
import { signUpTexts } from './sign-up-texts';

export interface IdentityPanelsProps {
  user: User;
  next: string;
  signIn: Messages['signIn'];
  ui: Messages['ui'];
}

/** Who one is, how to come back as the same, and the way out. */
export function IdentityPanels({ user, next, signIn, ui }: IdentityPanelsProps): ReactNode {
  const { identity } = signIn;
  return (
    <div className="grid items-start gap-4 md:grid-cols-2">
      <div className="grid gap-4">
        <Panel title={identity.as}>
          <DefinitionList items={definitions(user, signIn)} />
          <div className="mt-4 flex flex-wrap gap-3">
            <ButtonLink href={next || '/sandboxes'} variant="primary">
              {next ? ui.back : identity.toSandboxes}
            </ButtonLink>
            <form action={signOutAction}>
              <Button>{identity.signOut}</Button>
            </form>
          </div>
          {user.isGuest && !user.hasResumeCode && <p className="mt-2 text-xs text-warn">{identity.signOutGuestNote}</p>}
        </Panel>
        <Panel title={identity.resumeTitle}>
          <p className="mb-3 text-sm text-hint">
            {user.hasResumeCode && `${identity.resumeHas} `}
            {identity.resumeText}
          </p>
          <MakeResumeCode
            submit={user.hasResumeCode ? identity.resumeRemake : identity.resumeMake}
            waiting={ui.waiting}
            code={identity.resumeCode}
            copy={ui.copy}
            copied={ui.copied}
          />
        </Panel>
      </div>
      {user.isGuest && (
        <Panel title={signIn.signUp.title}>
          <p className="mb-3 text-sm text-hint">{signIn.signUp.textGuest}</p>
          <SignUpForm texts={signUpTexts(signIn)} nickname={user.nickname} next={next} waiting={ui.waiting} />
        </Panel>
      )}
    </div>
  );
}

function definitions(user: User, { identity, signUp }: Messages['signIn']): { term: string; value: ReactNode }[] {
  const name = (
    <span className="flex flex-wrap items-center gap-2">
      {user.nickname}
      {user.isGuest && <Tag icon={null}>{identity.guestTag}</Tag>}
      {user.isHost && (
        <Tag tone="info" icon={null}>
          {identity.hostTag}
        </Tag>
      )}
    </span>
  );
  return [{ term: signUp.nickname, value: name }, ...(user.email ? [{ term: identity.email, value: user.email }] : [])];
}
