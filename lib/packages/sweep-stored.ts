import { now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { sweep } from './store';

const graceMs = 3_600_000;

/** Removes stored bytes that no row names, except those of the last hour: an upload may still be on its way. */
export async function sweepPackages(): Promise<void> {
  const { read } = await database();
  const rows = await read.storedFile.findMany({ distinct: ['sha256'], select: { sha256: true } });
  await sweep(new Set(rows.map((row) => row.sha256)), new Date(now().getTime() - graceMs));
}
