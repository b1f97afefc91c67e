/** Whether a host may be used at all: its domain needs an ICP filing (E-10, E-12, packs.md icp.*). Pure. */
import type { Pack } from './pack/index';
import { formats } from './pack/format';
import { refuse, type Refusal } from './refusal';

/** A domain that was bought in this sandbox, and since when it is filed. */
export type BoughtDomain = { domain: string; filedAt: Date | null };
/** `unknown`: bought elsewhere, nothing can be said of it. */
export type DomainFiling = { state: 'unknown' | 'none' } | { state: 'filed'; since: Date };

/** What is known of a host: its domain is the bought one that it equals or lies under. */
export function domainFiling(host: string, bought: readonly BoughtDomain[]): DomainFiling {
  const found = bought.find(({ domain }) => host === domain || host.endsWith(`.${domain}`));
  if (!found) return { state: 'unknown' };
  return found.filedAt ? { state: 'filed', since: found.filedAt } : { state: 'none' };
}

/** A host known not to be filed is refused (85302); a host of which nothing is known passes. */
export function filingProblem(
  host: string,
  bought: readonly BoughtDomain[],
  pack: Pack,
  field: string,
): Refusal | null {
  if (!pack['icp.neededForServerDomain'].value) return null;
  return domainFiling(host, bought).state === 'none' ? refuse('domain_not_filed', { domain: host }, field) : null;
}

/** 业务域名 wants the filing to be a day old besides (E-12). */
export function freshFilingProblem(
  host: string,
  bought: readonly BoughtDomain[],
  at: Date,
  field: string,
): Refusal | null {
  const filing = domainFiling(host, bought);
  const hours = formats['format.businessFilingHours'].value;
  const isFresh = filing.state === 'filed' && at.getTime() - filing.since.getTime() < hours * 3_600_000;
  return isFresh ? refuse('domain_filed_lately', { domain: host, hours }, field) : null;
}
