// The legs of npm test: what each one runs and how its tests are counted.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureChromium } from './browser.mjs';
import { ensureBuilt, ensureGenerated } from './build.mjs';
import { root } from './install.mjs';

const isSoak = process.argv.includes('--soak');
const legMilliseconds = (isSoak ? 180 : 20) * 60_000;

/** The JavaScript file behind a package's command, so that no shell and no .cmd file is needed. */
function command(name, bin = name) {
  const { bin: bins } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  return join(root, 'node_modules', name, typeof bins === 'string' ? bins : bins[bin]);
}

const running = new Set();

/** Ends what a leg has started, when the run itself is ended. */
export function stopRunning() {
  for (const child of running) child.kill('SIGTERM');
}

/** Runs a JavaScript file with its output on ours; the exit code, or an error when it hangs. */
function node(args, env = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1', ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  running.add(child);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      // First the way that lets it end its own servers.
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
      reject(new Error(`stopped after ${legMilliseconds / 60_000} minutes`));
    }, legMilliseconds);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve(code ?? 1);
    });
  });
}

/** For tools that only say yes or no: one test. */
async function single(...args) {
  const code = await node(args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** A run that failed without a failed test (a file that does not load, a server that does not start) counts as one. */
function count(code, { passed, failed, skipped }) {
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
}

async function withReport(run, read) {
  const folder = mkdtempSync(join(tmpdir(), 'caipai-leg-'));
  try {
    const report = join(folder, 'report.json');
    const code = await run(report, folder);
    if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
    const counts = read(JSON.parse(readFileSync(report, 'utf8')));
    if (counts.passed + counts.failed === 0) throw new Error('no test was run');
    return count(code, counts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function vitest(filters, env) {
  const words = ['run', ...filters, '--reporter=default', '--reporter=json'];
  return withReport(
    (report) => node([command('vitest'), ...words, `--outputFile.json=${report}`], env),
    ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) => {
      const broken = testResults.filter(
        ({ status, assertionResults }) =>
          status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
      );
      const failed = numFailedTests + broken.length;
      return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests };
    },
  );
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function playwright(words, wrapper = []) {
  return withReport(
    async (report, folder) =>
      node([...wrapper, command('@playwright/test', 'playwright'), 'test', ...words], {
        CAIPAI_E2E_PORT: String(await freePort()),
        CAIPAI_E2E_DATA: join(folder, 'data'),
        CAIPAI_E2E_REPORT: report,
      }),
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }),
  );
}

const once = new Map();

/** Work that several legs need, done once; a failure is the failure of every leg that needs it. */
function prepared(name, work) {
  if (!once.has(name)) once.set(name, Promise.resolve().then(work));
  return once.get(name);
}

const clients = () => prepared('clients', ensureGenerated);
const browser = () => prepared('browser', ensureChromium);
const built = () => prepared('built', ensureBuilt);

/** Types of routes and of `next` itself, which a fresh clone does not have. */
const routeTypes = () =>
  prepared('routeTypes', async () => {
    await clients();
    if ((await node([command('next'), 'typegen'])) !== 0) throw new Error('next typegen failed (see above)');
  });

const withPostgres = ['--import', 'tsx', join(root, 'tests', 'support', 'with-postgres.ts')];

/** In the order in which they run; `run` answers { passed, failed, skipped } or throws when the leg cannot run. */
export const legs = [
  { name: 'format', run: () => single(command('prettier'), '--check', '--log-level=warn', '.') },
  { name: 'lint', run: () => routeTypes().then(() => single(command('oxlint'), '--type-aware')) },
  { name: 'types', run: () => routeTypes().then(() => single(command('typescript', 'tsc'), '--noEmit')) },
  { name: 'unit', run: () => clients().then(() => vitest(['tests/unit', 'tests/architecture.test.ts'])) },
  {
    name: 'command-sqlite',
    run: () => clients().then(() => vitest(['tests/command'], { CAIPAI_TEST_DB: 'sqlite' })),
  },
  {
    name: 'command-postgresql',
    run: () => clients().then(() => vitest(['tests/command'], { CAIPAI_TEST_DB: 'postgresql' })),
  },
  { name: 'build', run: () => built().then(() => ({ passed: 1, failed: 0, skipped: 0 })) },
  { name: 'http', run: () => built().then(() => vitest(['tests/http'])) },
  { name: 'e2e-sqlite', run: () => Promise.all([built(), browser()]).then(() => playwright([])) },
  {
    name: 'e2e-postgresql',
    run: () => Promise.all([built(), browser()]).then(() => playwright(['--grep', '@journey'], withPostgres)),
  },
];
