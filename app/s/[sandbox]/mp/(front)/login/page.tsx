import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { ActForm, ActTextField } from '@/components/act-form';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { showConsoleEntries } from '@/lib/queries/console-entries';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { logIn } from './actions';
import { Entries } from './entries';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ email?: string }> };

export default async function ConsoleLoginPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { email }] = await Promise.all([params, searchParams]);
  const { m, world, seat, persona } = await openPage(sandbox);
  const { consoleLogin: words, ui } = m;
  return (
    <div className="grid items-start gap-6 md:grid-cols-[minmax(0,24rem)_minmax(0,1fr)]">
      <section className="rounded-box border border-line bg-surface px-6 py-6 shadow-sm">
        <h1 className="text-xl font-semibold">{words.title}</h1>
        <p className="mb-4 text-sm text-hint">{persona ? words.asPersona(persona) : words.noPersona}</p>
        <ActForm action={logIn.bind(null, sandbox)} formId={randomUUID()}>
          <ActTextField
            name="email"
            type="email"
            required
            autoComplete="off"
            label={words.email}
            defaultValue={email}
          />
          <ActTextField
            name="password"
            type="password"
            required
            autoComplete="off"
            label={words.password}
            hint={words.note}
          />
          <SubmitButton size="large" waitingLabel={ui.waiting} className="w-full">
            {words.submit}
          </SubmitButton>
        </ActForm>
        <p className="mt-3 text-xs leading-5 text-hint">{words.second}</p>
        <p className="mt-1 text-xs leading-5 text-hint">{words.scanAbsent}</p>
        <p className="mt-3 border-t border-line pt-3 text-sm">
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
