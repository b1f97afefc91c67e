/** 业务域名: the domains whose pages a mini program may show (E-12). Pure. */
import { isGame } from './category';
import { checkFileOf, checkFolderOf, checkPlaceOf, isPlaced } from './check-file';
import { create, deny, remove, type Decision, type Moment } from './decision';
import { accountGate } from './dev-settings';
import { filingProblem, freshFilingProblem, type BoughtDomain } from './domain-filing';
import type { Account, AccountCategory } from './model';
import type { Pack } from './pack/index';
import { refuse, type Refusal } from './refusal';
import { isOrganisation } from './registration';
import type { BusinessDomain, WebFile } from './rows-dev';
import { domainsIn, hostPattern, isIp, isLocal } from './server-domain';

export type BusinessFacts = {
  account: Account | null;
  categories: AccountCategory[];
  domains: BusinessDomain[];
  bought: BoughtDomain[];
  files: WebFile[];
  /** how many other subjects' mini programs hold a domain */
  otherSubjects: ReadonlyMap<string, number>;
};

/** The hosts of a field; https:// in front is what the platform writes there itself. */
export const businessDomainsIn = (entries: readonly string[]): string[] => [
  ...new Set(domainsIn(entries).map((entry) => entry.replace(/^https:\/\//, '').replace(/\/$/, ''))),
];

/** Who may have business domains at all (E-12). Refusals: 89231, business_game. */
export function businessGate({ account, categories }: Pick<BusinessFacts, 'account' | 'categories'>): Refusal | null {
  const gate = accountGate(account);
  if (gate) return gate;
  if (!isOrganisation(account!.subjectType!)) return refuse('business_personal');
  return categories.some(({ key, state }) => state === 'approved' && isGame(key)) ? refuse('business_game') : null;
}

function shapeProblem(domain: string): Refusal | null {
  if (domain.includes('://')) return refuse('domain_scheme', { domain, scheme: 'https://' }, 'domains');
  if (isIp(domain)) return refuse('domain_is_ip', { domain }, 'domains');
  if (isLocal(domain)) return refuse('domain_is_local', { domain }, 'domains');
  return hostPattern.test(domain) ? null : refuse('domain_bad', { domain }, 'domains');
}

function addProblem(facts: BusinessFacts, domain: string, { at, pack, seed }: Moment): Refusal | null {
  const no =
    filingProblem(domain, facts.bought, pack, 'domains') ?? freshFilingProblem(domain, facts.bought, at, 'domains');
  if (no) return no;
  const limit = pack['domain.businessSubjects'].value;
  if (limit !== null && (facts.otherSubjects.get(domain) ?? 0) >= limit)
    return refuse('business_domain_full', { domain, limit }, 'domains');
  const file = checkFileOf(seed, facts.account!.id);
  const folder = checkFolderOf(domain)!;
  return isPlaced(facts.files, folder, file)
    ? null
    : refuse('business_file_missing', { place: checkPlaceOf(folder, file) }, 'domains');
}

function listProblem(domains: readonly string[], pack: Pack): Refusal | null {
  for (const domain of domains) {
    const no = shapeProblem(domain);
    if (no) return no;
  }
  const limit = pack['domain.business'].value;
  return domains.length > limit ? refuse('business_too_many', { limit }, 'domains') : null;
}

/**
 * 保存 of the whole list; a new domain must be filed for a day and carry the check file at its root.
 * Refusals: 89231, business_game, 86100, 85016, 89029, 85302, domain_filed_lately, business_domain_full, 86103, 89019.
 */
export function editBusinessDomains(facts: BusinessFacts, input: { domains: string[] }, moment: Moment): Decision {
  const gate = businessGate(facts);
  if (gate) return deny(gate);
  const wanted = businessDomainsIn(input.domains);
  const shape = listProblem(wanted, moment.pack);
  if (shape) return deny(shape);
  const added = wanted.filter((domain) => !facts.domains.some((row) => row.domain === domain));
  const removed = facts.domains.filter((row) => !wanted.includes(row.domain));
  if (added.length + removed.length === 0) return deny(refuse('business_unchanged'));
  for (const domain of added) {
    const no = addProblem(facts, domain, moment);
    if (no) return deny(no);
  }
  const accountId = facts.account!.id;
  const { at: addedAt, newId } = moment;
  return {
    events: [
      {
        name: 'business_domain.changed',
        data: { added, removed: removed.map(({ domain }) => domain), count: wanted.length },
      },
    ],
    changes: [
      ...removed.map(({ id }) => remove('businessDomain', id)),
      ...added.map((domain) => create('businessDomain', { id: newId(), accountId, domain, addedAt })),
    ],
  };
}

/** Whether a page may be shown: https, the domain itself or anything below it (E-12). */
export function matchesBusinessDomain(url: string, domains: readonly string[]): boolean {
  const host = /^https:\/\/([^/?#:]+)(?:[/?#]|$)/i.exec(url.trim())?.[1]?.toLowerCase();
  return host !== undefined && domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
