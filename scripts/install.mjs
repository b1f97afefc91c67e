// Brings node_modules into the state that package-lock.json asks for. Node built-ins only: it runs before there is one.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const modules = join(root, 'node_modules');
const lockFile = join(root, 'package-lock.json');
const stampFile = join(modules, '.caipai-lock');

/** Ends the process with one line when Node is older than package.json's `engines`. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`caipai: Node ${process.versions.node} is too old: install Node 20.19 or newer, then try again.`);
  process.exit(1);
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The names of the packages in package.json's `group` that are not in node_modules. */
function missing(group) {
  const names = Object.keys(readJson(join(root, 'package.json'))[group] ?? {});
  return names.filter((name) => !existsSync(join(modules, name, 'package.json')));
}

/** Is what npm says it installed (its hidden lockfile) what our lockfile asks for? Then somebody ran npm by hand. */
function installedByHand() {
  const hidden = join(modules, '.package-lock.json');
  if (existsSync(stampFile) || !existsSync(hidden)) return false;
  const installed = readJson(hidden).packages;
  return Object.entries(readJson(lockFile).packages).every(
    ([path, wanted]) =>
      path === '' || wanted.dev || wanted.optional || wanted.peer || installed[path]?.version === wanted.version,
  );
}

function npm(words) {
  const env = {
    ...process.env,
    // Prisma's install step would fetch an engine that Caipai never starts; a file that exists spares the download.
    PRISMA_SCHEMA_ENGINE_BINARY: fileURLToPath(import.meta.url),
    CHECKPOINT_DISABLE: '1',
    // Under `npm test --silent` the inner npm would keep its errors to itself.
    npm_config_loglevel: 'error',
  };
  const cli = process.env.npm_execpath;
  const viaNode = cli && /npm-cli\.[cm]?js$/.test(cli);
  const [file, args] = viaNode ? [process.execPath, [cli, ...words]] : ['npm', words];
  const stdio = ['ignore', 'inherit', 'inherit'];
  return spawnSync(file, args, { cwd: root, env, stdio, shell: !viaNode && process.platform === 'win32' }).status;
}

/**
 * Installs what is missing or outdated; true when it did. With `dev` the packages that tests need come too; without it
 * developers' packages that are there already stay up to date rather than being thrown away.
 */
export function ensureInstalled({ dev = false } = {}) {
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (installedByHand()) writeFileSync(stampFile, hash);
  const current = existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hash;
  if (current && missing('dependencies').length === 0 && (!dev || missing('devDependencies').length === 0))
    return false;

  const withDev = dev || existsSync(join(modules, 'vitest', 'package.json'));
  console.log(`caipai: installing packages (npm ci${withDev ? '' : ' --omit=dev'}), up to a minute …`);
  const status = npm(['ci', withDev ? '--include=dev' : '--omit=dev', '--no-audit', '--no-fund']);
  if (status !== 0) {
    console.error('caipai: npm ci failed (see above). Check the network and the npm registry, then run this again.');
    process.exit(1);
  }
  writeFileSync(stampFile, hash);
  return true;
}
