/** Loads what decisions about the development settings need. */
import type { BusinessFacts } from '@/lib/domain/business-domain';
import type { Account } from '@/lib/domain/model';
import { allPages, type PackageFacts } from '@/lib/domain/package';
import type { PlainLinkFacts } from '@/lib/domain/plain-link';
import type { IpList, IpListKind } from '@/lib/domain/rows-dev';
import { loadBought } from './cloud';
import { many, one, type Bound } from './rows';

const idOf = (account: Account | null): number => account?.id ?? 0;

/** What an edit of the server domains needs. */
export async function loadServerDomains(bound: Bound, account: Account | null) {
  const quotaUses = await many(bound, 'quotaUse', { accountId: idOf(account) });
  return { account, quotaUses, bought: await loadBought(bound) };
}

export const loadIpList = (bound: Bound, account: Account | null, kind: IpListKind): Promise<IpList | null> =>
  one(bound, 'ipList', { accountId: idOf(account), kind });

/** What an edit of the business domains to `wanted` needs. */
export async function loadBusiness(bound: Bound, account: Account | null, wanted: string[]): Promise<BusinessFacts> {
  const accountId = idOf(account);
  const [categories, domains, files, everywhere, accounts] = await Promise.all([
    many(bound, 'accountCategory', { accountId }),
    many(bound, 'businessDomain', { accountId }),
    many(bound, 'webFile', {}),
    many(bound, 'businessDomain', { domain: { in: wanted } }),
    many(bound, 'account', {}),
  ]);
  const subjectOf = new Map(accounts.map(({ id, subjectName }) => [id, subjectName]));
  const subjects = new Map<string, Set<string | null>>();
  for (const row of everywhere) {
    const subject = subjectOf.get(row.accountId) ?? null;
    if (subject === account?.subjectName) continue;
    subjects.set(row.domain, (subjects.get(row.domain) ?? new Set()).add(subject));
  }
  const otherSubjects = new Map([...subjects].map(([domain, names]) => [domain, names.size]));
  return { account, categories, domains, files, bought: await loadBought(bound), otherSubjects };
}

async function onlinePages(bound: Bound, account: Account | null): Promise<string[] | null> {
  const release = account?.onlineReleaseId ? await one(bound, 'release', { id: account.onlineReleaseId }) : null;
  const version = release && (await one(bound, 'version', { id: release.versionId }));
  const file = version && (await one(bound, 'storedFile', { id: version.fileId }));
  return file ? allPages(file.facts as PackageFacts) : null;
}

/** What decisions about plain-link rules need. */
export async function loadPlainLinks(bound: Bound, account: Account | null): Promise<PlainLinkFacts> {
  const accountId = idOf(account);
  const [rules, others, files, quotaUses, pages] = await Promise.all([
    many(bound, 'plainLinkRule', { accountId }),
    many(bound, 'plainLinkRule', { accountId: { not: accountId } }),
    many(bound, 'webFile', {}),
    many(bound, 'quotaUse', { accountId }),
    onlinePages(bound, account),
  ]);
  return { account, rules, others, files, bought: await loadBought(bound), onlinePages: pages, quotaUses };
}
