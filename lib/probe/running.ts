/** Probes in the background of this process: one at a time, the newest report of a sandbox kept until the server stops. */
import { runProbe, type ProbeReport } from './probe';

export type Running =
  | { state: 'waiting' }
  | { state: 'running'; done: number; total: number }
  | { state: 'done'; report: ProbeReport }
  | { state: 'failed' };

const keptReports = 20;

type Store = { probes: Map<string, Running>; last: Promise<unknown> };
const once = globalThis as typeof globalThis & { caipaiProbes?: Store };
const store = (): Store => (once.caipaiProbes ??= { probes: new Map(), last: Promise.resolve() });

/** How the newest probe of this sandbox stands; null when there was none since the server started. */
export const probeOf = (sandboxId: string): Running | null => store().probes.get(sandboxId) ?? null;

function keep(sandboxId: string, state: Running): void {
  const { probes } = store();
  probes.delete(sandboxId);
  probes.set(sandboxId, state);
  for (const [id, { state: standing }] of probes) {
    if (probes.size <= keptReports) break;
    if (standing === 'done' || standing === 'failed') probes.delete(id);
  }
}

async function run(sandboxId: string): Promise<void> {
  try {
    const report = await runProbe(sandboxId, null, (done, total) => {
      keep(sandboxId, { state: 'running', done, total });
    });
    keep(sandboxId, report ? { state: 'done', report } : { state: 'failed' });
  } catch (error) {
    process.stderr.write(`caipai probe of ${sandboxId}: ${String(error)}\n`);
    keep(sandboxId, { state: 'failed' });
  }
}

/** Starts a probe, or lets the one that is under way go on; answers when it is over. */
export async function startProbe(sandboxId: string): Promise<void> {
  const now = probeOf(sandboxId)?.state;
  if (now === 'waiting' || now === 'running') return;
  keep(sandboxId, { state: 'waiting' });
  const mine = store().last.then(() => run(sandboxId));
  store().last = mine;
  await mine;
}
