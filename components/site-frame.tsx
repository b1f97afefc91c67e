import Link from 'next/link';
import type { ReactNode } from 'react';
import { Mark } from '@/components/mark';
import { LanguageSwitch } from '@/components/language-switch';
import { classNames } from '@/components/ui/class-names';
import type { Messages } from '@/lib/i18n/messages';
import { getLocale, getMessages } from '@/lib/i18n/locale';
import type { User } from '@/lib/platform/user';
import { currentUser } from '@/lib/web/session';

export interface SiteFrameProps {
  children: ReactNode;
  /** The path of the page, to mark it in the navigation. */
  path?: string;
  /** Off where the database may be the very thing that fails. */
  isUserShown?: boolean;
}

/** Head and foot of our own pages, outside any sandbox. */
export async function SiteFrame({ children, path, isUserShown = true }: SiteFrameProps): Promise<ReactNode> {
  const [{ shell, ui, host }, locale, user] = await Promise.all([
    getMessages(),
    getLocale(),
    isUserShown ? currentUser() : null,
  ]);
  return (
    <div className="flex min-h-[calc(100dvh-28px)] flex-col">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-control focus:bg-surface focus:px-3 focus:py-2"
      >
        {ui.skipToContent}
      </a>
      <header data-print="hide" className="border-b border-line bg-surface">
        <div className="mx-auto flex w-full max-w-6xl items-center gap-x-4 px-4 py-2.5 sm:px-6">
          <Link href="/" prefetch={false} className="flex items-center gap-2.5 whitespace-nowrap">
            <Mark />
            <span className="text-base font-semibold">{shell.product}</span>
            <span className="hidden text-sm text-hint sm:inline">{shell.productLatin}</span>
          </Link>
          <nav
            aria-label={shell.nav.label}
            className="ml-auto flex items-center gap-x-4 text-sm whitespace-nowrap sm:gap-x-6"
          >
            <NavLink href="/fidelity" current={path} isWideOnly>
              {shell.nav.fidelity}
            </NavLink>
            <NavLink href="/about" current={path} isWideOnly>
              {shell.nav.about}
            </NavLink>
            {user && (
              <NavLink href="/sandboxes" current={path}>
                {shell.nav.sandboxes}
              </NavLink>
            )}
            {user?.isHost && (
              <NavLink href="/host" current={path}>
                {host.nav}
              </NavLink>
            )}
            <IdentityLink user={user} shell={shell} current={path} />
            <LanguageSwitch to={locale === 'en' ? 'zh-CN' : 'en'} label={shell.switchLabel}>
              {shell.switchTo}
            </LanguageSwitch>
          </nav>
        </div>
      </header>
      <main
        id="content"
        tabIndex={-1}
        className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 outline-none sm:px-6 sm:py-8"
      >
        {children}
      </main>
      <SiteFoot shell={shell} />
    </div>
  );
}

interface NavLinkProps {
  href: string;
  current?: string;
  isWideOnly?: boolean;
  label?: string;
  children: ReactNode;
}

function NavLink({ href, current, isWideOnly = false, label, children }: NavLinkProps): ReactNode {
  const isCurrent = href === current;
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={isCurrent ? 'page' : undefined}
      aria-label={label}
      className={classNames(
        'min-h-6 items-center hover:text-accent-text',
        isCurrent ? 'font-semibold text-accent-text' : 'text-body',
        isWideOnly ? 'hidden sm:inline-flex' : 'inline-flex',
      )}
    >
      {children}
    </Link>
  );
}

function IdentityLink({
  user,
  shell,
  current,
}: {
  user: User | null;
  shell: Messages['shell'];
  current?: string;
}): ReactNode {
  return (
    <NavLink href="/login" current={current} label={user ? shell.nav.signedInAs({ name: user.nickname }) : undefined}>
      <span className="max-w-20 truncate sm:max-w-32">{user ? user.nickname : shell.nav.signIn}</span>
    </NavLink>
  );
}

function SiteFoot({ shell }: { shell: Messages['shell'] }): ReactNode {
  return (
    <footer data-print="hide" className="border-t border-line">
      <div className="mx-auto grid w-full max-w-6xl gap-2 px-4 py-5 text-xs leading-5 text-hint sm:px-6">
        <nav aria-label={shell.footer.label} className="flex flex-wrap gap-x-5 gap-y-1">
          <Link href="/about" prefetch={false} className="text-link min-h-6">
            {shell.footer.about}
          </Link>
          <Link href="/fidelity#sources" prefetch={false} className="text-link min-h-6">
            {shell.footer.sources}
          </Link>
          <Link href="/fidelity" prefetch={false} className="text-link min-h-6">
            {shell.footer.fidelity}
          </Link>
        </nav>
        <p>{shell.footer.disclaimer}</p>
      </div>
    </footer>
  );
}
