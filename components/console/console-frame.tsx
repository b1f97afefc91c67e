import { Bell, CircleUserRound } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { leaveConsoleAction } from '@/app/s/[sandbox]/mp/(console)/actions';
import { Mark } from '@/components/mark';
import type { MenuGroup } from '@/lib/domain/menu';
import type { Messages } from '@/lib/i18n/messages';
import type { ConsoleFrame as Frame } from '@/lib/queries/console-frame';
import type { ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { FrameBody } from './frame-body';
import type { MenuSection } from './menu-list';

type Props = { page: ConsolePage; frame: Frame; by: 'scan' | 'director'; children: ReactNode };

function sectionsOf(sandbox: string, menu: readonly MenuGroup[], { menu: words }: Messages): MenuSection[] {
  return menu.map((group, index) => ({
    key: `${index}`,
    label: group.key === null ? null : words.groups[group.key],
    items: group.entries.flatMap((entry) => [
      {
        key: entry.key,
        href: sandboxPath(sandbox, entry.href),
        label: words.entries[entry.key],
        isInner: false,
        isSimulated: entry.isSimulated,
      },
      ...(entry.tabs ?? []).map((tab) => ({
        key: tab.key,
        href: sandboxPath(sandbox, tab.href),
        label: words.entries[tab.key],
        isInner: true,
        isSimulated: tab.isSimulated,
      })),
    ]),
  }));
}

/** Top bar, left menu and foot of the look-alike console. */
export function ConsoleFrame({ page, frame, by, children }: Props): ReactNode {
  const { m, world, account, actor } = page;
  const words = m.consoleFrame;
  const sandbox = world.sandboxId;
  const sections = sectionsOf(sandbox, frame.menu, m);
  const name = account.name ?? (account.kind === 'test' ? words.testAccount : words.unnamed);
  return (
    <div data-theme="console" className="flex min-h-[70vh] flex-col">
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex w-full max-w-[1600px] flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 lg:min-h-16 lg:px-10">
          <Link href={sandboxPath(sandbox, 'mp/home')} prefetch={false} className="flex items-center gap-2.5">
            <Mark />
            <span className="text-base">{words.product}</span>
          </Link>
          <div className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-1">
            <Link
              href="/fidelity"
              prefetch={false}
              className="hidden min-h-6 items-center text-body hover:text-accent-text sm:inline-flex"
            >
              {words.docs}
            </Link>
            <Bellink
              href={sandboxPath(sandbox, 'mp/notices')}
              count={frame.unreadNotices}
              label={words.unread({ count: frame.unreadNotices })}
            />
            <span className="flex items-center gap-2.5">
              <Avatar
                src={account.avatarFileId === null ? null : sandboxPath(sandbox, `files/${account.avatarFileId}`)}
              />
              <span className="leading-tight">
                <span className="block max-w-48 truncate font-medium">{name}</span>
                <span className="block text-xs text-hint">
                  {words.signedInAs({
                    person: page.persona.nickname,
                    roles: m.domainWords.list(actor.roles.map((role) => m.domainWords.roles[role])),
                  })}
                  {by === 'director' && ` · ${words.byDirector}`}
                </span>
              </span>
            </span>
            <Link
              href={sandboxPath(sandbox, 'mp/login', { tab: 'scan' })}
              prefetch={false}
              className="inline-flex min-h-6 items-center text-link"
            >
              {words.switchAccount}
            </Link>
            <form action={leaveConsoleAction.bind(null, sandbox)}>
              <button type="submit" className="min-h-6 text-link">
                {words.leave}
              </button>
            </form>
          </div>
        </div>
      </header>
      <FrameBody m={m} sections={sections} label={m.menu.label}>
        {children}
      </FrameBody>
    </div>
  );
}

function Bellink({ href, count, label }: { href: string; count: number; label: string }): ReactNode {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={label}
      className="relative grid size-9 place-items-center rounded-control text-body hover:bg-raised"
    >
      <Bell aria-hidden="true" size={19} />
      {count > 0 && (
        <span className="absolute -top-0.5 -right-0.5 min-w-4.5 rounded-full bg-danger-fill px-1 text-center text-[11px] leading-[18px] text-on-danger">
          {count}
        </span>
      )}
    </Link>
  );
}

function Avatar({ src }: { src: string | null }): ReactNode {
  if (src === null) return <CircleUserRound aria-hidden="true" size={36} strokeWidth={1.2} className="text-hint" />;
  return (
    <img src={src} alt="" width={38} height={38} className="size-[38px] rounded-full border border-line object-cover" />
  );
}
