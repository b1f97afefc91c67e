/** Rows of the simulated cloud shop: names, domains, servers, records, certificates (seed 004). */
import type { CertificateState, CloudTemplateState, DnsState, DomainFilingState } from './lifecycle';

export type CloudTemplate = {
  id: number;
  ownerPersonId: number;
  ownerName: string;
  state: CloudTemplateState;
  appliedAt: Date;
  approvedAt: Date | null;
};

export type CloudDomain = {
  id: number;
  templateId: number;
  domain: string;
  priceCents: number;
  boughtAt: Date;
  filingState: DomainFilingState;
  filingAppliedAt: Date | null;
  filedAt: Date | null;
  filingNumber: string | null;
};

export const tlsVersions = ['1.0', '1.1', '1.2', '1.3'] as const;
export type TlsVersion = (typeof tlsVersions)[number];
/** `tls`: the newest that it speaks. */
export type CloudServer = { id: number; name: string; ip: string; tls: TlsVersion; createdAt: Date };

/** An A record; `host`: the whole name. */
export type DnsRecord = {
  id: number;
  domainId: number;
  serverId: number;
  host: string;
  state: DnsState;
  addedAt: Date;
};

/** `serverId`: the server that has it, null until it is deployed. */
export type Certificate = {
  id: number;
  domainId: number;
  host: string;
  state: CertificateState;
  appliedAt: Date;
  issuedAt: Date | null;
  validUntil: Date | null;
  serverId: number | null;
  deployedAt: Date | null;
};

export type CloudRows = {
  cloudTemplate: CloudTemplate;
  cloudDomain: CloudDomain;
  cloudServer: CloudServer;
  dnsRecord: DnsRecord;
  certificate: Certificate;
};
