/** What exists once per server process: migrations, the CLI's token, the tick, the streams of live pages. */
import { database } from '@/lib/db/client';
import { cliToken } from '@/lib/cli/token';
import { startHub, stopHub } from '@/lib/live/hub';
import { startTick, stopTick } from '@/lib/tick';
import { sweepPackages } from '@/lib/packages/sweep-stored';
import { sweepSandboxes } from '@/lib/platform/sweep-sandboxes';

const once = globalThis as typeof globalThis & { caipaiProcess?: Promise<void> };

async function start(): Promise<void> {
  try {
    await database();
    await cliToken();
    await sweepSandboxes();
    await sweepPackages();
  } catch (error) {
    // a server that cannot reach its data must not answer 500 for ever (stack.md 19)
    process.stderr.write(`caipai: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
  startTick();
  startHub();
  const stop = (): void => {
    stopHub();
    stopTick();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

await (once.caipaiProcess ??= start());
