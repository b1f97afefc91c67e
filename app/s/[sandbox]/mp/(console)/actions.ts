'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { endConsoleSession } from '@/lib/marks';
import { browserHash } from '@/lib/web/browser';
import { consoleLogin } from '@/lib/web/console-session';
import { sandboxPath } from '@/lib/web/paths';
import { requireSeat } from '@/lib/web/seat';

/** 退出: ends the simulated login of this browser and person. */
export async function leaveConsoleAction(sandbox: string): Promise<void> {
  await requireSeat(sandbox);
  const [hash, login] = await Promise.all([browserHash(), consoleLogin(sandbox)]);
  if (hash && login) await endConsoleSession(sandbox, hash, login.personId);
  revalidatePath(sandboxPath(sandbox), 'layout');
  redirect(sandboxPath(sandbox, 'mp'));
}
