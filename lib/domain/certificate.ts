/** SSL 证书: free, for one host name, issued after a while, of use on a server only, and it lapses (packs.md ssl.*). Pure. */
import { addDays, addMinutes } from './calendar';
import { cloudText } from './cloud-text';
import { create, deny, update, type Decision, type Moment } from './decision';
import { domainOfHost, hostProblem } from './dns-record';
import { certificateLife, next } from './lifecycle';
import type { Person } from './model';
import type { Pack } from './pack/index';
import { refuse, type Refusal } from './refusal';
import type { Certificate, CloudDomain, CloudServer, DnsRecord } from './rows-cloud';
import { isIp } from './server-domain';

export type ApplyFacts = { domains: CloudDomain[]; records: DnsRecord[]; certificates: Certificate[] };

function nameProblem(host: string, domains: readonly CloudDomain[], pack: Pack): Refusal | null {
  const { mayBeIp, mayBeWildcard } = pack['ssl.free'].value;
  if (!mayBeIp && isIp(host)) return refuse('certificate_for_ip', { host }, 'host');
  if (!mayBeWildcard && host.includes('*')) return refuse('certificate_wildcard', { host }, 'host');
  return hostProblem(host, domains);
}

/**
 * One host name of a bought domain, which the shop must find: it checks the name by DNS.
 * Refusals: certificate_for_ip, certificate_wildcard, host_bad, host_not_bought, host_not_resolved, certificate_open.
 */
export function applyForCertificate(facts: ApplyFacts, input: { host: string }, moment: Moment): Decision {
  const { at, pack, newId } = moment;
  const host = input.host.trim().toLowerCase();
  const no = nameProblem(host, facts.domains, pack);
  if (no) return deny(no);
  if (!facts.records.some((record) => record.host === host && record.state === 'working'))
    return deny(refuse('host_not_resolved', { host }, 'host'));
  if (facts.certificates.some((one) => one.host === host && one.state === 'in_review'))
    return deny(refuse('certificate_open', { host }, 'host'));
  const row: Certificate = {
    id: newId(),
    domainId: domainOfHost(host, facts.domains)!.id,
    host,
    state: 'in_review',
    appliedAt: at,
    issuedAt: null,
    validUntil: null,
    serverId: null,
    deployedAt: null,
  };
  const done = addMinutes(at, pack['registrar.sslMinutes'].value);
  return {
    events: [{ name: 'certificate.applied', data: { host } }],
    changes: [create('certificate', row)],
    dues: [{ do: 'add', at: done, event: 'certificate.verdict', subjectId: row.id }],
    result: { certificateId: row.id },
  };
}

export type OwnedCertificate = { certificate: Certificate | null; owner: Person | null };

/** Issued, from now on for as long as the pack says. */
export function issueCertificate({ certificate, owner }: OwnedCertificate, moment: Moment): Decision {
  const state = certificate && next(certificateLife, certificate.state, 'issue');
  if (!certificate || !state) return deny(refuse('not_found'));
  const { at, pack } = moment;
  const validUntil = addDays(at, pack['ssl.freeDays'].value);
  const data = { host: certificate.host, until: validUntil.toISOString() };
  return {
    events: [{ name: 'certificate.issued', data }],
    changes: [
      update('certificate', certificate.id, { state, issuedAt: at, validUntil }),
      ...cloudText(owner, 'certificate.issued', data, moment),
    ],
    dues: [{ do: 'add', at: validUntil, event: 'certificate.lapse', subjectId: certificate.id }],
  };
}

/** Its last day is over: whoever still shows it fails the handshake from now on. */
export function lapseCertificate({ certificate, owner }: OwnedCertificate, moment: Moment): Decision {
  const state = certificate && next(certificateLife, certificate.state, 'lapse');
  if (!certificate || !state) return deny(refuse('not_found'));
  const data = { host: certificate.host };
  return {
    events: [{ name: 'certificate.lapsed', data }],
    changes: [
      update('certificate', certificate.id, { state }),
      ...cloudText(owner, 'certificate.lapsed', data, moment),
    ],
  };
}

const whyNot = ({ host, state }: Certificate): Refusal => {
  if (state === 'lapsed') return refuse('certificate_is_lapsed', { host });
  return state === 'issued'
    ? refuse('certificate_not_downloaded', { host })
    : refuse('certificate_not_issued', { host });
};

/** 下载证书: certificate and key are in hand now. Refusals: not_found, certificate_not_issued, certificate_is_lapsed. */
export function downloadCertificate(certificate: Certificate | null): Decision {
  if (!certificate) return deny(refuse('not_found'));
  const state = next(certificateLife, certificate.state, 'download');
  if (!state) return deny(whyNot(certificate));
  return {
    events: [{ name: 'certificate.downloaded', data: { host: certificate.host } }],
    changes: [update('certificate', certificate.id, { state })],
  };
}

/**
 * 部署到服务器: the server shows it from now on, in place of an earlier one for the same name.
 * Refusals: not_found, certificate_not_issued, certificate_not_downloaded, certificate_is_lapsed.
 */
export function deployCertificate(
  { certificate, server }: { certificate: Certificate | null; server: CloudServer | null },
  { at }: Moment,
): Decision {
  if (!certificate || !server) return deny(refuse('not_found'));
  const state = next(certificateLife, certificate.state, 'deploy');
  if (!state) return deny(whyNot(certificate));
  return {
    events: [{ name: 'certificate.deployed', data: { host: certificate.host, ip: server.ip } }],
    changes: [update('certificate', certificate.id, { state, serverId: server.id, deployedAt: at })],
  };
}
