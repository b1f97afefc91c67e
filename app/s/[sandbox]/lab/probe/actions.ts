'use server';

import { redirect } from 'next/navigation';
import { startProbe } from '@/lib/probe/running';
import { sandboxPath } from '@/lib/web/paths';
import { requireSeat } from '@/lib/web/seat';

/** Starts the probe in the background and comes back to its page. */
export async function startProbeAction(sandbox: string): Promise<void> {
  const seat = await requireSeat(sandbox);
  // what becomes of it is read from its state
  if (seat.mayAct) void startProbe(sandbox);
  redirect(sandboxPath(sandbox, 'lab/probe'));
}
