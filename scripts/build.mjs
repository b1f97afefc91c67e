// Builds the web app when what it is made from has changed. Used by npm start and by npm test. Node built-ins only.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, openSync, closeSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from './install.mjs';

const stampFile = join(root, '.next', 'caipai-build');
const lockFile = join(root, 'node_modules', '.caipai-building');

// Without tsconfig.json: Next rewrites it while building.
const sources = [
  'package-lock.json',
  'prisma/schema.prisma',
  'scripts/prisma.mjs',
  'next.config.mjs',
  'postcss.config.mjs',
  'proxy.ts',
  'instrumentation.ts',
  'app',
  'components',
  'lib',
  'public',
];

function files(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .filter((name) => !(name === 'generated' && path.endsWith(`lib${sep}db`)))
    .flatMap((name) => files(join(path, name)));
}

/** One hash over everything that a build is made from. */
export function sourceHash() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((name) => files(join(root, name)))) {
    const bytes = readFileSync(file);
    hash.update(`${relative(root, file)}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Makes both Prisma clients, unless they are current. */
export function ensureGenerated() {
  const child = spawnSync(process.execPath, ['scripts/prisma.mjs', 'generate'], { cwd: root, encoding: 'utf8' });
  if (child.status === 0) return;
  process.stderr.write(`${child.stdout ?? ''}${child.stderr ?? ''}`);
  throw new Error('generating the Prisma clients failed (see above)');
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** One build at a time: a second start waits for the first one and then finds a current build. */
async function lock() {
  for (;;) {
    try {
      const handle = openSync(lockFile, 'wx');
      writeFileSync(handle, String(process.pid));
      closeSync(handle);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    await pause(200);
    const holder = existsSync(lockFile) ? Number(readFileSync(lockFile, 'utf8')) : 0;
    if (holder > 0 && !isAlive(holder)) rmSync(lockFile, { force: true });
  }
}

function nextBuild() {
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1' };
  const child = spawn(process.execPath, [next, 'build'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.on('data', (chunk) => said.push(chunk));
  const end = () => child.kill('SIGTERM');
  const signals = ['SIGINT', 'SIGTERM'];
  for (const signal of signals) process.on(signal, end);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const name of signals) process.off(name, end);
      if (code === 0) return resolve();
      process.stderr.write(Buffer.concat(said));
      reject(new Error(`next build failed (${signal ?? `exit ${code}`}, see above)`));
    });
  });
}

function isCurrent() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourceHash();
}

/** Builds when stale; answers whether it did. Throws, after printing what Next said, when the build fails. */
export async function ensureBuilt() {
  if (isCurrent()) return false;
  await lock();
  try {
    if (isCurrent()) return false;
    console.log('caipai: building, half a minute or less …');
    rmSync(stampFile, { force: true });
    ensureGenerated();
    // Hashed before the build: what changes while it runs makes the next start build again.
    const hash = sourceHash();
    await nextBuild();
    writeFileSync(stampFile, hash);
    return true;
  } finally {
    rmSync(lockFile, { force: true });
  }
}
