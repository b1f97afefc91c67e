import { openFiling } from '@/lib/domain/filing-facts';
import { isRunning } from '@/lib/domain/filing-life';
import { homeCards, testAccountCards, type HomeCard, type HomeCardKey } from '@/lib/domain/home-cards';
import { accountLife, isUnderAudit, next, type VerificationState } from '@/lib/domain/lifecycle';
import type { Account, AccountCategory, JsonObject } from '@/lib/domain/model';
import type { Filing } from '@/lib/domain/rows-filing';
import { isOpenOrder, mayVerify } from '@/lib/domain/verification';
import type { Pack } from '@/lib/domain/pack/index';
import { hasPoint } from '@/lib/domain/role';
import { pendingName } from '@/lib/domain/name-application';
import type { NameApplication } from '@/lib/domain/rows-name';
import { applicationsOf } from '@/lib/store/name';
import { latestAudit } from '@/lib/store/latest-audit';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { showVerification } from './verification';

/** How far a card is (product §1.4). `locked`: an earlier step comes first. */
export type HomeCardState = 'not_started' | 'to_fill' | 'in_review' | 'rejected' | 'done' | 'not_applicable' | 'locked';
export type ShownCard = HomeCard & { state: HomeCardState; lockedBy: HomeCardKey | 'payment' | null };

/** What the account waits for; times and numbers are for the sentence. */
export type Waiting =
  | { key: 'payment'; amountCents: number; deadlineAt: Date; accountId: number }
  | { key: 'verification'; state: VerificationState | 'none' }
  | { key: 'name'; name: string; dueAt: Date }
  | { key: 'category'; count: number }
  | { key: 'audit'; version: string; since: Date }
  | { key: 'release'; version: string }
  | { key: 'gray'; version: string; percent: number; deadlineAt: Date | null }
  | { key: 'resume'; since: Date };

type Facts = {
  /** the application that is under way */
  filing: Filing | null;
  account: Account;
  categories: AccountCategory[];
  hasVersion: boolean;
  verification: VerificationState | 'none';
  /** the name that is in review */
  name: NameApplication | null;
  pack: Pack;
};

/** A card for each state of the newest order of 微信认证; a passed one that has lapsed is open again. */
const verificationCard: Record<VerificationState | 'none', HomeCardState> = {
  none: 'not_started',
  closed: 'not_started',
  awaiting_payment: 'to_fill',
  in_review: 'in_review',
  returned: 'rejected',
  failed: 'rejected',
  passed: 'not_started',
};

const step = (isDone: boolean): HomeCardState => (isDone ? 'done' : 'to_fill');

function categoryState(categories: readonly AccountCategory[]): HomeCardState {
  for (const state of ['approved', 'in_review', 'rejected'] as const) {
    if (categories.some((c) => c.state === state)) return state === 'approved' ? 'done' : state;
  }
  return 'to_fill';
}

/** A9: the card says how far the filing is. */
function filingState(filing: Filing | null): HomeCardState {
  if (!filing) return 'not_started';
  if (isRunning(filing.state)) return 'in_review';
  return filing.state === 'filling' ? 'to_fill' : 'rejected';
}

function stateOf(key: HomeCardKey, facts: Facts): HomeCardState {
  const { account, categories, filing, hasVersion, name, verification, pack } = facts;
  switch (key) {
    case 'profile':
      if (account.name === null && name) return 'in_review';
      return step(account.isNameSet && account.name !== null);
    case 'categories':
      return categoryState(categories);
    case 'filing':
      return account.filingNumber ? 'done' : filingState(filing);
    case 'verification':
      if (account.verifiedAt) return 'done';
      return mayVerify(account, pack) ? verificationCard[verification] : 'not_applicable';
    case 'development':
      return hasVersion ? 'done' : 'not_started';
    case 'release':
      return account.onlineReleaseId === null ? 'not_started' : 'done';
  }
}

/** Information is open when the subject is paid for (A3-19); everything after it waits for it, development does not. */
function lockOf(key: HomeCardKey, { account }: Facts): ShownCard['lockedBy'] {
  if (key === 'development') return null;
  // A3-18: who registered by 微信认证 waits for it, and for nothing else
  if (next(accountLife, account.state, 'verified')) return key === 'verification' ? null : 'verification';
  if (account.state !== 'active') return 'payment';
  if (key === 'filing' && !account.isNameSet) return 'profile';
  return null;
}

async function waitings(
  world: World,
  account: Account,
  { categories, verification, name }: Pick<Facts, 'categories' | 'verification' | 'name'>,
): Promise<Waiting[]> {
  const all: Waiting[] = [];
  if (account.state === 'awaiting_payment') {
    const form = await one(world, 'registration', { accountId: account.id });
    if (form?.payAmountCents && form.payDeadlineAt) {
      all.push({
        key: 'payment',
        amountCents: form.payAmountCents,
        deadlineAt: form.payDeadlineAt,
        accountId: account.id,
      });
    }
  }
  if (next(accountLife, account.state, 'verified') || (verification !== 'none' && isOpenOrder(verification))) {
    all.push({ key: 'verification', state: verification });
  }
  if (name) all.push({ key: 'name', name: name.name, dueAt: name.dueAt });
  const inReview = categories.filter((c) => c.state === 'in_review').length;
  if (inReview > 0) all.push({ key: 'category', count: inReview });
  const audit = await latestAudit(world, account.id);
  const gray = account.grayReleaseId === null ? null : await one(world, 'release', { id: account.grayReleaseId });
  const number = async (id: number): Promise<string> => (await one(world, 'version', { id }))?.number ?? '';
  if (audit && isUnderAudit(audit.state))
    all.push({ key: 'audit', version: await number(audit.versionId), since: audit.submittedAt });
  if (audit?.state === 'approved' && audit.usedBy === null && !audit.deletedAt)
    all.push({ key: 'release', version: await number(audit.versionId) });
  if (gray)
    all.push({
      key: 'gray',
      version: await number(gray.versionId),
      percent: gray.percent,
      deadlineAt: gray.deadlineAt,
    });
  if (account.suspendedAt) all.push({ key: 'resume', since: account.suspendedAt });
  return all;
}

const noticesShown = 5;

/** The console's home page: the cards of 小程序发布流程, the latest notices, what waits. */
export async function showHome(world: World, account: Account) {
  const { client, sandboxId, pack } = world;
  const accountId = account.id;
  const [categories, applications, members, version, secret, notices, { state: verification }] = await Promise.all([
    many(world, 'accountCategory', { accountId }),
    applicationsOf(world, accountId),
    many(world, 'member', { accountId, list: 'project' }),
    one(world, 'version', { accountId }),
    one(world, 'appSecret', { accountId }),
    client.notice.findMany({ where: { sandboxId, accountId }, orderBy: { id: 'desc' }, take: noticesShown }),
    showVerification(world, account),
  ]);
  const name = pendingName(applications);
  const filing = openFiling(await many(world, 'filing', { accountId }));
  const facts: Facts = { account, categories, filing, hasVersion: version !== null, verification, name, pack };
  const all = account.kind === 'test' ? testAccountCards : homeCards(pack, account.subjectType ?? 'personal');
  const cards: ShownCard[] = all.map((card) => {
    const state = stateOf(card.key, facts);
    const lockedBy = state === 'done' ? null : lockOf(card.key, facts);
    return { ...card, state: lockedBy ? 'locked' : state, lockedBy };
  });
  return {
    cards,
    developers: members.filter((m) => hasPoint(m, 'development')).length,
    domains: Object.values(account.serverDomains).flat().length,
    hasSecret: secret !== null,
    notices: notices.map(({ id, event, data, at, readAt }) => ({
      id,
      event,
      data: data as JsonObject,
      at,
      isRead: readAt !== null,
    })),
    waiting: await waitings(world, account, facts),
  };
}

export type ShownHome = Awaited<ReturnType<typeof showHome>>;
