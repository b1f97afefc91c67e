import { Code } from 'lucide-react';
import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { ActForm, ActTextField } from '@/components/act-form';
import { DevtoolFrame } from '@/components/devtool/devtool-frame';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { knownAppIds } from '@/lib/queries/devtool';
import { showTestAccount } from '@/lib/queries/test-account';
import { devtoolSession } from '@/lib/web/console-session';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { openProjectAction, signOutAction } from './actions';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ appId?: string }> };

/** The start window: who scans, and which AppID. */
export default async function DevtoolPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { appId = '' }] = await Promise.all([params, searchParams]);
  const { world, persona, m } = await openPage(sandbox);
  const [isSignedIn, known, test] = await Promise.all([
    devtoolSession(sandbox),
    knownAppIds(world),
    persona && showTestAccount(world, persona),
  ]);
  const { start: words, window: title } = m.devtool;
  return (
    <DevtoolFrame title={title}>
      <div className="mx-auto grid max-w-md gap-5 px-4 py-10">
        <div className="grid justify-items-center gap-2 text-center">
          <Code aria-hidden="true" size={40} strokeWidth={1.4} className="text-accent-text" />
          <h2 className="text-lg font-semibold">{words.title}</h2>
          <p className="text-sm text-hint">{words.note}</p>
        </div>
        {persona ? (
          <>
            <div className="flex flex-wrap items-center justify-center gap-3 rounded-box bg-raised px-4 py-2 text-sm">
              <strong className="font-medium">
                {(isSignedIn ? words.signedIn : words.as)({ person: persona.nickname })}
              </strong>
              {isSignedIn && <SignOut sandbox={sandbox} label={words.out} />}
            </div>
            {known.length === 0 && (
              <NoticeBar tone="warn">
                <Link href={sandboxPath(sandbox, 'mp')} prefetch={false} className="underline underline-offset-3">
                  {words.noAccount}
                </Link>
              </NoticeBar>
            )}
            <ActForm action={openProjectAction.bind(null, sandbox)} formId={randomUUID()}>
              <ActTextField
                name="appId"
                label={words.appId}
                hint={words.appIdHint}
                defaultValue={appId}
                list="known-app-ids"
                autoComplete="off"
                spellCheck={false}
                required
              />
              <datalist id="known-app-ids">
                {known.map((account) => (
                  <option key={account.appId} value={account.appId}>
                    {account.name ?? ''}
                  </option>
                ))}
              </datalist>
              <SubmitButton size="large" waitingLabel={m.ui.waiting}>
                {isSignedIn ? words.open : words.signIn}
              </SubmitButton>
            </ActForm>
            <p className="text-center text-sm">
              {words.test}{' '}
              <Link
                href={
                  test?.appId
                    ? sandboxPath(sandbox, 'devtool', { appId: test.appId })
                    : sandboxPath(sandbox, 'mp/register/test')
                }
                prefetch={false}
                className="inline-flex min-h-6 items-center text-link"
              >
                {test?.appId ? words.testUse : words.testCreate}
              </Link>
            </p>
            <p className="text-center text-xs text-hint">{words.absent}</p>
          </>
        ) : (
          <NoticeBar>{words.observer}</NoticeBar>
        )}
      </div>
    </DevtoolFrame>
  );
}

function SignOut({ sandbox, label }: { sandbox: string; label: string }): ReactNode {
  return (
    <form action={signOutAction.bind(null, sandbox)} className="inline">
      <button type="submit" className="text-link min-h-6">
        {label}
      </button>
    </form>
  );
}
