/** Loads what decisions about the cloud shop need. */
import type { BoughtDomain } from '@/lib/domain/domain-filing';
import type { Person } from '@/lib/domain/model';
import { many, one, type Bound } from './rows';

/** The domains bought in this sandbox and since when they are filed (E-10). */
export const loadBought = async (bound: Bound): Promise<BoughtDomain[]> =>
  (await many(bound, 'cloudDomain')).map(({ domain, filedAt }) => ({ domain, filedAt }));

/** Everything that stands in the shop, as far as the net goes. */
export async function loadNet(bound: Bound) {
  const [domains, records, certificates, servers] = await Promise.all([
    many(bound, 'cloudDomain'),
    many(bound, 'dnsRecord'),
    many(bound, 'certificate'),
    many(bound, 'cloudServer'),
  ]);
  return { domains, records, certificates, servers };
}

/** A domain and whose name it is registered under. */
export async function loadDomain(bound: Bound, domainId: number) {
  const domain = await one(bound, 'cloudDomain', { id: domainId });
  return { domain, owner: domain && (await ownerOf(bound, domain.templateId)) };
}

/** A certificate and whose name its domain is registered under. */
export async function loadCertificate(bound: Bound, certificateId: number) {
  const certificate = await one(bound, 'certificate', { id: certificateId });
  return { certificate, owner: certificate && (await loadDomain(bound, certificate.domainId)).owner };
}

/** The person behind a 信息模板. */
export async function ownerOf(bound: Bound, templateId: number): Promise<Person | null> {
  const template = await one(bound, 'cloudTemplate', { id: templateId });
  return template && one(bound, 'person', { id: template.ownerPersonId });
}
