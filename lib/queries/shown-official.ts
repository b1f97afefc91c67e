/** Official accounts, links, providers and the settings beside the profile, as they stand: for pages and `caipai show`. */
import { settingOf } from '@/lib/domain/account-setting';
import type { Account } from '@/lib/domain/model';
import { isLive, isWaiting, relationOf, linkPlaces, linksOfMonth, type LinkRelation } from '@/lib/domain/official-link';
import { openRegistration, registrationQuota } from '@/lib/domain/official-registration';
import type { OfficialAccount, OfficialLink } from '@/lib/domain/rows-official';
import { linksOf } from '@/lib/store/official-account';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

export type ShownOfficialLink = {
  id: number;
  official: string;
  officialName: string;
  subjectName: string;
  relation: LinkRelation;
  state: OfficialLink['state'];
  isWaiting: boolean;
  requestedAt: Date;
  linkedAt: Date | null;
};

/** The live links of a mini program: what stands, and what waits for its administrator. */
export async function showLinks(world: World, account: Account): Promise<ShownOfficialLink[]> {
  const [links, officials] = await Promise.all([
    many(world, 'officialLink', { accountId: account.id }),
    many(world, 'officialAccount'),
  ]);
  return links.filter(isLive).flatMap((link) => {
    const official = officials.find(({ id }) => id === link.officialAccountId);
    if (!official) return [];
    const { id, state, requestedAt, linkedAt } = link;
    const { originalId, name, subjectName } = official;
    const relation = relationOf(official, account);
    const shown = { official: originalId, officialName: name, subjectName, relation };
    return [{ id, ...shown, state, isWaiting: isWaiting(link), requestedAt, linkedAt }];
  });
}

/** What `show account` says of third parties: links, providers, and the settings that go with them. */
export async function showOutsideParties(world: World, account: Account) {
  const accountId = account.id;
  const [officialLinks, providers, row, registration] = await Promise.all([
    showLinks(world, account),
    many(world, 'provider', { accountId, revokedAt: null }),
    one(world, 'accountSetting', { accountId }),
    one(world, 'officialRegistration', { accountId }),
  ]);
  const { linkMode, followOfficialAccountId, prefersLocalVersion, minimumVersionId, minimumBaseLibrary } =
    settingOf(row);
  const followed =
    followOfficialAccountId === null ? null : await one(world, 'officialAccount', { id: followOfficialAccountId });
  const minimum = minimumVersionId === null ? null : await one(world, 'version', { id: minimumVersionId });
  return {
    officialLinks,
    linkMode,
    followed: followed?.originalId ?? null,
    providers: providers.map(({ id, name, sets, grantedAt }) => ({ id, name, sets, grantedAt })),
    versionSettings: { prefersLocalVersion, minimum: minimum?.number ?? null },
    minimumBaseLibrary,
    merchantNumber: registration ? await joinedMerchant(world, registration) : null,
  };
}

async function joinedMerchant(
  world: World,
  { joinsMerchant, officialAccountId }: { joinsMerchant: boolean; officialAccountId: number },
): Promise<string | null> {
  if (!joinsMerchant) return null;
  return (await one(world, 'officialAccount', { id: officialAccountId }))?.merchantNumber ?? null;
}

/** The 微信支付商户号 that an account joined with its quick registration, or null (A4-4). */
export async function merchantOf(world: World, account: Account): Promise<string | null> {
  const registration = await one(world, 'officialRegistration', { accountId: account.id });
  return registration ? joinedMerchant(world, registration) : null;
}

/** An official account with what it has used of its quotas (A4-3, A4-7). */
export async function showOfficialAccount(world: World, official: OfficialAccount) {
  const [links, registrations, admin] = await Promise.all([
    linksOf(world, official),
    many(world, 'officialRegistration', { officialAccountId: official.id }),
    one(world, 'person', { id: official.adminPersonId }),
  ]);
  const { id, originalId, name, kind, subjectType, organisationKind, subjectName, isVerified, email } = official;
  return {
    id,
    official: originalId,
    name,
    kind,
    subject: { type: subjectType, organisationKind, name: subjectName, idMasked: official.subjectIdMasked },
    isVerified,
    administrator: { wechatId: admin?.wechatId ?? '', nickname: admin?.nickname ?? '' },
    email,
    merchantNumber: official.merchantNumber,
    links: {
      same: linkPlaces('same', links, world),
      other: linkPlaces('other', links, world),
      month: linksOfMonth(links, world),
    },
    registrationState: openRegistration(registrations)?.state ?? null,
    registrationQuota: registrationQuota(official, registrations, world),
  };
}

/** Every official account of the sandbox. */
export const showOfficialAccounts = async (world: World) =>
  Promise.all((await many(world, 'officialAccount')).map((official) => showOfficialAccount(world, official)));
export type ShownOfficialAccount = Awaited<ReturnType<typeof showOfficialAccounts>>[number];
