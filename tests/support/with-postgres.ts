// node --import tsx tests/support/with-postgres.ts FILE [ARGUMENT …]: runs a JavaScript file with DATABASE_URL set to a
// PostgreSQL of its own, and ends with its exit code.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startPostgres } from './postgres';

const postgres = await startPostgres();
const child = spawn(process.execPath, process.argv.slice(2), {
  env: { ...process.env, DATABASE_URL: postgres.url },
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
const [code] = (await once(child, 'close')) as [number | null];
await postgres.stop();
process.exitCode = code ?? 1;
