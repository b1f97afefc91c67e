/** Whether a request of a mini program gets through: who checks what, and what it is told (packs.md net.*; E-14, U25). Pure. */
import type { Moment } from './decision';
import { domainOfHost } from './dns-record';
import type { ServerDomains } from './model';
import type { Pack } from './pack/index';
import type { RunPlace } from './pack/shape';
import { requestApis, type RequestKind } from './request-use';
import type { Certificate, CloudDomain, CloudServer, DnsRecord } from './rows-cloud';
import { isIp, matchesServerDomain } from './server-domain';

export type NetFacts = {
  /** the account's server domains */
  list: ServerDomains;
  domains: readonly CloudDomain[];
  records: readonly DnsRecord[];
  certificates: readonly Certificate[];
  servers: readonly CloudServer[];
};

/** `skipsChecks`: 不校验合法域名 … is ticked in the devtool · `isDebugging`: 打开调试 on this phone. */
export type NetSwitches = { skipsChecks: boolean; isDebugging: boolean };
export type NetRequest = { place: RunPlace; kind: RequestKind; url: string };

export type NetAnswer =
  | { isOk: true }
  | {
      isOk: false;
      why: 'domain' | 'dns' | 'certificate';
      /** what `fail` is called with */
      message: string;
      errno: number | null;
      /** what the devtool's console says besides */
      console: string | null;
    };

type Fault = Exclude<NetAnswer, { isOk: true }>['why'];

/** What of a request is checked at a place. 真机调试 always takes a certificate; a switch works at its own place only. */
function checksAt(place: RunPlace, { skipsChecks, isDebugging }: NetSwitches, pack: Pack) {
  const rule = pack['net.check'].value[place];
  const isSwitchedOff = (rule === 'unless_skipped' && skipsChecks) || (rule === 'unless_debugging' && isDebugging);
  return { list: !isSwitchedOff && rule !== 'certificate_only', certificate: !isSwitchedOff };
}

const hostOf = (url: string): string => /^\w+:\/\/(\[[^\]]*\]|[^/?#:]*)/.exec(url)?.[1]?.toLowerCase() ?? '';

/** ssl.needsDeploy: for this name, on the server that the name leads to, in date, with TLS that is new enough. */
function hasGoodCertificate(
  host: string,
  url: string,
  net: NetFacts,
  { at, pack }: Pick<Moment, 'at' | 'pack'>,
): boolean {
  if (!/^(?:https|wss):/i.test(url) || isIp(host)) return false;
  if (!domainOfHost(host, net.domains)) return true;
  const server = serverOf(host, net);
  if (!server || Number(server.tls) < Number(pack['ssl.minTls'].value)) return false;
  if (!pack['ssl.needsDeploy'].value) return true;
  return net.certificates.some(
    (one) =>
      one.host === host &&
      one.state === 'deployed' &&
      one.serverId === server.id &&
      one.validUntil !== null &&
      one.validUntil > at,
  );
}

function serverOf(host: string, { records, servers }: NetFacts): CloudServer | null {
  const record = records.find((one) => one.host === host && one.state === 'working');
  return servers.find(({ id }) => id === record?.serverId) ?? null;
}

function fault(
  { place, kind, url }: NetRequest,
  net: NetFacts,
  switches: NetSwitches,
  moment: Pick<Moment, 'at' | 'pack'>,
): Fault | null {
  const checks = checksAt(place, switches, moment.pack);
  const host = hostOf(url);
  if (checks.list && !matchesServerDomain(kind, url, net.list[kind] ?? [])) return 'domain';
  // of a host that was not bought in this sandbox nothing is known: it is there and has a certificate
  if (domainOfHost(host, net.domains) && !serverOf(host, net)) return 'dns';
  return checks.certificate && !hasGoodCertificate(host, url, net, moment) ? 'certificate' : null;
}

/** The answer to one request, in the platform's words. */
export function netCheck(
  request: NetRequest,
  net: NetFacts,
  switches: NetSwitches,
  moment: Pick<Moment, 'at' | 'pack'>,
): NetAnswer {
  const why = fault(request, net, switches, moment);
  if (!why) return { isOk: true };
  const texts = moment.pack['net.failText'].value;
  const text = { domain: texts.domain, dns: texts.name, certificate: texts.ssl }[why];
  const isDomain = why === 'domain';
  return {
    isOk: false,
    why,
    message: text.replace(/^request:/, `${requestApis[request.kind]}:`),
    errno: isDomain ? texts.errno : null,
    console:
      isDomain && request.place === 'devtool'
        ? `${request.url} ${texts.console.replace('request', request.kind)}`
        : null,
  };
}
