/** Loads official accounts and what decisions about them need. */
import type { LinkUse, RequestFacts, LinkFacts } from '@/lib/domain/official-link';
import { relationOf } from '@/lib/domain/official-link';
import type { RegistrationsFacts } from '@/lib/domain/official-registration';
import type { OfficialAccount } from '@/lib/domain/rows-official';
import { settingOf } from '@/lib/domain/account-setting';
import type { Account } from '@/lib/domain/model';
import { many, one, type Bound } from './rows';

/** The official account that an input names as the one to act for: its original ID in the field `official`. */
export function officialIn(input: unknown): string | null {
  if (typeof input !== 'object' || input === null || !('official' in input)) return null;
  return typeof input.official === 'string' ? input.official : null;
}

/** The official account of an original ID, or null. */
export const findOfficial = async (bound: Bound, originalId: string | null): Promise<OfficialAccount | null> =>
  originalId === null ? null : one(bound, 'officialAccount', { originalId: originalId.trim() });

/** Every link that an official account ever had, with how its subject stands to the mini program's. */
export async function linksOf(bound: Bound, official: OfficialAccount | null): Promise<LinkUse[]> {
  if (!official) return [];
  const [links, accounts] = await Promise.all([
    many(bound, 'officialLink', { officialAccountId: official.id }),
    many(bound, 'account'),
  ]);
  const byId = new Map(accounts.map((account) => [account.id, account]));
  return links.flatMap((link) => {
    const account = byId.get(link.accountId);
    return account ? [{ link, relation: relationOf(official, account) }] : [];
  });
}

/** The mini program of an AppID or an original ID, or null. */
export const findLinkTarget = (bound: Bound, target: string): Promise<Account | null> =>
  one(bound, 'account', target.startsWith('gh_') ? { originalId: target } : { appId: target });

/** A request of an official account to the mini program `target`. */
export async function loadRequest(
  bound: Bound,
  official: OfficialAccount | null,
  target: Account | null,
): Promise<RequestFacts> {
  const setting = target ? await one(bound, 'accountSetting', { accountId: target.id }) : null;
  return { official, target, mode: settingOf(setting).linkMode, links: await linksOf(bound, official) };
}

/** One link with both its sides. */
export async function loadLink(bound: Bound, linkId: number): Promise<LinkFacts> {
  const link = await one(bound, 'officialLink', { id: linkId });
  if (!link) return { official: null, account: null, link: null, links: [] };
  const [official, account] = await Promise.all([
    one(bound, 'officialAccount', { id: link.officialAccountId }),
    one(bound, 'account', { id: link.accountId }),
  ]);
  return { official, account, link, links: await linksOf(bound, official) };
}

/** The quick registrations of an official account, oldest first. */
export async function loadRegistrations(bound: Bound, official: OfficialAccount | null): Promise<RegistrationsFacts> {
  const registrations = official ? await many(bound, 'officialRegistration', { officialAccountId: official.id }) : [];
  return { official, registrations };
}

/** Who has this address: a mini program, an official account, nobody (A1-4). */
export async function loadHolders(bound: Bound, email: string) {
  const [holder, holderOfficial] = await Promise.all([
    one(bound, 'account', { email }),
    one(bound, 'officialAccount', { email }),
  ]);
  return { holder, holderOfficial };
}
