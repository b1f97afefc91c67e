'use server';

import { revalidatePath } from 'next/cache';
import { readMessage } from '@/lib/marks';
import { sandboxPath } from '@/lib/web/paths';
import { requireSeat } from '@/lib/web/seat';

/** A mail was opened. An observer leaves no marks. */
export async function markMailRead(sandbox: string, id: number): Promise<void> {
  const seat = await requireSeat(sandbox);
  if (seat.mayAct) await readMessage(sandbox, 'mail', id);
  revalidatePath(sandboxPath(sandbox), 'layout');
}
