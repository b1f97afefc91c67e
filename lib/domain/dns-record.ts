/** 解析: a host name of a bought domain points at a server of the sandbox (seed 004; registrar.dnsMinutes). Pure. */
import { addMinutes } from './calendar';
import { create, deny, remove, update, type Decision, type Moment } from './decision';
import { dnsLife, next } from './lifecycle';
import { refuse, type Refusal } from './refusal';
import type { CloudDomain, CloudServer, DnsRecord } from './rows-cloud';
import { hostPattern, isIp } from './server-domain';

/** The bought domain that a host equals or lies under. */
export const domainOfHost = <D extends Pick<CloudDomain, 'domain'>>(host: string, domains: readonly D[]): D | null =>
  domains.find(({ domain }) => host === domain || host.endsWith(`.${domain}`)) ?? null;

/** What is wrong with a host name as such. Refusals: host_bad, host_not_bought. */
export function hostProblem(host: string, domains: readonly CloudDomain[]): Refusal | null {
  if (isIp(host) || !hostPattern.test(host)) return refuse('host_bad', { host }, 'host');
  return domainOfHost(host, domains) ? null : refuse('host_not_bought', { host }, 'host');
}

export type DnsFacts = { domains: CloudDomain[]; records: DnsRecord[]; server: CloudServer | null };

/** Refusals: host_bad, host_not_bought, record_exists, not_found. */
export function addRecord(facts: DnsFacts, input: { host: string }, { at, pack, newId }: Moment): Decision {
  const { domains, records, server } = facts;
  const host = input.host.trim().toLowerCase();
  const no = hostProblem(host, domains);
  if (no) return deny(no);
  if (records.some((record) => record.host === host)) return deny(refuse('record_exists', { host }, 'host'));
  if (!server) return deny(refuse('not_found'));
  const id = newId();
  const domainId = domainOfHost(host, domains)!.id;
  return {
    events: [{ name: 'dns_record.added', data: { host, ip: server.ip } }],
    changes: [create('dnsRecord', { id, domainId, serverId: server.id, host, state: 'spreading', addedAt: at })],
    dues: [
      {
        do: 'add',
        at: addMinutes(at, pack['registrar.dnsMinutes'].value),
        event: 'dns_record.effect',
        subjectId: id,
      },
    ],
    result: { recordId: id },
  };
}

/** Refusals: not_found. */
export function removeRecord(record: DnsRecord | null): Decision {
  if (!record) return deny(refuse('not_found'));
  return {
    events: [{ name: 'dns_record.removed', data: { host: record.host } }],
    changes: [remove('dnsRecord', record.id)],
    dues: [{ do: 'drop', event: 'dns_record.effect', subjectId: record.id }],
  };
}

/** It has spread: the name is found from now on. */
export function spreadRecord(record: DnsRecord | null, server: CloudServer | null): Decision {
  const state = record && next(dnsLife, record.state, 'spread');
  if (!record || !state || !server) return deny(refuse('not_found'));
  return {
    events: [{ name: 'dns_record.took_effect', data: { host: record.host, ip: server.ip } }],
    changes: [update('dnsRecord', record.id, { state })],
  };
}
