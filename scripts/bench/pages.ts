/** The versions page and home against a bare dynamic page of the same server, at 32 connections. */
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from 'next-auth/jwt';
import { authSecret } from '@/lib/auth-secret';
import { openDatabase, setDatabase } from '@/lib/db/client';
import { cliOwnerId, ensureCliOwner } from '@/lib/platform/cli-owner';
import { createSandbox } from '@/lib/platform/create-sandbox';
import { run } from '@/lib/run';
import { readWorld } from '@/lib/store/lock';
import { one } from '@/lib/store/rows';
import { parts } from '@/lib/templates/people';
import { inTurns, measure, print, printRatio, type Figures } from './measure';

const lanes = 32;
const seconds = Number(process.env.CAIPAI_BENCH_SECONDS ?? 5);
const dataDir = mkdtempSync(join(tmpdir(), 'caipai-bench-'));
process.env.CAIPAI_DATA = dataDir;

const { url, stop } = await startServer();
try {
  const { path, cookie } = await loggedIn();
  const agent = new Agent({ keepAlive: true, maxSockets: lanes });
  const page = (address: string): Promise<Figures> =>
    measure(() => get(agent, `${url}${address}`, cookie), { lanes, seconds });
  const pages = { bare: '/bench/bare', versions: `${path}/mp/versions`, home: `${path}/mp/home` };
  for (const address of Object.values(pages))
    await measure(() => get(agent, `${url}${address}`, cookie), { lanes, seconds: 2 });
  const figures = await inTurns(
    { bare: () => page(pages.bare), versions: () => page(pages.versions), home: () => page(pages.home) },
    3,
  );
  console.log(`pages, ${lanes} connections, ${seconds} s a round, median of 3 rounds`);
  for (const [name, figure] of Object.entries(figures)) print(name, figure);
  printRatio('versions / bare', figures.versions.perSecond / figures.bare.perSecond, 0.5);
  printRatio('home / bare', figures.home.perSecond / figures.bare.perSecond, 0.5);
  agent.destroy();
} finally {
  await stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function startServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const core = process.env.CAIPAI_BENCH_SERVER_CORE;
  const node = [process.execPath, '--max-old-space-size=320', 'scripts/start.mjs'];
  const [command = '', ...args] = core ? ['taskset', '-c', core, ...node] : node;
  const env = { ...process.env, CAIPAI_DATA: dataDir, DATABASE_URL: '', HOST: '127.0.0.1', PORT: '0' };
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = /Caipai: (http:\S+)/.exec(text)?.[1];
      if (found) resolve(found);
    });
    child.on('close', () => reject(new Error(`the server did not start: ${text}`)));
  });
  const closed = new Promise<void>((resolve) => child.on('close', () => resolve()));
  return {
    url: address,
    stop: async () => {
      child.kill('SIGTERM');
      await closed;
    },
  };
}

/** A live sandbox, the cookies of its director, and a console login in it: as a browser would hold them. */
async function loggedIn(): Promise<{ path: string; cookie: string }> {
  const database = await openDatabase({ dataDir });
  setDatabase(database);
  const { id } = await createSandbox({
    ownerId: await ensureCliOwner(),
    template: 'live',
    pack: '2021',
    subject: 'personal',
  });
  const world = (await readWorld(id))!;
  const admin = (await one(world, 'person', { wechatId: parts.admin }))!;
  const browser = randomBytes(24).toString('base64url');
  const browserHash = createHash('sha256').update(browser).digest('hex');
  const entered = await run({
    sandboxId: id,
    action: 'console.enter',
    who: { as: 'director', account: (await one(world, 'account', {}))!.id, browserHash },
    input: { personId: admin.id },
  });
  if (!entered.ok) throw new Error(JSON.stringify(entered));
  const session = await encode({ token: { sub: cliOwnerId }, secret: await authSecret(), maxAge: 3600 });
  await database.close();
  return {
    path: `/s/${id}`,
    cookie: `caipai-session=${session}; caipai-browser=${browser}; caipai-as-${id}=${admin.id}`,
  };
}

function get(agent: Agent, address: string, cookie: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { agent, headers: { cookie } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`));
      response.resume();
      response.on('end', resolve);
    });
    asked.on('error', reject);
    asked.end();
  });
}
