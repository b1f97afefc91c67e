import { ChevronLeft, House, Signal } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';

export type PhoneShellProps = {
  /** whose it is, in words; `wechatId` for tests */
  owner: string;
  wechatId: string | undefined;
  time: string;
  title: string;
  /** null: no way back from here */ back: { href: string; label: string } | null;
  home: { href: string; label: string } | null;
  foot: ReactNode;
  children: ReactNode;
};

/** The body of a phone, 375 wide: whose it is, the time, a title bar. */
export function PhoneShell({ owner, wechatId, time, title, back, home, foot, children }: PhoneShellProps): ReactNode {
  return (
    <div data-window="phone" className="min-h-[calc(100dvh-28px)] bg-raised sm:py-6">
      <div className="mx-auto flex min-h-[calc(100dvh-28px)] w-full max-w-[375px] flex-col overflow-hidden bg-page sm:max-w-[391px] sm:min-h-[700px] sm:rounded-[26px] sm:border-8 sm:border-ink">
        <div className="flex items-center gap-2 bg-ink px-4 py-1 text-xs text-surface">
          <span>{time}</span>
          <span className="min-w-0 flex-1 truncate text-center font-medium" data-phone={wechatId}>
            {owner}
          </span>
          <Signal aria-hidden="true" size={13} />
        </div>
        <header className="flex min-h-11 items-center gap-1 border-b border-line bg-surface px-1">
          <HeadLink way={back} icon={<ChevronLeft aria-hidden="true" size={22} />} />
          <h1 className="min-w-0 flex-1 truncate text-center text-[17px] font-medium">{title}</h1>
          <HeadLink way={home} icon={<House aria-hidden="true" size={18} />} />
        </header>
        <main id="content" tabIndex={-1} className="flex min-w-0 flex-1 flex-col px-3 py-3 outline-none">
          {children}
        </main>
        <footer className="flex items-center justify-center gap-4 px-3 py-2 text-xs text-hint">{foot}</footer>
      </div>
    </div>
  );
}

function HeadLink({ way, icon }: { way: PhoneShellProps['back']; icon: ReactNode }): ReactNode {
  if (!way) return <span className="w-9" />;
  return (
    <Link
      href={way.href}
      prefetch={false}
      aria-label={way.label}
      className="grid size-9 place-items-center rounded-control hover:bg-raised"
    >
      {icon}
    </Link>
  );
}
