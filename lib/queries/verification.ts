/** 微信认证 of an account: where it stands, its orders, what may be done (A6, A7). */
import { abilitiesOf, lapsedAt, type AbilityRow } from '@/lib/domain/ability';
import type { Actor } from '@/lib/domain/decision';
import type { VerificationState } from '@/lib/domain/lifecycle';
import type { Account, JsonObject } from '@/lib/domain/model';
import type { Refusal } from '@/lib/domain/refusal';
import type { Verification } from '@/lib/domain/rows-verification';
import {
  feeCents,
  mayVerify,
  isOpenOrder,
  isPersonalDeveloper,
  latestOrder,
  refillsLeft,
  wireStates,
} from '@/lib/domain/verification';
import { nameClosed } from '@/lib/domain/verification-name';
import { renewableFrom } from '@/lib/domain/verified';
import { many, one } from '@/lib/store/rows';
import { loadVerification } from '@/lib/store/verification';
import { momentOf, type World } from '@/lib/store/world';
import { button, type Judged } from './button';
import { shownPapers, type ShownPaper } from './review-case';

export type ShownVerification = {
  /** of the newest order */
  state: VerificationState | 'none';
  /** whether that order is under way */
  isOpen: boolean;
  /** the platform's number of that state (A6-7) */
  wire: number;
  isVerified: boolean;
  /** the mark 个人开发者 (A6-3) */
  isPersonalDeveloper: boolean;
  verifiedUntil: Date | null;
  lapsedAt: Date | null;
  /** null while no order has been started */
  refillsLeft: number | null;
};

/** What `show account` says of it. */
export async function showVerification(world: World, account: Account): Promise<ShownVerification> {
  const order = latestOrder({ orders: await many(world, 'verification', { accountId: account.id }) });
  return {
    state: order?.state ?? 'none',
    isOpen: order !== null && isOpenOrder(order.state),
    wire: order ? wireStates[order.state] : 0,
    isVerified: account.verifiedAt !== null,
    isPersonalDeveloper: isPersonalDeveloper(account),
    verifiedUntil: account.verifiedUntil,
    lapsedAt: lapsedAt(account),
    refillsLeft: order ? refillsLeft(order, world) : null,
  };
}

/** Ability → whether the account has it now. */
export const showAbilities = (world: World, account: Account): Record<string, boolean> =>
  Object.fromEntries(abilitiesOf(account, world).map(({ ability, isHeld }) => [ability, isHeld]));

export type VerificationPage = ShownVerification & {
  order: Verification | null;
  /** papers of that order */
  papers: ShownPaper[];
  /** newest first */
  orders: Verification[];
  abilities: AbilityRow[];
  auditHours: { from: number; to: number };
  subject: Pick<Account, 'subjectType' | 'subjectName' | 'subjectIdMasked' | 'name'>;
  /** who is rung up unless somebody else is named */
  contact: { name: string; phone: string };
  feeCents: number;
  /** false: this kind of subject is never verified */
  mayVerify: boolean;
  /** from when the annual review is open; null: not verified, or for good */
  renewableFrom: Date | null;
  /** why the application has no name in it */
  nameClosed: Refusal | null;
  limits: { refills: number; refillDays: number; payHours: number; workdays: { min: number; max: number } };
  apply: Judged;
  pay: Judged;
  withdraw: Judged;
  refill: Judged;
};

/** The page 微信认证 and the forms behind it. */
export async function verificationPage(world: World, account: Account, actor: Actor): Promise<VerificationPage> {
  const facts = await loadVerification(world, account);
  const moment = momentOf(world);
  const admin = account.adminPersonId === null ? null : await one(world, 'person', { id: account.adminPersonId });
  const contact = { name: admin?.realName ?? '', phone: admin?.phone ?? '' };
  const filled = { contactName: contact.name, contactPhone: contact.phone };
  // a verification that never ends is done again for a new name only: any name shows whether that is possible
  const wish: JsonObject = account.verifiedAt && !account.verifiedUntil ? { name: '?' } : {};
  const [apply, pay, withdraw, refill] = await Promise.all([
    button(world, actor, 'verification.apply', { agreed: true, ...filled, ...wish }),
    button(world, actor, 'verification.pay'),
    button(world, actor, 'verification.withdraw'),
    button(world, actor, 'verification.refill', filled),
  ]);
  const { pack } = world;
  const order = latestOrder(facts);
  const isPersonal = account.subjectType === 'personal';
  const { subjectType, subjectName, subjectIdMasked, name } = account;
  return {
    ...(await showVerification(world, account)),
    order,
    papers: await shownPapers(world, order?.papers ?? []),
    orders: facts.orders.toReversed(),
    abilities: abilitiesOf(account, world),
    auditHours: pack['audit.workingHours'].value[isPersonal ? 'personal' : 'organisation'],
    subject: { subjectType, subjectName, subjectIdMasked, name },
    contact,
    feeCents: feeCents(facts, moment),
    mayVerify: mayVerify(account, pack),
    renewableFrom: account.verifiedAt ? renewableFrom(account, moment) : null,
    nameClosed: nameClosed(facts, moment),
    limits: {
      refills: pack['verify.refills'].value,
      refillDays: pack['verify.refillDays'].value,
      payHours: pack['verify.payHours'].value,
      workdays: pack['verify.reviewWorkdays'].value,
    },
    apply,
    pay,
    withdraw,
    refill,
  };
}
