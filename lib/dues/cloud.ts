/** What time does in the cloud shop (seed 004). */
import { issueCertificate, lapseCertificate } from '@/lib/domain/certificate';
import { approveTemplate } from '@/lib/domain/cloud-shop';
import { isRefused, type Decision, type Moment, type Outcome } from '@/lib/domain/decision';
import { spreadRecord } from '@/lib/domain/dns-record';
import { fileDomain } from '@/lib/domain/domain-filing-order';
import { loadCertificate, loadDomain, ownerOf } from '@/lib/store/cloud';
import type { Due } from '@/lib/store/due';
import { one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

const unlessGone = (decision: Decision): Outcome | null => (isRefused(decision) ? null : decision);

/** The real name was checked (registrar.templateMinutes). */
export async function cloudTemplateVerdict(world: World, { subjectId }: Due, moment: Moment): Promise<Outcome | null> {
  const template = await one(world, 'cloudTemplate', { id: subjectId });
  return unlessGone(approveTemplate(template, await ownerOf(world, subjectId), moment));
}

/** The record has spread (registrar.dnsMinutes). */
export async function dnsRecordEffect(world: World, { subjectId }: Due): Promise<Outcome | null> {
  const record = await one(world, 'dnsRecord', { id: subjectId });
  return unlessGone(spreadRecord(record, record && (await one(world, 'cloudServer', { id: record.serverId }))));
}

/** The certificate is issued (registrar.sslMinutes). */
export async function certificateVerdict(world: World, { subjectId }: Due, moment: Moment): Promise<Outcome | null> {
  return unlessGone(issueCertificate(await loadCertificate(world, subjectId), moment));
}

/** Its last day is over (ssl.freeDays). */
export async function certificateLapse(world: World, { subjectId }: Due, moment: Moment): Promise<Outcome | null> {
  return unlessGone(lapseCertificate(await loadCertificate(world, subjectId), moment));
}

/** The domain is filed (icp.ofDomainWorkdays). */
export async function domainFilingVerdict(world: World, { subjectId }: Due, moment: Moment): Promise<Outcome | null> {
  const { domain, owner } = await loadDomain(world, subjectId);
  return unlessGone(fileDomain(domain, owner, moment));
}
