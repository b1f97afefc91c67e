/** Server domains: what an entry may look like, how many, and what they let through at run time (E-7 to E-11). Pure. */
import type { Pack } from './pack/index';
import type { DomainKind } from './pack/shape';
import { refuse, type Refusal } from './refusal';

/** Every kind of any era, in the order of the table. */
export const domainKinds = [
  'request',
  'socket',
  'uploadFile',
  'downloadFile',
  'udp',
  'tcp',
  'dnsPrefetch',
] as const satisfies readonly DomainKind[];

/** What an entry must begin with; DNS pre-resolution takes the bare host (E-7). */
export const domainSchemes: Readonly<Record<DomainKind, string>> = {
  request: 'https://',
  socket: 'wss://',
  uploadFile: 'https://',
  downloadFile: 'https://',
  udp: 'udp://',
  tcp: 'tcp://',
  dnsPrefetch: '',
};

/** The entries of a field: one each, or several in one by line or ";"; small letters, each once. */
export const domainsIn = (entries: readonly string[]): string[] => [
  ...new Set(entries.flatMap((entry) => entry.toLowerCase().split(/[\s;；,，]+/)).filter((entry) => entry !== '')),
];

/** The most entries of one kind (E-7, E-8). */
export const domainLimit = (kind: DomainKind, pack: Pack): number =>
  pack[kind === 'dnsPrefetch' ? 'domain.dnsPrefetch' : 'domain.perKind'].value;

export const hostPattern = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/;
export const isIp = (host: string): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host) || host.startsWith('[') || host.split(':').length > 2;
export const isLocal = (host: string): boolean => /^(?:.+\.)?(?:localhost|local)$/.test(host);
const isPort = (port: string): boolean => /^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65_535;

function domainProblem(kind: DomainKind, domain: string): Refusal | null {
  const scheme = domainSchemes[kind];
  const hasWrongScheme = scheme === '' ? domain.includes('://') : !domain.startsWith(scheme);
  if (hasWrongScheme) return refuse('domain_scheme', { domain, scheme }, kind);
  const rest = domain.slice(scheme.length);
  if (isIp(rest)) return refuse('domain_is_ip', { domain }, kind);
  const [host = '', port, more] = rest.split(':');
  if (isIp(host)) return refuse('domain_is_ip', { domain }, kind);
  if (isLocal(host)) return refuse('domain_is_local', { domain }, kind);
  if (host === 'api.weixin.qq.com') return refuse('domain_is_platform', { domain }, kind);
  // E-11: a wss domain is written without a port, all of them are allowed
  if (kind === 'socket' && port !== undefined) return refuse('domain_has_port', { domain }, kind);
  const hasGoodPort = port === undefined || (kind !== 'dnsPrefetch' && isPort(port) && more === undefined);
  return hostPattern.test(host) && hasGoodPort ? null : refuse('domain_bad', { domain }, kind);
}

/** The first problem of one kind's list. A kind that this era does not have is no field of the form. */
export function domainListProblem(kind: DomainKind, domains: readonly string[], pack: Pack): Refusal | null {
  if (!pack['domain.kinds'].value.includes(kind)) {
    return {
      code: 'bad_input',
      params: {},
      field: kind,
      fields: [{ field: kind, issue: 'unrecognized_keys', params: {} }],
    };
  }
  for (const domain of domains) {
    const no = domainProblem(kind, domain);
    if (no) return no;
  }
  const limit = domainLimit(kind, pack);
  return domains.length > limit ? refuse('domain_too_many', { kind, limit }, kind) : null;
}

const isLan = (host: string): boolean => /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$/.test(host) && isIp(host);

/**
 * Whether a request of this kind may go to `url`: the exact host, no father domain (E-10). An https entry with a port
 * lets only that port through, one without a port no port at all, not even 443; a wss entry lets every port through
 * (E-11). An address of the local network needs no entry.
 */
export function matchesServerDomain(kind: DomainKind, url: string, list: readonly string[]): boolean {
  const scheme = domainSchemes[kind];
  const text = url.trim();
  if (text.slice(0, scheme.length).toLowerCase() !== scheme) return false;
  const [authority = ''] = text.slice(scheme.length).toLowerCase().split(/[/?#]/);
  const [host = ''] = authority.split(':');
  if (isLan(host)) return true;
  return list.includes(scheme + (kind === 'socket' ? host : authority));
}
