/** Live pages: one loop per process looks at the seq of the sandboxes with open streams and tells those streams. */
import { database } from '@/lib/db/client';

export type Stream = {
  sandboxId: string;
  /** the count of acts that the stream began with */
  seq: number;
  send: (text: string) => void;
  close: () => void;
};
type Hub = { streams: Set<Stream>; seen: Map<string, number>; timer: NodeJS.Timeout | undefined };

const once = globalThis as typeof globalThis & { caipaiHub?: Hub };
const hub = (): Hub => (once.caipaiHub ??= { streams: new Set(), seen: new Map(), timer: undefined });
let isBusy = false;

/** Adds an open stream; answers how to remove it. */
export function addStream(stream: Stream): () => void {
  const { streams, seen } = hub();
  // what the first stream of a sandbox began with: an act before the next look is told, too
  if (!seen.has(stream.sandboxId)) seen.set(stream.sandboxId, stream.seq);
  streams.add(stream);
  return () => streams.delete(stream);
}

async function look(): Promise<void> {
  const { streams, seen } = hub();
  const ids = [...new Set([...streams].map((s) => s.sandboxId))];
  for (const id of seen.keys()) if (!ids.includes(id)) seen.delete(id);
  if (ids.length === 0) return;
  const { read } = await database();
  const rows = await read.sandbox.findMany({ where: { id: { in: ids } }, select: { id: true, seq: true } });
  for (const { id, seq } of rows) {
    const before = seen.get(id);
    seen.set(id, seq);
    if (before === undefined || before === seq) continue;
    for (const stream of streams) if (stream.sandboxId === id) stream.send(`data: ${seq}\n\n`);
  }
}

export function startHub(): void {
  hub().timer ??= setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    look()
      .catch((error: unknown) => process.stderr.write(`caipai live pages: ${String(error)}\n`))
      .finally(() => (isBusy = false));
  }, 1000).unref();
}

/** Ends every stream, so that the server can stop. */
export function stopHub(): void {
  clearInterval(hub().timer);
  hub().timer = undefined;
  for (const stream of hub().streams) stream.close();
  hub().streams.clear();
}
