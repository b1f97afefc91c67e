import { ChevronLeft, House, Signal } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { formatTime } from '@/lib/i18n/format';
import type { PhonePage } from '@/lib/web/phone';
import { sandboxPath } from '@/lib/web/paths';

export type PhoneFrameProps = {
  page: PhonePage;
  title: string;
  /** null: the home screen */ back: string | null;
  children: ReactNode;
};

/** The phone's body: whose it is, the time, a title bar. An observer sees that he has none. */
export function PhoneFrame({ page, title, back, children }: PhoneFrameProps): ReactNode {
  const { person, m, world, locale, to } = page;
  const words = m.phone;
  return (
    <div data-window="phone" className="min-h-[calc(100dvh-28px)] bg-raised sm:py-6">
      <div className="mx-auto flex min-h-[calc(100dvh-28px)] w-full max-w-[375px] flex-col overflow-hidden bg-page sm:max-w-[391px] sm:min-h-[700px] sm:rounded-[26px] sm:border-8 sm:border-ink">
        <div className="flex items-center gap-2 bg-ink px-4 py-1 text-xs text-surface">
          <span>{formatTime(world.at, locale)}</span>
          <span className="min-w-0 flex-1 truncate text-center font-medium" data-phone={person?.wechatId}>
            {person ? words.of({ person: person.nickname }) : words.observer}
          </span>
          <Signal aria-hidden="true" size={13} />
        </div>
        <header className="flex min-h-11 items-center gap-1 border-b border-line bg-surface px-1">
          {back === null ? (
            <span className="w-9" />
          ) : (
            <Link
              href={back}
              prefetch={false}
              aria-label={words.back}
              className="grid size-9 place-items-center rounded-control hover:bg-raised"
            >
              <ChevronLeft aria-hidden="true" size={22} />
            </Link>
          )}
          <h1 className="min-w-0 flex-1 truncate text-center text-[17px] font-medium">{title}</h1>
          {back === null ? (
            <span className="w-9" />
          ) : (
            <Link
              href={to('')}
              prefetch={false}
              aria-label={words.home}
              className="grid size-9 place-items-center rounded-control hover:bg-raised"
            >
              <House aria-hidden="true" size={18} />
            </Link>
          )}
        </header>
        <main id="content" tabIndex={-1} className="flex min-w-0 flex-1 flex-col px-3 py-3 outline-none">
          {person ? children : <p className="py-10 text-center text-hint">{words.observer}</p>}
        </main>
        <footer className="flex items-center justify-center gap-4 px-3 py-2 text-xs text-hint">
          <span>{words.foot}</span>
          <a href={sandboxPath(world.sandboxId)} target="_top" className="text-link inline-flex min-h-6 items-center">
            {words.toSandbox}
          </a>
        </footer>
      </div>
    </div>
  );
}
