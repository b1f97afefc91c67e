/** ICP filing of a bought domain: applied for, and some working days later there (E-10, packs.md icp.*). Pure. */
import { addWorkdays } from './calendar';
import { cloudText } from './cloud-text';
import { deny, update, type Decision, type Moment } from './decision';
import { domainFilingLife, next } from './lifecycle';
import type { Person } from './model';
import { digits, hashInt } from './random';
import { refuse } from './refusal';
import type { CloudDomain } from './rows-cloud';

/** Refusals: not_found, domain_filing_open, domain_filed. */
export function applyForDomainFiling(domain: CloudDomain | null, { at, pack, seed }: Moment): Decision {
  if (!domain) return deny(refuse('not_found'));
  const state = next(domainFilingLife, domain.filingState, 'apply');
  if (!state)
    return deny(
      refuse(domain.filingState === 'filed' ? 'domain_filed' : 'domain_filing_open', { domain: domain.domain }),
    );
  const { min, max } = pack['icp.ofDomainWorkdays'].value;
  const done = addWorkdays(at, hashInt(seed, 'icp.domain', domain.id, min, max));
  return {
    events: [{ name: 'domain_filing.applied', data: { domain: domain.domain } }],
    changes: [update('cloudDomain', domain.id, { filingState: state, filingAppliedAt: at })],
    dues: [{ do: 'add', at: done, event: 'domain_filing.verdict', subjectId: domain.id }],
  };
}

/** Filed: from now on the platform takes the domain's hosts as server domains. The number is obviously invented. */
export function fileDomain(domain: CloudDomain | null, owner: Person | null, moment: Moment): Decision {
  const filingState = domain && next(domainFilingLife, domain.filingState, 'file');
  if (!domain || !filingState) return deny(refuse('not_found'));
  const { at, seed } = moment;
  const filingNumber = `演ICP备${digits(seed, 'icp.number', domain.id, 8)}号-1`;
  const data = { domain: domain.domain, filingNumber };
  return {
    events: [{ name: 'domain_filing.passed', data }],
    changes: [
      update('cloudDomain', domain.id, { filingState, filedAt: at, filingNumber }),
      ...cloudText(owner, 'domain_filing.passed', data, moment),
    ],
  };
}
