/** The tick: once a second, sandboxes in which something is due are settled. Safe on several nodes because of the lock. */
import { sleepersToWake } from '@/lib/store/lock';
import { settle } from '@/lib/settle';

const once = globalThis as typeof globalThis & { caipaiTick?: NodeJS.Timeout | undefined };
let isBusy = false;

/** One round of the tick. */
export async function tick(): Promise<void> {
  if (isBusy) return;
  isBusy = true;
  try {
    // one sandbox that fails must not keep the others asleep
    for (const id of await sleepersToWake(50)) await settle(id).catch(complain);
  } catch (error) {
    complain(error);
  } finally {
    isBusy = false;
  }
}

function complain(error: unknown): void {
  process.stderr.write(`caipai tick: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}

export function startTick(): void {
  once.caipaiTick ??= setInterval(() => void tick(), 1000).unref();
}

export function stopTick(): void {
  clearInterval(once.caipaiTick);
  once.caipaiTick = undefined;
}
