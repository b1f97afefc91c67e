import Link from 'next/link';
import type { ReactNode } from 'react';
import { NoticeBar } from '@/components/ui/notice-bar';
import type { ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

/** What a test account is for (A5-2, A5-3), and the way to a mini program that can go live. */
export function TestAccountNotice({ page: { m, world } }: { page: ConsolePage }): ReactNode {
  const { testAccount, testRegister } = m.accountPages.home;
  return (
    <NoticeBar
      action={
        <Link
          href={sandboxPath(world.sandboxId, 'mp/register')}
          prefetch={false}
          className="inline-flex min-h-6 items-center font-medium underline underline-offset-3"
        >
          {testRegister}
        </Link>
      }
    >
      {testAccount}
    </NoticeBar>
  );
}
