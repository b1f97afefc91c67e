import { now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { deleteSandboxRow } from './delete-sandbox';

const graceMs = 3_600_000;

/** Removes sandboxes whose template was cut off by a crash: nobody can see them, and nobody ever will. */
export async function sweepSandboxes(): Promise<void> {
  const { read } = await database();
  const halfMade = await read.sandbox.findMany({
    where: { readyAt: null, createdAt: { lt: new Date(now().getTime() - graceMs) } },
    select: { id: true },
  });
  for (const { id } of halfMade) await deleteSandboxRow(id);
}
