import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { JsonObject } from '@/lib/domain/model';

const run = promisify(execFile);

/** The command line against the server of the browser tests; answers what it printed. */
export async function cli(...words: string[]): Promise<JsonObject> {
  const env = {
    ...process.env,
    CAIPAI_DATA: process.env.CAIPAI_E2E_DATA ?? '',
    CAIPAI_URL: process.env.CAIPAI_E2E_URL ?? `http://127.0.0.1:${process.env.CAIPAI_E2E_PORT}`,
  };
  const { stdout } = await run(process.execPath, ['scripts/caipai.mjs', ...words, '--json'], { env });
  return JSON.parse(stdout) as JsonObject;
}
