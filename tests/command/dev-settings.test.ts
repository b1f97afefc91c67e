/** account.md E, rule by rule, and the checks G16, G19 and the part of G20 that is about the AppSecret. */
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { matchesBusinessDomain } from '@/lib/domain/business-domain';
import { checkFileOf } from '@/lib/domain/check-file';
import { domainFiling, filingProblem, freshFilingProblem } from '@/lib/domain/domain-filing';
import { isInIpList } from '@/lib/domain/ip-list';
import type { JsonObject } from '@/lib/domain/model';
import { packs } from '@/lib/domain/pack/index';
import { isUnderPrefix, openedByLink } from '@/lib/domain/plain-link';
import { matchesServerDomain } from '@/lib/domain/server-domain';
import { askForEcho, pushSignature } from '@/lib/outside/echo';
import { askForToken } from '@/lib/queries/token-door';
import { showDevSettings } from '@/lib/queries/shown-dev-settings';
import { run } from '@/lib/run';
import { readOnce } from '@/lib/ask-scan';
import { allowOnPhone } from '@/lib/scan';
import { echoServer, honest, type EchoServer } from '../support/echo-server';
import { given, who, withDatabase, type Rehearsal } from '../support/given';

withDatabase();

const eras = ['2021', '2024'] as const;
const admin = [who.admin];
const office = '203.0.113.10';

const secretOf = async (play: Rehearsal, action: 'secret.create' | 'secret.reset'): Promise<string> =>
  String((await play.did(action, who.admin, {}, admin)).once!.appSecret);

/** What our own tool says: the platform's number, or 0. */
const tokenCode = async (play: Rehearsal, secret: string, ip = office): Promise<string> =>
  play.code('secret.tryToken', who.admin, { secret, ip });

/** What the platform's own address answers. */
async function token(play: Rehearsal, secret: string, ip = office): Promise<number> {
  const { appId } = await play.account();
  const query = new URLSearchParams({ grant_type: 'client_credential', appid: appId!, secret });
  const answer = await askForToken(query, ip);
  return 'errcode' in answer ? answer.errcode : 0;
}

const edit = (play: Rehearsal, input: JsonObject) => play.code('serverDomain.edit', who.developer, input, admin);

describe.each(eras)('AppSecret in pack %s', (pack) => {
  it('E-2: 32 hex, told once, kept as a hash', async () => {
    const play = await given('registered', { pack });
    expect(await play.code('secret.reset', who.admin)).toBe('secret_missing');
    const secret = await secretOf(play, 'secret.create');
    expect(secret).toMatch(/^[0-9a-f]{32}$/);
    const { valueHash, state } = await play.row('appSecret');
    expect([state, valueHash.length, valueHash.includes(secret)]).toEqual(['enabled', 64, false]);
    expect(await play.code('secret.create', who.admin)).toBe('secret_exists');
    expect(JSON.stringify([await play.log(), await play.rows('scanTicket')])).not.toContain(secret);
  });

  it('E-3: after a reset the old value lives as long as the era says', async () => {
    const play = await given('registered', { pack });
    const old = await secretOf(play, 'secret.create');
    const fresh = await secretOf(play, 'secret.reset');
    expect(await token(play, fresh)).toBe(0);
    expect(await token(play, old)).toBe(pack === '2021' ? 0 : 40001);
    await play.travel({ hours: 0.1 });
    expect(await token(play, old)).toBe(40001);
    expect(await token(play, fresh)).toBe(0);
  });

  it('E-4: freezing exists in 2024 only', async () => {
    const play = await given('registered', { pack });
    await secretOf(play, 'secret.create');
    expect(await play.code('secret.freeze', who.admin)).toBe(pack === '2021' ? 'secret_freeze_absent' : 'ticket');
    const { secretActs } = await pageOf(play);
    expect(secretActs.map(({ action }) => action)).toEqual(
      pack === '2021' ? ['secret.reset'] : ['secret.reset', 'secret.freeze'],
    );
  });
});

async function pageOf(play: Rehearsal, as: string = who.admin) {
  const { devSettings } = await import('@/lib/queries/dev-settings');
  const { loadActor } = await import('@/lib/store/actor');
  const world = await play.world();
  const account = await play.account();
  const actor = await loadActor(world, { as: { wechatId: as }, account: account.id });
  return devSettings(world, account, actor!);
}

it('G20 (AppSecret): no second view; a reset kills the old one; frozen: a token at once, 40243 after 10 minutes', async () => {
  const play = await given('registered', { pack: '2024' });
  const userId = 'the user who asks';
  const asker = { as: { wechatId: who.admin }, account: play.email, userId };
  const waiting = await run({ sandboxId: play.id, action: 'secret.create', who: asker, input: {} });
  if (!waiting.ok || !('ticket' in waiting)) throw new Error('no ticket');
  const { id: ticketId } = waiting.ticket;
  await allowOnPhone({ sandboxId: play.id, ticketId, scanner: { as: { wechatId: who.admin } } });
  const { id: personId } = await play.row('person', { wechatId: who.admin });
  expect(await readOnce(play.id, ticketId, { personId, userId: 'somebody else' })).toBeNull();
  expect(await readOnce(play.id, ticketId, { personId, userId })).toHaveProperty('appSecret');
  expect(await readOnce(play.id, ticketId, { personId, userId })).toBeNull();
  expect(JSON.stringify(await showDevSettings(await play.world(), await play.account()))).not.toMatch(/[0-9a-f]{64}/);

  const old = await secretOf(play, 'secret.reset');
  const secret = await secretOf(play, 'secret.reset');
  expect([await token(play, old), await token(play, secret)]).toEqual([40001, 0]);

  await play.did('secret.freeze', who.admin, {}, admin);
  const shown = async () => (await showDevSettings(await play.world(), await play.account())).appSecret.state;
  expect([await token(play, secret), await shown()]).toEqual([0, 'freezing']);
  expect(await play.code('secret.freeze', who.admin)).toBe('secret_frozen');
  await play.travel({ hours: 0.15 });
  expect(await token(play, secret)).toBe(0);
  await play.travel({ hours: 0.05 });
  expect([await token(play, secret), await tokenCode(play, secret), await shown()]).toEqual([
    40243,
    'token_secret_frozen',
    'frozen',
  ]);
  await play.did('secret.unfreeze', who.admin, {}, admin);
  expect(await token(play, secret)).toBe(0);
  expect(await play.code('secret.unfreeze', who.admin)).toBe('secret_not_frozen');
});

describe('the token', () => {
  it('the platform’s address answers with its own numbers', async () => {
    const play = await given('registered', { pack: '2024' });
    const secret = await secretOf(play, 'secret.create');
    const { appId } = await play.account();
    const ask = async (query: Record<string, string>) => askForToken(new URLSearchParams(query), office);
    const all = { grant_type: 'client_credential', appid: appId!, secret };
    expect(await ask({ ...all, grant_type: 'authorization_code' })).toMatchObject({ errcode: 40002 });
    expect(await ask({ grant_type: 'client_credential', secret })).toMatchObject({ errcode: 41002 });
    expect(await ask({ grant_type: 'client_credential', appid: appId! })).toMatchObject({ errcode: 41004 });
    expect(await ask({ ...all, appid: 'wx0123456789abcdef' })).toMatchObject({ errcode: 40013 });
    expect(await ask({ ...all, secret: 'nonsense' })).toMatchObject({ errcode: 40125 });
    expect(await ask({ ...all, secret: 'a'.repeat(32) })).toMatchObject({ errcode: 40001 });
    const got = await ask(all);
    expect(got).toMatchObject({ expires_in: 7200 });
    expect(got).toHaveProperty('access_token', expect.stringMatching(/^90_[\w-]{80,}$/));
  });

  it('our own trial asks the same rule and needs 开发设置', async () => {
    const play = await given('registered', { pack: '2024' });
    const secret = await secretOf(play, 'secret.create');
    const told = await play.did('secret.tryToken', who.admin, { secret, ip: office });
    expect(told.once).toMatchObject({ expires_in: 7200 });
    const asOther = { appId: 'wx0123456789abcdef', secret, ip: office };
    expect(await play.code('secret.tryToken', who.admin, asOther)).toBe('token_app_id_wrong');
    expect(await play.code('secret.tryToken', who.admin, { secret, ip: '203.0.113.0/24' })).toBe('bad_input');
  });
});

describe('E-5: API IP list', () => {
  it('other IPs get 40164; an empty list lets everybody in', async () => {
    const play = await given('registered', { pack: '2024' });
    const secret = await secretOf(play, 'secret.create');
    const save = (ips: string[]) => play.code('apiIpList.edit', who.admin, { ips }, admin);
    expect(await token(play, secret, '198.51.100.1')).toBe(0);
    expect(await save(['203.0.113.0/28; 2001:db8::/32'])).toBe('ok');
    expect(await token(play, secret)).toBe(0);
    expect(await token(play, secret, '2001:db8:1::9')).toBe(0);
    expect(await token(play, secret, '::ffff:203.0.113.10')).toBe(0);
    expect(await token(play, secret, '203.0.113.16')).toBe(40164);
    for (const bad of ['203.0.113.*', '203.0.113.1:80', '300.1.1.1', '10.0.0.0/33', 'example.test', '1.2.3', '::1::'])
      expect([bad, await save([bad])]).toEqual([bad, 'ip_bad']);
    expect(await save(Array.from({ length: 201 }, (_, i) => `10.0.0.${i}`))).toBe('ip_too_many');
    expect(await save(['203.0.113.0/28', '2001:db8::/32'])).toBe('unchanged');
    expect(await save([])).toBe('ok');
    expect(await token(play, secret, '203.0.113.16')).toBe(0);
  });

  it('2021 has none', async () => {
    const play = await given('registered', { pack: '2021' });
    expect(await play.code('apiIpList.edit', who.admin, { ips: [office] })).toBe('api_ip_list_absent');
    expect((await showDevSettings(await play.world(), await play.account())).apiIpList).toBeNull();
  });
});

describe.each(eras)('E-6: upload key in pack %s', (pack) => {
  it('handed out once as a file, the public half is kept, a reset replaces it', async () => {
    const play = await given('registered', { pack });
    expect(await play.code('uploadKey.reset', who.admin)).toBe('upload_key_missing');
    const { once } = await play.did('uploadKey.create', who.admin, {}, admin);
    expect(once!.fileName).toBe(`private.${(await play.account()).appId}.key`);
    const key = createPrivateKey(String(once!.privateKey));
    expect(key.asymmetricKeyDetails).toMatchObject({ modulusLength: 2048 });
    const row = await play.row('uploadKey');
    expect(createPublicKey(key).export({ type: 'spki', format: 'pem' })).toBe(row.publicKey);
    expect(JSON.stringify([row, await play.log(), await play.rows('scanTicket')])).not.toContain('PRIVATE');
    expect(await play.code('uploadKey.create', who.admin)).toBe('upload_key_exists');
    await play.did('uploadKey.reset', who.admin, {}, admin);
    const fresh = await play.row('uploadKey');
    expect(fresh.fingerprint).not.toBe(row.fingerprint);
    expect(await play.rows('uploadKey')).toHaveLength(1);
  });

  it('its own IP list is on by default and can be switched', async () => {
    const play = await given('registered', { pack });
    const list = async () => (await showDevSettings(await play.world(), await play.account())).uploadIpList;
    expect(await list()).toEqual({ isOn: true, entries: [] });
    await play.did('uploadIpList.edit', who.admin, { isOn: false }, admin);
    await play.did('uploadIpList.edit', who.admin, { ips: [office] }, admin);
    expect(await list()).toEqual({ isOn: false, entries: [office] });
    expect(await play.code('uploadIpList.edit', who.admin, { ips: ['*'] })).toBe('ip_bad');
  });
});

describe.each(eras)('server domains in pack %s', (pack) => {
  const { 'domain.perKind': perKind, 'domain.changesPerMonth': perMonth } = packs[pack];

  it('E-7: the kinds of the era, each with its scheme', async () => {
    const play = await given('ready', { pack });
    const modern = {
      udp: ['udp://a.example.test'],
      tcp: ['tcp://a.example.test:7000'],
      dnsPrefetch: ['a.example.test'],
    };
    expect(await edit(play, modern)).toBe(pack === '2021' ? 'bad_input' : 'ok');
    expect(await edit(play, { socket: ['ws://a.example.test'] })).toBe('domain_scheme');
    if (pack === '2024') {
      expect(await edit(play, { udp: ['tcp://a.example.test'] })).toBe('domain_scheme');
      expect(await edit(play, { dnsPrefetch: ['https://a.example.test'] })).toBe('domain_scheme');
      const six = Array.from({ length: 6 }, (_, i) => `d${i}.example.test`);
      expect(await edit(play, { dnsPrefetch: six })).toBe('domain_too_many');
    }
  });

  it('E-8: so many per kind', async () => {
    const play = await given('ready', { pack });
    const list = Array.from({ length: perKind.value + 1 }, (_, i) => `https://h${i}.example.test`);
    expect(await edit(play, { request: list })).toBe('domain_too_many');
    expect(await edit(play, { request: list.slice(1), uploadFile: list.slice(1) })).toBe('ok');
  });

  it('E-9: so many changes a month, back on the first', async () => {
    const play = await given('ready', { pack });
    for (let i = 0; i < perMonth.value; i++)
      await play.did('serverDomain.edit', who.developer, { request: [`https://a${i}.example.test`] }, admin);
    expect(await edit(play, { request: ['https://b.example.test'] })).toBe('domain_month_limit');
    await play.travel({ days: 31 });
    expect(await edit(play, { request: ['https://b.example.test'] })).toBe('ok');
  });

  it('E-10: no IP, no localhost, no api.weixin.qq.com, https; each once; no path', async () => {
    const play = await given('ready', { pack });
    const code = (domain: string) => edit(play, { request: [domain] });
    expect(await code('http://a.example.test')).toBe('domain_scheme');
    expect(await code('https://1.2.3.4')).toBe('domain_is_ip');
    expect(await code('https://[::1]')).toBe('domain_is_ip');
    expect(await code('https://localhost')).toBe('domain_is_local');
    expect(await code('https://api.weixin.qq.com')).toBe('domain_is_platform');
    expect(await code('https://a.example.test/path')).toBe('domain_bad');
    await play.did(
      'serverDomain.edit',
      who.developer,
      { request: ['https://A.example.test; https://a.example.test'] },
      admin,
    );
    expect((await play.account()).serverDomains.request).toEqual(['https://a.example.test']);
    expect(await code('https://a.example.test')).toBe('domain_unchanged');
  });

  it('E-11: https may carry a port, wss may not', async () => {
    const play = await given('ready', { pack });
    expect(await edit(play, { socket: ['wss://a.example.test:8443'] })).toBe('domain_has_port');
    expect(await edit(play, { request: ['https://a.example.test:99999'] })).toBe('domain_bad');
    expect(await edit(play, { request: ['https://a.example.test:8443'] })).toBe('ok');
  });

  it('E-13: developer and administrator may, and it takes the administrator’s scan', async () => {
    const play = await given('ready', { pack });
    const input = { request: ['https://a.example.test'] };
    expect(await play.code('serverDomain.edit', who.developer, input)).toBe('ticket');
    expect(await play.code('serverDomain.edit', who.developer, input, [who.developer])).toBe('wrong_person');
    expect(await play.code('serverDomain.edit', who.analyst, input)).toBe('no_permission');
  });

  it('G19: the trainer’s domains, and one save too many in the month', async () => {
    const play = await given('ready', { pack });
    const code = (domain: string) => edit(play, { request: [domain] });
    expect(
      await Promise.all(
        ['http://a.com', 'https://1.2.3.4', 'https://localhost', 'https://api.weixin.qq.com'].map(code),
      ),
    ).toEqual(['domain_scheme', 'domain_is_ip', 'domain_is_local', 'domain_is_platform']);
    expect(await code('https://x.com:8443')).toBe('ok');
    const { request } = (await play.account()).serverDomains;
    expect(matchesServerDomain('request', 'https://x.com:8443/a', request!)).toBe(true);
    expect(matchesServerDomain('request', 'https://x.com/a', request!)).toBe(false);
    for (let i = 1; i < perMonth.value; i++)
      await play.did('serverDomain.edit', who.developer, { request: [`https://a${i}.com`] }, admin);
    expect(await code('https://last.com')).toBe('domain_month_limit');
  });
});

it('E-10, E-11 at run time: the exact host; a port pins; wss takes any port; the local network needs no entry', () => {
  const list = ['https://a.example.test', 'https://b.example.test:8443', 'wss://a.example.test'];
  const may = (kind: 'request' | 'socket', url: string) => matchesServerDomain(kind, url, list);
  expect(may('request', 'https://A.example.test/x?y=1')).toBe(true);
  expect(may('request', 'https://a.example.test:443/x')).toBe(false);
  expect(may('request', 'https://sub.a.example.test/')).toBe(false);
  expect(may('request', 'https://example.test/')).toBe(false);
  expect(may('request', 'http://a.example.test/')).toBe(false);
  expect(may('request', 'https://b.example.test:8443/')).toBe(true);
  expect(may('request', 'https://b.example.test/')).toBe(false);
  expect(may('request', 'https://b.example.test:8443@evil.test/')).toBe(false);
  expect(may('socket', 'wss://a.example.test:9000/')).toBe(true);
  expect(may('request', 'https://192.168.1.5/')).toBe(true);
  expect(may('request', 'https://8.8.8.8/')).toBe(false);
});

it('E-10, E-12: a domain bought in the sandbox must be filed, for business a day ago; of others nothing is known', () => {
  const at = new Date('2024-06-02T12:00:00Z');
  const filed = (hoursAgo: number) => new Date(at.getTime() - hoursAgo * 3_600_000);
  const bought = [
    { domain: 'new.test', filedAt: null },
    { domain: 'old.test', filedAt: filed(48) },
    { domain: 'fresh.test', filedAt: filed(2) },
  ];
  const pack = packs['2024'];
  expect(domainFiling('anything.test', bought).state).toBe('unknown');
  expect(filingProblem('anything.test', bought, pack, 'request')).toBeNull();
  expect(filingProblem('api.new.test', bought, pack, 'request')).toMatchObject({ code: 'domain_not_filed' });
  expect(filingProblem('api.old.test', bought, pack, 'request')).toBeNull();
  expect(freshFilingProblem('fresh.test', bought, at, 'domains')).toMatchObject({ code: 'domain_filed_lately' });
  expect(freshFilingProblem('old.test', bought, at, 'domains')).toBeNull();
});

describe.each(eras)('E-12: business domains in pack %s', (pack) => {
  const save = (play: Rehearsal, domains: string[]) =>
    play.code('businessDomain.edit', who.developer, { domains }, admin);

  it('need the check file at the root', async () => {
    const play = await given('ready', { pack, subject: 'enterprise' });
    expect(await save(play, ['www.example.test'])).toBe('business_file_missing');
    const { id } = await play.account();
    const { name } = checkFileOf((await play.world()).sandbox.seed, id);
    // in a folder it is not at the root
    await play.did('webFile.place', who.developer, { url: 'https://www.example.test/mp/' });
    expect(await save(play, ['www.example.test'])).toBe('business_file_missing');
    await play.did('webFile.place', who.developer, { url: 'https://www.example.test' });
    expect((await play.rows('webFile')).map(({ place }) => place)).toEqual([
      `www.example.test/mp/${name}`,
      `www.example.test/${name}`,
    ]);
    expect(await save(play, ['https://www.example.test'])).toBe('ok');
    expect(await save(play, ['www.example.test'])).toBe('business_unchanged');
    expect(await save(play, [])).toBe('ok');
  });

  it('letters, digits and "-", https; not for personal; so many', async () => {
    const play = await given('ready', { pack, subject: 'enterprise' });
    expect(await save(play, ['http://www.example.test'])).toBe('domain_scheme');
    expect(await save(play, ['1.2.3.4'])).toBe('domain_is_ip');
    expect(await save(play, ['a_b.example.test'])).toBe('domain_bad');
    const many = Array.from({ length: packs[pack]['domain.business'].value + 1 }, (_, i) => `d${i}.example.test`);
    expect(await save(play, many)).toBe('business_too_many');
    expect(await save(await given('ready', { pack }), ['www.example.test'])).toBe('business_personal');
  });

  it('sub-domains open with it', () => {
    expect(matchesBusinessDomain('https://m.www.example.test/a', ['www.example.test'])).toBe(true);
    expect(matchesBusinessDomain('https://example.test/', ['www.example.test'])).toBe(false);
    expect(matchesBusinessDomain('http://www.example.test/', ['www.example.test'])).toBe(false);
    expect(matchesBusinessDomain('https://evilwww.example.test.evil/', ['www.example.test'])).toBe(false);
  });
});

describe('E-15: message push', () => {
  let servers: EchoServer[] = [];
  const serve = async (...args: Parameters<typeof echoServer>): Promise<EchoServer> => {
    const server = await echoServer(...args);
    servers.push(server);
    return server;
  };
  afterEach(async () => {
    await Promise.all(servers.map((server) => server.close()));
    servers = [];
  });

  const filled = { token: 'Quetzal7Push', encodingAesKey: 'Ab1'.repeat(14) + 'c', mode: 'safe', format: 'json' };
  const submit = (play: Rehearsal, url: string, change: JsonObject = {}) =>
    play.do('messagePush.edit', who.developer, { ...filled, url, ...change }, admin);
  const codeOf = async (asked: ReturnType<typeof submit>): Promise<string> => {
    const told = await asked;
    return told.ok ? 'ok' : told.code;
  };

  it('the signature is that of the documents', () => {
    expect(pushSignature('AAAAA', '1714036504', '1514711492')).toBe('f464b24fc39322e44b38aa78f5edd27bd1441696');
  });

  it.each(eras)('an honest server is asked once, signed, and saved with sealed keys (%s)', async (pack) => {
    const play = await given('ready', { pack });
    const server = await serve(honest(filled.token));
    expect(await codeOf(submit(play, server.url))).toBe('ok');
    expect(server.asked).toHaveLength(1);
    expect([...server.asked[0]!.keys()].sort()).toEqual(['echostr', 'nonce', 'signature', 'timestamp']);
    const row = await play.row('messagePush');
    expect(row).toMatchObject({ url: server.url, mode: 'safe', format: 'json' });
    const everything = JSON.stringify([row, await play.rows('scanTicket'), await play.log()]);
    expect([everything.includes(filled.token), everything.includes(filled.encodingAesKey)]).toEqual([false, false]);
  });

  it('a wrong Token, a wrong echo, a redirect, a long answer: not saved', async () => {
    const play = await given('ready');
    const echoes = async (answer: Parameters<typeof echoServer>[0]): Promise<unknown> => {
      const told = await submit(play, (await serve(answer)).url);
      return told.ok ? 'ok' : (told.params.answer ?? told.code);
    };
    const target = await serve(honest(filled.token));
    expect(await echoes(honest('another1'))).toBe('wrong_echo');
    expect(await echoes((_, response) => response.end('hello'))).toBe('wrong_echo');
    expect(await echoes((_, response) => response.writeHead(302, { location: target.url }).end())).toBe('redirected');
    expect(await echoes((_, response) => response.writeHead(500).end())).toBe('bad_status');
    expect(await echoes((_, response) => response.end('x'.repeat(5000)))).toBe('too_long');
    expect(target.asked).toHaveLength(0);
    expect(await play.rows('messagePush')).toEqual([]);
    expect(await play.rows('scanTicket', { action: 'messagePush.edit' })).toEqual([]);
  });

  it('a server that says nothing is given up after five seconds, and nobody waits for it in the sandbox', async () => {
    const play = await given('ready');
    const { url } = await serve(() => undefined);
    const slow = codeOf(submit(play, url));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const began = performance.now();
    await play.did('secret.create', who.admin, {}, admin);
    expect(performance.now() - began).toBeLessThan(3000);
    expect(await slow).toBe('push_no_echo');
  }, 15_000);

  it('only this machine is ever asked (SSRF)', async () => {
    const { token } = filled;
    for (const url of [
      'http://169.254.169.254/latest/meta-data',
      'http://10.0.0.1/',
      'http://0.0.0.0/',
      'http://[fe80::1]/',
      'http://[::ffff:10.0.0.1]/',
      'http://no-such-name.invalid/',
    ])
      expect([url, await askForEcho(url, token)]).toEqual([url, 'not_on_this_machine']);
    const play = await given('ready');
    expect(await codeOf(submit(play, 'http://169.254.169.254/'))).toBe('push_not_here');
    expect(await codeOf(submit(play, 'http://192.0.2.1/'))).toBe('push_not_here');
    // a number is an address, too: 127.0.0.1, where nobody listens on port 1
    expect(await askForEcho('http://2130706433:1/', token)).toBe('unreachable');
  });

  it('a name that means this machine and another one besides is not this machine', async () => {
    const { isThisMachine } = await import('@/lib/outside/echo');
    expect(isThisMachine([{ address: '127.0.0.1', family: 4 }])).toBe(true);
    expect(isThisMachine([{ address: '::ffff:127.0.0.1', family: 6 }])).toBe(true);
    expect(
      isThisMachine([
        { address: '127.0.0.1', family: 4 },
        { address: '203.0.113.5', family: 4 },
      ]),
    ).toBe(false);
    expect(isThisMachine([])).toBe(false);
  });

  it('80 and 443; another port on an address of this machine only; Token and key as the documents say', async () => {
    const play = await given('ready');
    expect(await codeOf(submit(play, 'http://push.example.test:8080/'))).toBe('push_port');
    expect(await codeOf(submit(play, 'ftp://localhost/'))).toBe('push_url_bad');
    expect(await codeOf(submit(play, 'http://me:pass@localhost/'))).toBe('push_url_bad');
    expect(await codeOf(submit(play, 'not a url'))).toBe('push_url_bad');
    const { url } = await serve(honest(filled.token));
    const wrongs: JsonObject[] = [{ token: 'ab' }, { token: 'no spaces' }, { encodingAesKey: 'a'.repeat(42) }];
    for (const wrong of wrongs) expect(await codeOf(submit(play, url, wrong))).toBe('bad_input');
    expect(servers[0]!.asked).toHaveLength(0);
  });

  it('who may not, does not make the platform ask', async () => {
    const play = await given('ready');
    const { url, asked } = await serve(honest(filled.token));
    expect(await play.code('messagePush.edit', who.operator, { ...filled, url })).toBe('no_permission');
    expect(asked).toHaveLength(0);
  });
});

describe('E-16: plain-link rules', () => {
  const prefix = 'https://www.example.test/mp/';
  const rule = { prefix, path: 'pages/shelf/shelf', testVersion: 'trial', testLinks: [`${prefix}1?a=2`] };
  const enterprise = async (template: 'ready' | 'live' = 'live'): Promise<Rehearsal> => {
    const play = await given(template, { subject: 'enterprise' });
    await play.did('webFile.place', who.developer, { url: prefix });
    return play;
  };
  const save = (play: Rehearsal, change: JsonObject = {}) =>
    play.code('plainLink.edit', who.developer, { ...rule, ...change }, admin);
  const release = async (play: Rehearsal) =>
    play.code('plainLink.release', who.developer, { ruleId: (await play.row('plainLinkRule')).id }, admin);

  it('check file, form, test links under the rule, at most five; not for personal', async () => {
    const play = await enterprise();
    expect(await save(play, { prefix: 'www.example.test/mp/' })).toBe('plain_link_bad');
    expect(await save(play, { prefix: 'https://10.0.0.1/mp/' })).toBe('plain_link_bad');
    expect(await save(play, { prefix: 'https://m.example.test/', testLinks: [] })).toBe('plain_link_file_missing');
    expect(await save(play, { testLinks: ['https://www.example.test/other'] })).toBe('plain_link_test_outside');
    expect(await save(play, { testLinks: Array.from({ length: 6 }, (_, i) => `${prefix}${i}`) })).toBe('bad_input');
    expect(await save(play)).toBe('ok');
    expect(await save(play)).toBe('plain_link_duplicate');
    expect(await save(await given('ready'))).toBe('plain_link_personal');
  });

  it('a rule is released once the mini program is, with a page that is online; an edit takes it back', async () => {
    const unreleased = await enterprise('ready');
    await save(unreleased);
    expect(await release(unreleased)).toBe('plain_link_not_released');
    const play = await enterprise();
    await save(play, { path: 'pages/none/none' });
    expect(await release(play)).toBe('plain_link_page_unknown');
    const { id: ruleId } = await play.row('plainLinkRule');
    expect(await save(play, { ruleId })).toBe('ok');
    expect(await release(play)).toBe('ok');
    expect((await play.row('plainLinkRule')).state).toBe('released');
    expect(await release(play)).toBe('unchanged');
    expect(await save(play, { ruleId, isExclusive: true })).toBe('ok');
    expect((await play.row('plainLinkRule')).state).toBe('unreleased');
  });

  it('matches as the documents say', () => {
    expect(isUnderPrefix('https://www.qq.com/a/b', 'http://www.qq.com/a/b')).toBe(false);
    expect(isUnderPrefix('https://www.weixin.qq.com/a/b', 'https://www.qq.com/a/b')).toBe(false);
    expect(isUnderPrefix('https://www.qq.com/a/b?id=132', 'https://www.qq.com/a/b?id=123')).toBe(false);
    expect(isUnderPrefix('https://www.qq.com/a/bc', 'https://www.qq.com/a/b')).toBe(false);
    expect(isUnderPrefix('https://www.qq.com/a/b/123', 'https://www.qq.com/a/b')).toBe(false);
    expect(isUnderPrefix('https://www.qq.com/a/b/123', 'https://www.qq.com/a/')).toBe(true);
    expect(isUnderPrefix('https://www.qq.com/a/b?id=1234', 'https://www.qq.com/a/b?id=123')).toBe(true);
  });

  it('an unreleased rule in the way opens nothing, a test link opens its version for people in the test', async () => {
    const play = await enterprise();
    await save(play);
    const [row] = await play.rows('plainLinkRule');
    const wide = { ...row!, id: 0, prefix: 'https://www.example.test/', testLinks: [], state: 'released' as const };
    const rules = [wide, row!];
    expect(openedByLink('https://www.example.test/x', rules, () => false)).toMatchObject({ version: 'online' });
    expect(openedByLink(`${prefix}9`, rules, () => false)).toBeNull();
    expect(openedByLink(`${prefix}1?a=2`, rules, () => true)).toMatchObject({ version: 'trial', rule: row });
    expect(openedByLink(`${prefix}1?a=2`, rules, () => false)).toBeNull();
  });

  it('so many releases a month', async () => {
    const play = await enterprise();
    await save(play);
    const { database } = await import('@/lib/db/client');
    const { write } = await database();
    const { id: accountId } = await play.account();
    const { at } = await play.world();
    const limit = packs['2021']['plainLink.releasesPerMonth'].value;
    await write.quotaUse.createMany({
      data: Array.from({ length: limit }, (_, i) => ({
        sandboxId: play.id,
        id: 1_000_000 + i,
        accountId,
        key: 'plainLink',
        at,
      })),
    });
    expect(await release(play)).toBe('plain_link_month_limit');
    await play.travel({ days: 31 });
    expect(await release(play)).toBe('ok');
  });
});

it.each(eras)(
  'G16 (domains): the operator may not set server domains, developer and administrator may (%s)',
  async (pack) => {
    const play = await given('ready', { pack });
    const input = { request: ['https://a.example.test'] };
    expect(await play.code('serverDomain.edit', who.operator, input)).toBe('no_permission');
    expect(await play.code('serverDomain.edit', who.developer, input)).toBe('ticket');
    expect(await play.code('serverDomain.edit', who.admin, input)).toBe('ticket');
    const page = await pageOf(play, who.operator);
    expect(page.editDomains).toMatchObject({ isReady: false, refusal: { code: 'no_permission' } });
  },
);

it('G16 (the rest): developer may not submit; statistics are for the analyst, not for the developer', async () => {
  const play = await given('live');
  const { id: versionId } = await play.row('version');
  expect(await play.code('audit.submit', who.developer, { versionId, rulesRead: true })).toBe('no_permission');
  expect(await play.code('stats.view', who.analyst)).toBe('ok');
  expect(await play.code('stats.view', who.developer)).toBe('no_permission');
});

it('isInIpList: blocks of both families, never across', () => {
  expect(isInIpList('10.1.2.3', ['10.0.0.0/8'])).toBe(true);
  expect(isInIpList('11.1.2.3', ['10.0.0.0/8'])).toBe(false);
  expect(isInIpList('2001:db8::1', ['2001:db8::/64'])).toBe(true);
  expect(isInIpList('2001:db8:0:1::1', ['2001:db8::/64'])).toBe(false);
  expect(isInIpList('0.0.0.1', ['::/1'])).toBe(false);
  expect(isInIpList('nonsense', ['::/1'])).toBe(false);
});
