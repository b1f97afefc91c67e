import Link from 'next/link';
import type { ReactNode } from 'react';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import type { ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

/** A sub-page of 设置, with the way back. */
export function SettingsFrame({
  page,
  title,
  note,
  extra,
  children,
}: {
  page: ConsolePage;
  title: string;
  note?: ReactNode;
  extra?: ReactNode;
  children: ReactNode;
}): ReactNode {
  const { settings } = page.m.accountPages;
  return (
    <>
      <nav aria-label={settings.breadcrumb} className="mb-1 text-sm">
        <ol className="flex flex-wrap gap-x-2 text-hint">
          <li>
            <Link href={sandboxPath(page.world.sandboxId, 'mp/settings')} prefetch={false} className="text-link">
              {settings.tabs.basic}
            </Link>
          </li>
          <li aria-hidden="true">/</li>
          <li aria-current="page">{title}</li>
        </ol>
      </nav>
      <PageHead title={title} note={note} extra={extra} />
      <Panel>{children}</Panel>
    </>
  );
}
