// npm run bench: builds, then measures pages and commands side by side in one run; prints ratios, p50 and p99.
import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, root } from './install.mjs';

/** taskset where there is one and there are two cores: the server gets core 0, the load core 1. */
const canPin = availableParallelism() > 1 && spawnSync('taskset', ['-c', '0', 'true']).status === 0;

function run(file, core) {
  const node = [process.execPath, '--import', 'tsx', join(root, 'scripts', 'bench', file)];
  const [command, ...args] = canPin && core !== null ? ['taskset', '-c', String(core), ...node] : node;
  const env = { ...process.env, CAIPAI_BENCH_SERVER_CORE: canPin ? '0' : '', NODE_ENV: 'production' };
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', env });
  return new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
}

ensureInstalled({ dev: true });
await ensureBuilt();
console.log(
  `${cpus()[0]?.model ?? 'unknown CPU'}, ${availableParallelism()} cores, Node ${process.version}, ${canPin ? 'server on core 0, load on core 1' : 'not pinned'}`,
);
let code = await run('pages.ts', canPin ? 1 : null);
code ||= await run('commands.ts', null);
process.exitCode = code;
