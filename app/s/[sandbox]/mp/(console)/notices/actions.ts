'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { readNotices } from '@/lib/marks';
import { openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

/** 标为已读: one notice, or all of them. An observer changes nothing. */
export async function readNoticesAction(sandbox: string, ids: readonly number[] | null): Promise<void> {
  const { account, seat, denied } = await openConsoleView(sandbox, 'notice.view');
  if (!denied && seat.mayAct) await readNotices(sandbox, account.id, ids ?? undefined);
  revalidatePath(sandboxPath(sandbox, 'mp'), 'layout');
  redirect(sandboxPath(sandbox, 'mp/notices'));
}
