import type { EventName } from '@/lib/domain/event';
import type { JsonObject } from '@/lib/domain/model';
import type { World } from '@/lib/store/world';

export type HistoryEntry = {
  id: number;
  at: Date;
  event: EventName;
  data: JsonObject;
  actor: string;
  confirmedBy: string[];
};

/** The log has its own marks of a version; entries older than this many are not looked through. */
const lookedThrough = 1000;

/** What happened to a version, newest first, from the log: uploaded, trial, submitted, judged, released, rolled back. */
export async function versionHistory(world: World, accountId: number, versionId: number): Promise<HistoryEntry[]> {
  const entries = await world.client.logEntry.findMany({
    where: {
      sandboxId: world.sandboxId,
      accountId,
      refusal: null,
      OR: ['version.', 'trial.', 'audit.', 'release.', 'gray.'].map((start) => ({ event: { startsWith: start } })),
    },
    orderBy: { id: 'desc' },
    take: lookedThrough,
  });
  return entries
    .filter((entry) => (entry.data as JsonObject).versionId === versionId)
    .map((entry) => ({
      id: entry.id,
      at: entry.at,
      event: entry.event as EventName,
      data: entry.data as JsonObject,
      actor: entry.actorName,
      confirmedBy: (entry.confirmedBy as { name: string }[]).map(({ name }) => name),
    }));
}
