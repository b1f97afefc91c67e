/** Who checks what of a request, as a table: packs.md net.check, net.failText, ssl.*; E-14, U25, seeds 000 and 004. */
import { describe, expect, it } from 'vitest';
import { netCheck, type NetAnswer, type NetFacts, type NetSwitches } from '@/lib/domain/net-check';
import { packs } from '@/lib/domain/pack/index';
import type { RunPlace } from '@/lib/domain/pack/shape';
import { requestsIn, resolveRequests } from '@/lib/domain/request-use';
import type { Certificate, CloudServer } from '@/lib/domain/rows-cloud';

const at = new Date('2024-06-01T02:00:00Z');
const day = 86_400_000;
const host = 'api.shelf.icu';
const url = `https://${host}/books`;

const server: CloudServer = { id: 2, name: 'web', ip: '203.0.113.9', tls: '1.2', createdAt: at };
const certificate: Certificate = {
  id: 4,
  domainId: 1,
  host,
  state: 'deployed',
  appliedAt: at,
  issuedAt: at,
  validUntil: new Date(at.getTime() + day),
  serverId: 2,
  deployedAt: at,
};
const good: NetFacts = {
  list: { request: [`https://${host}`], socket: [`wss://${host}`] },
  domains: [
    {
      id: 1,
      templateId: 9,
      domain: 'shelf.icu',
      priceCents: 450,
      boughtAt: at,
      filingState: 'filed',
      filingAppliedAt: at,
      filedAt: at,
      filingNumber: null,
    },
  ],
  records: [{ id: 3, domainId: 1, serverId: 2, host, state: 'working', addedAt: at }],
  certificates: [certificate],
  servers: [server],
};
const unlisted: NetFacts = { ...good, list: {} };
const bare: NetFacts = { ...good, certificates: [] };
const lost: NetFacts = { ...good, records: [] };

const off: NetSwitches = { skipsChecks: false, isDebugging: false };
const skipping: NetSwitches = { ...off, skipsChecks: true };
const debugging: NetSwitches = { ...off, isDebugging: true };

type Wanted = 'ok' | Extract<NetAnswer, { isOk: false }>['why'];
const ask = (place: RunPlace, net: NetFacts, switches = off, to = url, kind: 'request' | 'socket' = 'request') =>
  netCheck({ place, kind, url: to }, net, switches, { at, pack: packs['2024'] });
const told = (answer: NetAnswer): Wanted => (answer.isOk ? 'ok' : answer.why);

const rows: [place: RunPlace, net: string, switches: string, wanted: Wanted][] = [
  ['devtool', 'good', 'off', 'ok'],
  ['devtool', 'unlisted', 'off', 'domain'],
  ['devtool', 'bare', 'off', 'certificate'],
  ['devtool', 'lost', 'off', 'dns'],
  ['devtool', 'unlisted', 'skipping', 'ok'],
  ['devtool', 'bare', 'skipping', 'ok'],
  ['devtool', 'lost', 'skipping', 'dns'],
  ['devtool', 'unlisted', 'debugging', 'domain'],
  ['preview', 'good', 'off', 'ok'],
  ['preview', 'unlisted', 'off', 'domain'],
  ['preview', 'bare', 'off', 'certificate'],
  ['preview', 'unlisted', 'debugging', 'ok'],
  ['preview', 'bare', 'debugging', 'ok'],
  ['preview', 'lost', 'debugging', 'dns'],
  ['preview', 'unlisted', 'skipping', 'domain'],
  ['trial', 'good', 'off', 'ok'],
  ['trial', 'unlisted', 'off', 'domain'],
  ['trial', 'unlisted', 'debugging', 'ok'],
  ['remoteDebug', 'good', 'off', 'ok'],
  ['remoteDebug', 'unlisted', 'off', 'ok'],
  ['remoteDebug', 'bare', 'off', 'certificate'],
  ['remoteDebug', 'bare', 'debugging', 'certificate'],
  ['remoteDebug', 'bare', 'skipping', 'certificate'],
  ['online', 'good', 'off', 'ok'],
  ['online', 'unlisted', 'off', 'domain'],
  ['online', 'unlisted', 'debugging', 'domain'],
  ['online', 'bare', 'debugging', 'certificate'],
  ['online', 'unlisted', 'skipping', 'domain'],
];
const nets: Record<string, NetFacts> = { good, unlisted, bare, lost };
const switchings: Record<string, NetSwitches> = { off, skipping, debugging };

describe('net.check', () => {
  it.each(rows)('%s, %s net, switches %s: %s', (place, net, switches, wanted) => {
    expect(told(ask(place, nets[net]!, switchings[switches]))).toBe(wanted);
  });
});

describe('a certificate counts', () => {
  const withCertificate = (set: Partial<Certificate>): Wanted =>
    told(ask('online', { ...good, certificates: [{ ...certificate, ...set }] }));

  it.each<[string, Partial<Certificate>]>([
    ['not deployed', { state: 'downloaded', serverId: null }],
    ['for another host', { host: 'www.shelf.icu' }],
    ['for the domain above', { host: 'shelf.icu' }],
    ['on another server', { serverId: 5 }],
    ['lapsed', { state: 'lapsed' }],
    ['out of date', { validUntil: at }],
  ])('not when %s', (_, set) => expect(withCertificate(set)).toBe('certificate'));

  it('up to its last moment', () => expect(withCertificate({ validUntil: new Date(at.getTime() + 1) })).toBe('ok'));

  it.each(['1.0', '1.1', '1.2', '1.3'] as const)('on a server with TLS %s from 1.2 on', (tls) => {
    const wanted = tls < '1.2' ? 'certificate' : 'ok';
    expect(told(ask('online', { ...good, servers: [{ ...server, tls }] }))).toBe(wanted);
  });

  it('seed 004: http works where nothing is checked, and never in remote debugging', () => {
    const http = `http://${host}/books`;
    expect(told(ask('devtool', good, skipping, http))).toBe('ok');
    expect(told(ask('preview', good, debugging, http))).toBe('ok');
    expect(told(ask('preview', good, off, http))).toBe('domain');
    expect(told(ask('remoteDebug', good, off, http))).toBe('certificate');
  });

  it('of a host that was not bought here nothing is known, so it has one', () => {
    const elsewhere = 'https://api.elsewhere.test/x';
    expect(told(ask('remoteDebug', good, off, elsewhere))).toBe('ok');
    expect(told(ask('online', { ...good, list: { request: ['https://api.elsewhere.test'] } }, off, elsewhere))).toBe(
      'ok',
    );
    expect(told(ask('online', good, off, elsewhere))).toBe('domain');
  });
});

describe('net.failText', () => {
  it('the domain list: message, errno 600002, and the line of the devtool', () => {
    expect(ask('devtool', unlisted)).toEqual({
      isOk: false,
      why: 'domain',
      message: 'request:fail url not in domain list',
      errno: 600002,
      console: `${url} 不在以下 request 合法域名列表中`,
    });
    expect(ask('preview', unlisted)).toMatchObject({ errno: 600002, console: null });
  });

  it('each interface under its own name', () => {
    const socket = ask('devtool', { ...good, list: {} }, off, `wss://${host}/live`, 'socket');
    expect(socket).toMatchObject({ message: 'connectSocket:fail url not in domain list' });
    expect(ask('online', bare)).toMatchObject({ message: 'request:fail ssl hand shake error', errno: null });
  });
});

describe('the calls of a package', () => {
  const read = (files: Record<string, string>) =>
    resolveRequests(Object.entries(files).map(([file, text]) => requestsIn(file, text))).map(
      ({ kind, url: to, file, line }) => [kind, to, `${file}:${line}`],
    );

  it('are found with file and line, comments left out', () => {
    const text = `// wx.request({ url: 'https://a.test' })\nwx.request({\n  method: 'GET',\n  url: "https://b.test/x",\n})`;
    expect(read({ 'a.js': text })).toEqual([['request', 'https://b.test/x', 'a.js:2']]);
  });

  it('in all four kinds', () => {
    const text = ['request', 'connectSocket', 'uploadFile', 'downloadFile']
      .map((api) => `wx.${api}({ url: 'https://h.test/${api}' });`)
      .join('\n');
    expect(read({ 'a.js': text }).map(([kind]) => kind)).toEqual(['request', 'socket', 'uploadFile', 'downloadFile']);
  });

  it('through names, in this script before others, added or in a template', () => {
    const found = read({
      'config.js': `module.exports = { baseUrl: 'https://one.test' }`,
      'a.js': `wx.request({ url: config.baseUrl + '/a' })\nwx.request({ url: \`\${app.globalData.baseUrl}/b/\${id}\` })`,
      'b.js': `const baseUrl = 'https://two.test'\nwx.request({ url: baseUrl + path })`,
    });
    expect(found.map(([, to]) => to)).toEqual(['https://one.test/a', 'https://one.test/b/…', 'https://two.test/…']);
  });

  it('whose host is put together at run time are told without an address', () => {
    const text = `wx.request(options)\nwx.request({ url })\nwx.request({ url: host() + '/x' })\nwx.request({ data: 1 })\nwx.request({ url: 'https://' + name + '/x' })`;
    expect(read({ 'a.js': text }).map(([, to]) => to)).toEqual([null, null, null, null]);
  });
});
