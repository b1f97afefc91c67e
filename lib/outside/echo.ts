/**
 * The platform's question to the server of a message push (E-15): a GET that must be echoed. The only place of the
 * product that asks something of the network, and it asks this machine only: whatever the name in the URL, every address
 * behind it must be a loopback address, and the connection goes to that very address. No redirects, a short answer,
 * a short wait.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { lookup } from 'node:dns/promises';
import { request as requestHttp, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { BlockList, isIP } from 'node:net';
import { now } from '@/lib/clock';
import { formats } from '@/lib/domain/pack/format';
import type { PushAnswer } from '@/lib/domain/push-answer';

const maxBytes = 1024;

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

/** sha1 over token, timestamp and nonce, sorted and joined. */
export function pushSignature(token: string, timestamp: string, nonce: string): string {
  return createHash('sha1').update([token, timestamp, nonce].sort().join('')).digest('hex');
}

type Address = { address: string; family: number };

/** Whether all addresses behind a name, and there is one, are loopback addresses. */
export const isThisMachine = (addresses: readonly Address[]): boolean =>
  addresses.length > 0 &&
  addresses.every(({ address, family }) => loopback.check(address, family === 6 ? 'ipv6' : 'ipv4'));

/** The address to connect to, or null when the host is not, or not only, this machine. */
async function loopbackAddress(hostname: string): Promise<Address | null> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [{ address: host, family: isIP(host) }] : await lookup(host, { all: true });
  return isThisMachine(addresses) ? addresses[0]! : null;
}

type Got = { status: number; body: string } | PushAnswer;

function get(url: URL, { address, family }: Address): Promise<Got> {
  return new Promise((resolve) => {
    const seconds = formats['format.pushEchoSeconds'].value;
    const signal = AbortSignal.timeout(seconds * 1000);
    const fail = (): void => resolve(signal.aborted ? 'timeout' : 'unreachable');
    const options: RequestOptions & { rejectUnauthorized?: boolean } = {
      method: 'GET',
      agent: false,
      headers: { 'user-agent': 'Caipai rehearsal', connection: 'close' },
      // the address that was checked, not whatever a second look-up says
      lookup: (_host, options, answer) =>
        options.all ? answer(null, [{ address, family }]) : answer(null, address, family),
      // a server at the desk has no certificate of a real name
      rejectUnauthorized: false,
      signal,
    };
    const ask = url.protocol === 'https:' ? requestHttps : requestHttp;
    const request = ask(url, options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
        if (body.length <= maxBytes) return;
        resolve('too_long');
        request.destroy();
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      response.on('error', fail);
    });
    request.on('error', fail);
    request.end();
  });
}

const isSame = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** Asks the URL to echo a random text, signed with the Token. Never throws. */
export async function askForEcho(text: string, token: string): Promise<PushAnswer> {
  const url = new URL(text);
  const at = await loopbackAddress(url.hostname).catch(() => null);
  if (!at) return 'not_on_this_machine';
  const timestamp = String(Math.floor(now().getTime() / 1000));
  const nonce = String(randomBytes(4).readUInt32BE());
  const echostr = randomBytes(10).toString('hex');
  const signature = pushSignature(token, timestamp, nonce);
  for (const [key, value] of Object.entries({ signature, timestamp, nonce, echostr })) url.searchParams.set(key, value);
  const got = await get(url, at);
  if (typeof got === 'string') return got;
  if (got.status >= 300 && got.status < 400) return 'redirected';
  if (got.status !== 200) return 'bad_status';
  return isSame(got.body.trim(), echostr) ? 'echoed' : 'wrong_echo';
}
