import Link from 'next/link';
import type { ReactNode } from 'react';
import { leaveOfficialAction } from '@/app/s/[sandbox]/oa/(console)/actions';
import { Mark } from '@/components/mark';
import { Tag } from '@/components/ui/tag';
import { isAbsentOfficialEntry, officialEntryHref, officialMenu } from '@/lib/domain/official-menu';
import type { OfficialLogin } from '@/lib/web/official-session';
import type { Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { FrameBody } from './frame-body';

type Props = { page: Page; login: OfficialLogin; person: string; children: ReactNode };

/** Top bar, left menu and foot of an official account's console (product §1.13). */
export function OfficialFrame({ page: { m, world }, login, person, children }: Props): ReactNode {
  const words = m.official;
  const sandbox = world.sandboxId;
  const { official, by } = login;
  const sections = officialMenu.map(({ key, entries }) => ({
    key: key ?? 'top',
    label: key && words.menu.groups[key],
    items: entries.map((entry) => ({
      key: entry,
      href: sandboxPath(sandbox, officialEntryHref(entry)),
      label: words.menu.entries[entry],
      isInner: false,
      isSimulated: !isAbsentOfficialEntry(entry),
    })),
  }));
  return (
    <div data-theme="console" className="flex min-h-[70vh] flex-col">
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex w-full max-w-[1600px] flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2 lg:min-h-16 lg:px-10">
          <Link href={sandboxPath(sandbox, 'oa/home')} prefetch={false} className="flex items-center gap-2.5">
            <Mark />
            <span className="text-base">{words.product}</span>
          </Link>
          <div className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-1">
            <span className="leading-tight">
              <span className="flex flex-wrap items-center gap-2">
                <span className="max-w-48 truncate font-medium">{official.name}</span>
                <span className="text-sm">{m.domainWords.officialKinds[official.kind]}</span>
                <Tag tone={official.isVerified ? 'ok' : 'warn'}>
                  {official.isVerified ? words.verified : words.unverified}
                </Tag>
              </span>
              <span className="block text-xs text-hint">
                {person}
                {by === 'director' && ` · ${m.consoleFrame.byDirector}`}
              </span>
            </span>
            <Link
              href={sandboxPath(sandbox, 'oa', { switch: 1 })}
              prefetch={false}
              className="inline-flex min-h-6 items-center text-link"
            >
              {words.switch}
            </Link>
            <form action={leaveOfficialAction.bind(null, sandbox)}>
              <button type="submit" className="min-h-6 text-link">
                {m.consoleFrame.leave}
              </button>
            </form>
          </div>
        </div>
      </header>
      <FrameBody m={m} sections={sections} label={words.menu.label}>
        {children}
      </FrameBody>
    </div>
  );
}
