/** IP white lists: what an entry may look like, which addresses it lets through, the edits (E-5, E-6, U08). Pure. */
import { create, deny, update, type Change, type Decision, type Moment } from './decision';
import { accountGate } from './dev-settings';
import type { Account } from './model';
import { formats } from './pack/format';
import { refuse, type Refusal } from './refusal';
import type { IpList, IpListKind } from './rows-dev';

type Block = { bits: 32 | 128; value: bigint; prefix: number };

function v4(text: string): bigint | null {
  const parts = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1);
  if (!parts || parts.some((part) => Number(part) > 255 || (part.length > 1 && part.startsWith('0')))) return null;
  return parts.reduce((sum, part) => (sum << 8n) + BigInt(part), 0n);
}

function v6(text: string): bigint | null {
  const halves = text.split('::');
  if (halves.length > 2) return null;
  const groups = halves.map((half) => (half === '' ? [] : half.split(':')));
  const all = groups.flat();
  if (all.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return null;
  const missing = 8 - all.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null;
  const [head = [], tail = []] = groups;
  return [...head, ...Array<string>(halves.length === 1 ? 0 : missing).fill('0'), ...tail].reduce(
    (sum, group) => (sum << 16n) + BigInt(`0x${group}`),
    0n,
  );
}

/** An IPv4 or IPv6 address or CIDR block; null for anything else, as `*` or a port. */
function blockOf(text: string): Block | null {
  const [address = '', prefix, more] = text.split('/');
  const four = v4(address);
  const value = four ?? v6(address);
  if (value === null || more !== undefined) return null;
  const bits = four === null ? 128 : 32;
  if (prefix === undefined) return { bits, value, prefix: bits };
  const length = /^\d{1,3}$/.test(prefix) ? Number(prefix) : -1;
  return length >= 1 && length <= bits ? { bits, value, prefix: length } : null;
}

/** One IP address, without a prefix length. An IPv4 address in IPv6 clothes is an IPv4 address. */
export function addressOf(text: string): string | null {
  const bare = text.trim().replace(/^::ffff:(?=\d+\.)/i, '');
  return bare.includes('/') || blockOf(bare) === null ? null : bare;
}

/** Whether an address lies in one of the entries. */
export function isInIpList(ip: string, entries: readonly string[]): boolean {
  const asked = blockOf(addressOf(ip) ?? '');
  if (!asked) return false;
  return entries.some((entry) => {
    const block = blockOf(entry);
    if (!block || block.bits !== asked.bits) return false;
    const rest = BigInt(block.bits - block.prefix);
    return block.value >> rest === asked.value >> rest;
  });
}

/** The entries of a field: one each, or several in one by line, space or ";"; each once. */
const entriesIn = (entries: readonly string[]): string[] => [
  ...new Set(entries.flatMap((entry) => entry.toLowerCase().split(/[\s;；,，]+/)).filter((entry) => entry !== '')),
];

/** As it begins: the API list is empty and open to all (chosen), the upload list is on, as the platform advises (E-6). */
export const ipListOf = (kind: IpListKind, list: IpList | null): Pick<IpList, 'isOn' | 'entries'> =>
  list ?? { isOn: kind === 'upload', entries: [] };

export type IpListFacts = { account: Account | null; list: IpList | null };

function entriesProblem(entries: readonly string[], field: string): Refusal | null {
  const bad = entries.find((entry) => blockOf(entry) === null);
  if (bad !== undefined) return refuse('ip_bad', { entry: bad }, field);
  const limit = formats['format.ipListEntries'].value;
  return entries.length > limit ? refuse('ip_too_many', { limit }, field) : null;
}

const changed = (list: Pick<IpList, 'isOn' | 'entries'>, isOn: boolean, entries: readonly string[]): boolean =>
  list.isOn !== isOn || list.entries.join() !== entries.join();

function save(
  { account, list }: IpListFacts,
  { newId }: Moment,
  set: Pick<IpList, 'kind' | 'isOn' | 'entries'>,
): Change[] {
  return list
    ? [update('ipList', list.id, { isOn: set.isOn, entries: set.entries })]
    : [create('ipList', { id: newId(), accountId: account!.id, ...set })];
}

/** API IP 白名单 (E-5): the whole list; an empty one lets every IP in. Refusals: api_ip_list_absent, ip_bad, ip_too_many. */
export function editApiIpList(facts: IpListFacts, input: { ips: string[] }, moment: Moment): Decision {
  const gate = accountGate(facts.account);
  if (gate) return deny(gate);
  if (!moment.pack['secret.apiIpList'].value) return deny(refuse('api_ip_list_absent'));
  const entries = entriesIn(input.ips);
  const no = entriesProblem(entries, 'ips');
  if (no) return deny(no);
  const isOn = entries.length > 0;
  if (!changed(ipListOf('api', facts.list), isOn, entries)) return deny(refuse('unchanged'));
  return {
    events: [{ name: 'api_ip_list.changed', data: { count: entries.length } }],
    changes: save(facts, moment, { kind: 'api', isOn, entries }),
  };
}

/** The upload key's own list with its switch (E-6, U08); what is left out stays. Refusals: ip_bad, ip_too_many. */
export function editUploadIpList(
  facts: IpListFacts,
  input: { ips?: string[] | undefined; isOn?: boolean | undefined },
  moment: Moment,
): Decision {
  const gate =
    accountGate(facts.account) ?? (moment.pack['uploadKey.ipList'].value ? null : refuse('upload_key_absent'));
  if (gate) return deny(gate);
  const now = ipListOf('upload', facts.list);
  const entries = input.ips ? entriesIn(input.ips) : now.entries;
  const isOn = input.isOn ?? now.isOn;
  const no = entriesProblem(entries, 'ips');
  if (no) return deny(no);
  if (!changed(now, isOn, entries)) return deny(refuse('unchanged'));
  return {
    events: [{ name: 'upload_ip_list.changed', data: { count: entries.length, isOn } }],
    changes: save(facts, moment, { kind: 'upload', isOn, entries }),
  };
}
