import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A built server of its own, as `npm start` runs it, on a free port. */
export type RunningServer = {
  /** Without a slash at the end. */
  url: string;
  dataDir: string;
  pid: number;
  /** All that the server has printed so far, both streams. */
  output(): string;
  /** The CLI's token. */
  token(): Promise<string>;
  /** Ends the server (SIGTERM unless told) and answers its exit code; removes the data unless the caller brought it. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
};

const readyMilliseconds = 120_000;
const stopMilliseconds = 10_000;

/** Starts the built server; `env.CAIPAI_DATA` keeps a data directory over several starts, else a fresh one is made. */
export async function startServer({ env = {} }: { env?: Record<string, string> } = {}): Promise<RunningServer> {
  const dataDir = env.CAIPAI_DATA ?? mkdtempSync(join(tmpdir(), 'caipai-http-'));
  const child = spawn(process.execPath, ['--max-old-space-size=320', 'scripts/start.mjs'], {
    cwd: join(import.meta.dirname, '..', '..'),
    env: { ...process.env, DATABASE_URL: '', HOST: '127.0.0.1', PORT: '0', ...env, CAIPAI_DATA: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const exited = once(child, 'close').then(([code]) => code as number | null);

  const removeData = () => {
    if (env.CAIPAI_DATA === undefined) rmSync(dataDir, { recursive: true, force: true });
  };
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    const timer = setTimeout(() => child.kill('SIGKILL'), stopMilliseconds);
    const code = await exited;
    clearTimeout(timer);
    removeData();
    return code;
  };

  const ready = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const url = /Caipai: (http:\S+)/.exec(output)?.[1];
      if (url) resolve(url);
    });
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => (timer = setTimeout(() => resolve(undefined), readyMilliseconds)));
  const url = await Promise.race([ready, late, exited.then(() => undefined)]);
  clearTimeout(timer);
  if (url === undefined) {
    await stop('SIGKILL');
    throw new Error(`the server did not start:\n${output}`);
  }
  return {
    url,
    dataDir,
    pid: child.pid ?? 0,
    output: () => output,
    token: async () => (await readFile(join(dataDir, 'cli-token'), 'utf8')).trim(),
    stop,
  };
}
