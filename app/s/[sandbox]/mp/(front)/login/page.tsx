import type { Metadata } from 'next';
import { cookies } from 'next/headers';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { NoticeBar } from '@/components/ui/notice-bar';
import { getMessages } from '@/lib/i18n/locale';
import { showConsoleEntries } from '@/lib/queries/console-entries';
import { nicknameOf } from '@/lib/queries/login';
import { showLoginCode } from '@/lib/queries/login-code';
import { enterPath } from '@/lib/web/login-path';
import { openPage, type Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { mayPlay } from '@/lib/web/persona';
import { safeReturnPath } from '@/lib/web/return-path';
import { CodePanel } from './code-panel';
import { Entries } from './entries';
import { PasswordForm } from './password-form';
import { rememberedCookie } from './remembered';

type Asked = Partial<Record<'email' | 'tab' | 'code' | 'then' | 'other' | 'done', string>>;
export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).consoleLogin.title };
}

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<Asked> };

const tabs = ['scan', 'password'] as const;

export default async function ConsoleLoginPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, asked] = await Promise.all([params, searchParams]);
  const page = await openPage(sandbox);
  const { m, world, seat, persona } = page;
  const { consoleLogin: words } = m;
  const then = safeReturnPath(asked.then);
  const code = await codeOf(page, asked.code);
  // the phone has allowed it: go on as who has scanned
  if (code?.sessionId && code.ticket.state === 'used')
    redirect(enterPath(sandbox, then).replace('$id', String(code.sessionId)));
  // whoever comes with an address wants to type the password that belongs to it
  const usual = asked.email ? 'password' : world.pack['login.defaultTab'].value;
  const tab = tabs.find((name) => name === asked.tab) ?? usual;
  const other = asked.other ? await nicknameOf(world, Number(asked.other) || 0) : null;
  const email = asked.email ?? (await cookies()).get(rememberedCookie)?.value;
  return (
    <div className="grid items-start gap-6 md:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
      <section className="rounded-box border border-line bg-surface px-6 py-6 shadow-sm" data-tab={tab}>
        <h1 className="text-xl font-semibold">{words.title}</h1>
        <p className="mb-4 text-sm text-hint">{persona ? words.asPersona(persona) : words.noPersona}</p>
        {then && <NoticeBar>{words.goesBack}</NoticeBar>}
        {other && <NoticeBar tone="warn">{words.otherSeat({ nickname: other })}</NoticeBar>}
        {asked.done === 'reset' && <NoticeBar tone="ok">{words.recover.done}</NoticeBar>}
        {asked.done === 'email' && <NoticeBar tone="ok">{words.newEmail.done}</NoticeBar>}
        <nav aria-label={words.tabs.label} className="my-4 flex gap-5 border-b border-line">
          {tabs.map((name) => (
            <Link
              key={name}
              href={sandboxPath(sandbox, 'mp/login', { tab: name, then })}
              prefetch={false}
              aria-current={name === tab ? 'page' : undefined}
              className="-mb-px min-h-9 border-b-2 border-transparent text-body aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink"
            >
              {words.tabs[name]}
            </Link>
          ))}
        </nav>
        {tab === 'scan' ? (
          <CodePanel page={page} code={code} then={then} />
        ) : (
          <PasswordForm page={page} email={email} isRemembered={email !== undefined} then={then} />
        )}
        <p className="mt-4 flex flex-wrap gap-x-5 gap-y-1 border-t border-line pt-3 text-sm">
          <Link href={sandboxPath(sandbox, 'mp/login/recover')} prefetch={false} className="text-link">
            {words.recover.link}
          </Link>
          <Link href={sandboxPath(sandbox, 'mp/register')} prefetch={false} className="text-link">
            {words.register}
          </Link>
        </p>
      </section>
      {seat.isDirector &&
        (world.sandbox.isLoginStrict ? (
          <NoticeBar>{words.entries.strict}</NoticeBar>
        ) : (
          <Entries sandbox={sandbox} m={m} entries={await showConsoleEntries(world)} />
        ))}
    </div>
  );
}

async function codeOf({ world, seat }: Page, id: string | undefined) {
  const code = id && /^\d{1,9}$/.test(id) ? await showLoginCode(world, Number(id)) : null;
  return code && mayPlay(seat, code.ticket.askedById) ? code : null;
}
