'use server';

import { revalidatePath } from 'next/cache';
import { readMessage } from '@/lib/marks';
import { sandboxPath } from '@/lib/web/paths';
import { requireSeat } from '@/lib/web/seat';

/** Texts were looked at. An observer leaves no marks. */
export async function markSmsRead(sandbox: string, ids: number[]): Promise<void> {
  const seat = await requireSeat(sandbox);
  if (!seat.mayAct) return;
  for (const id of ids) await readMessage(sandbox, 'smsMessage', id);
  revalidatePath(sandboxPath(sandbox), 'layout');
}
