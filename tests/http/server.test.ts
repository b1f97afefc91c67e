import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../support/server';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
}, 180_000);
afterAll(() => server.stop());

type Ran = { code: number | null; out: string; err: string };

function caipai(args: string[], env: Record<string, string> = {}): Promise<Ran> {
  const child = spawn(process.execPath, ['scripts/caipai.mjs', ...args], {
    env: { ...process.env, CAIPAI_URL: server.url, CAIPAI_DATA: server.dataDir, LANG: 'en_GB.UTF-8', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}

const json = <T>(ran: Ran): T => JSON.parse(ran.out) as T;
type Made = {
  sandbox: { id: string; url: string; pack: string; at: string };
  account: { appId: string; email: string } | null;
  people: { wechatId: string; roles: string[] }[];
};

describe('the CLI', () => {
  it('makes a sandbox of every template, in both packs and for both subjects', async () => {
    for (const template of ['blank', 'registered', 'ready', 'live']) {
      for (const [pack, subject] of [
        ['2021', 'personal'],
        ['2024', 'enterprise'],
      ] as const) {
        const ran = await caipai([
          'sandbox',
          'new',
          '--template',
          template,
          '--pack',
          pack,
          '--subject',
          subject,
          '--json',
        ]);
        expect(`${ran.code} ${ran.err}`.trim()).toBe('0');
        const made = json<Made>(ran);
        expect(made.people).toHaveLength(12);
        expect(made.sandbox.pack).toBe(pack);
        if (template === 'blank') expect(made.account).toBeNull();
        else expect(made.account?.appId).toMatch(/^wx0000[0-9a-f]{12}$/);
        const roles = made.people.flatMap((person) => person.roles);
        const expected = { blank: [], registered: ['admin'] }[template] ?? [
          'admin',
          'operator',
          'developer',
          'analyst',
          'tester',
        ];
        expect(roles.filter((role) => role !== 'outsider')).toEqual(expected);
      }
    }
  }, 60_000);

  it('goes from upload to a full release, with the scan', async () => {
    const made = json<Made>(await caipai(['sandbox', 'new', '--template', 'ready', '--pack', '2021', '--json']));
    const sandbox = ['--sandbox', made.sandbox.id, '--json'];
    const folder = mkdtempSync(join(tmpdir(), 'caipai-zip-'));
    const zip = join(folder, 'app.zip');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(zip, new Uint8Array(await (await fetch(`${server.url}/samples/corner-library.zip`)).arrayBuffer()));
    const uploaded = json<{ ok: boolean; events: { name: string; versionId: number }[] }>(
      await caipai([
        'do',
        'version.upload',
        '--as',
        'lilei_dev',
        '--input',
        '{"version":"1.0.0","remark":"first"}',
        '--file',
        `package=${zip}`,
        ...sandbox,
      ]),
    );
    expect(uploaded.events[0]!.name).toBe('version.uploaded');
    const submitted = json<{ events: { name: string; auditId: number }[] }>(
      await caipai([
        'do',
        'audit.submit',
        '--as',
        'chenjing_op',
        '--input',
        JSON.stringify({ versionId: uploaded.events[0]!.versionId, rulesRead: true }),
        ...sandbox,
      ]),
    );
    await caipai([
      'do',
      'audit.pass',
      '--as',
      'reviewer',
      '--input',
      JSON.stringify({ auditId: submitted.events[0]!.auditId }),
      ...sandbox,
    ]);
    const waiting = await caipai(['do', 'release.full', '--as', 'chenjing_op', ...sandbox]);
    expect(json<{ ticket: { state: string } }>(waiting).ticket.state).toBe('waiting');
    const wrong = await caipai(['do', 'release.full', '--as', 'chenjing_op', '--scan', 'lilei_dev', ...sandbox]);
    expect(wrong.code).toBe(1);
    expect(json<{ refusal: { code: string } }>(wrong).refusal.code).toBe('wrong_person');
    const released = await caipai(['do', 'release.full', '--as', 'chenjing_op', '--scan', 'wangfang_pm', ...sandbox]);
    expect(released.code).toBe(0);
    expect(json<{ events: { name: string }[] }>(released).events[0]!.name).toBe('release.completed');
    rmSync(folder, { recursive: true });
  }, 60_000);

  it('takes no bad file in: not a zip, no app.json', async () => {
    const made = json<Made>(await caipai(['sandbox', 'new', '--template', 'ready', '--json']));
    const ran = await caipai([
      'do',
      'version.upload',
      '--as',
      'lilei_dev',
      '--input',
      '{"version":"1"}',
      '--file',
      'package=package.json',
      '--sandbox',
      made.sandbox.id,
      '--json',
    ]);
    expect(ran.code).toBe(1);
    expect(json<{ refusal: { code: string } }>(ran).refusal.code).toBe('not_a_zip');
  });

  it('exits 2 on bad usage, 3 without a server, and refuses a wrong token', async () => {
    expect((await caipai(['sandbox', 'new', '--template', 'castle', '--json'])).code).toBe(2);
    expect((await caipai(['do', 'no.such', '--sandbox', 'x', '--as', 'y', '--json'])).code).toBe(2);
    expect((await caipai(['actions', '--json'], { CAIPAI_URL: 'http://127.0.0.1:9' })).code).toBe(3);
    expect((await caipai(['actions', '--json'], { CAIPAI_TOKEN: 'guessed' })).code).toBe(2);
    expect(statSync(join(server.dataDir, 'cli-token')).mode & 0o777).toBe(0o600);
  });

  it('an unknown sandbox does not exist', async () => {
    const ran = await caipai(['show', 'log', '--sandbox', 'nosuchthing', '--json']);
    expect(ran.code).toBe(1);
    expect(json<{ refusal: { code: string } }>(ran).refusal.code).toBe('not_found');
  });
});

describe('the server', () => {
  it('turns a stranger away from a sandbox with a 404, page by page', async () => {
    const made = json<Made>(await caipai(['sandbox', 'new', '--template', 'live', '--json']));
    for (const page of [
      '',
      '/mp/versions',
      '/mp/login',
      '/phone',
      '/mail',
      '/people',
      '/team',
      '/log',
      '/review',
      '/events',
      '/files/1',
    ]) {
      const answer = await fetch(`${server.url}/s/${made.sandbox.id}${page}`, { redirect: 'manual' });
      expect(`${page} ${answer.status}`).toBe(`${page} 404`);
      expect(await answer.text()).not.toContain('王芳');
    }
  });

  it('shows what a start link opens and makes nothing; what is wrong in it is named', async () => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await fetch(`${server.url}/try?template=live&pack=2021&set=gray.days=7`, { method });
      expect(answer.status).toBe(200);
      // no guest, so nobody for whom a sandbox could have been made
      expect(answer.headers.get('set-cookie') ?? '').not.toContain('caipai-session');
      if (method === 'GET') expect(await answer.text()).toContain('gray.days');
    }
    const bad = await (await fetch(`${server.url}/try?template=castle&teacher=x&set=gray.weeks=1`)).text();
    for (const parameter of ['template', 'teacher', 'set']) expect(bad).toContain(`data-parameter="${parameter}"`);
    expect(bad).not.toContain('data-parameter="pack"');
  });

  it('has no host page for a stranger', async () => {
    for (const page of ['/host', '/host/clean', '/host/abc/restart'])
      expect(`${page} ${(await fetch(`${server.url}${page}`)).status}`).toBe(`${page} 404`);
  });

  it('sends a policy with a nonce and no inline scripts, and is not to be indexed', async () => {
    const answer = await fetch(server.url);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('the bare page of the bench is between 5 and 8 kB of HTML', async () => {
    const page = await (await fetch(`${server.url}/bench/bare`)).text();
    // the markup; what follows repeats it for the browser's React
    const html = page.slice(0, page.indexOf('self.__next_f'));
    expect(html.length).toBeGreaterThan(5 * 1024);
    expect(html.length).toBeLessThan(8 * 1024);
  });
});

describe('stopping and starting', () => {
  it('stops within 3 s of SIGTERM with a stream open, and starts again on the same data', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'caipai-stop-'));
    const first = await startServer({ env: { CAIPAI_DATA: dataDir } });
    const cookie = await directorCookie(dataDir);
    const { id, session } = cookie;
    const open = new Promise<number>((resolve, reject) => {
      get(`${first.url}/s/${id}/events`, { headers: { cookie: session } }, (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      }).on('error', reject);
    });
    expect(await open).toBe(200);
    const asked = performance.now();
    expect(await first.stop()).toBe(0);
    expect(performance.now() - asked).toBeLessThan(3000);
    const begun = performance.now();
    const second = await startServer({ env: { CAIPAI_DATA: dataDir } });
    expect(performance.now() - begun).toBeLessThan(6000);
    await second.stop();
    rmSync(dataDir, { recursive: true });
  }, 60_000);
});

/** A sandbox in a running server's data and the session cookie of its owner. */
async function directorCookie(dataDir: string): Promise<{ id: string; session: string }> {
  process.env.CAIPAI_DATA = dataDir;
  const [{ openDatabase, setDatabase }, { createSandbox }, { cliOwnerId, ensureCliOwner }, { encode }, { authSecret }] =
    await Promise.all([
      import('@/lib/db/client'),
      import('@/lib/platform/create-sandbox'),
      import('@/lib/platform/cli-owner'),
      import('next-auth/jwt'),
      import('@/lib/auth-secret'),
    ]);
  const database = await openDatabase({ dataDir });
  setDatabase(database);
  const { id } = await createSandbox({
    ownerId: await ensureCliOwner(),
    template: 'blank',
    pack: '2021',
    subject: 'personal',
  });
  await database.close();
  setDatabase(undefined);
  return {
    id,
    session: `caipai-session=${await encode({ token: { sub: cliOwnerId }, secret: await authSecret(), maxAge: 600 })}`,
  };
}
