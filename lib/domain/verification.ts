/** 微信认证: what an order is, what it costs, whether one may be started (A6). Pure. */
import { addDays, addWorkdays } from './calendar';
import type { DueChange, Moment } from './decision';
import { accountLife, next, verificationLife, type VerificationState } from './lifecycle';
import type { Account, StoredFile } from './model';
import type { ProfileFacts } from './profile-name';
import { hashInt } from './random';
import { refuse, type Refusal } from './refusal';
import { subjectKey, type OrganisationKind } from './registration';
import type { Verification } from './rows-verification';
import { isNameAwaited } from './verification-name';
import { renewableFrom } from './verified';

export type VerificationFacts = ProfileFacts & {
  /** every order of the account, oldest first */
  orders: Verification[];
  organisationKind: OrganisationKind | null;
  /** the files that the form names */
  papers: StoredFile[];
};

/** A6-7: the platform's numbers of the states; 0 is also said where there is no order. */
export const wireStates: Readonly<Record<VerificationState, 0 | 1 | 2 | 3 | 4 | 5>> = {
  closed: 0,
  awaiting_payment: 1,
  in_review: 2,
  returned: 3,
  passed: 4,
  failed: 5,
};

export const latestOrder = ({ orders }: Pick<VerificationFacts, 'orders'>): Verification | null =>
  orders.at(-1) ?? null;
/** Whether an order is under way: something can still happen to it. */
export const isOpenOrder = (state: VerificationState): boolean => Object.keys(verificationLife[state]).length > 0;
/** The order that is under way, or null. */
export const openOrder = (facts: Pick<VerificationFacts, 'orders'>): Verification | null => {
  const order = latestOrder(facts);
  return order && isOpenOrder(order.state) ? order : null;
};

/** How often an order may still be filled in again (A6-7). */
export const refillsLeft = (order: Pick<Verification, 'refills'>, { pack }: Pick<Moment, 'pack'>): number =>
  Math.max(0, pack['verify.refills'].value - order.refills);

/** The fee of this subject in cents; 0: free, there is no payment step (A6-1). */
export function feeCents({ account, organisationKind }: VerificationFacts, { pack }: Pick<Moment, 'pack'>): number {
  const yuan = account?.subjectType
    ? pack['verify.feeYuan'].value[subjectKey(account.subjectType, organisationKind)]
    : 0;
  return (yuan ?? 0) * 100;
}

/** Whether this kind of subject is verified at all (A6-3). */
export const mayVerify = ({ subjectType }: Pick<Account, 'subjectType'>, pack: Moment['pack']): boolean =>
  subjectType !== 'personal' || pack['verify.personal'].value;

/** Why no order may be started now. `isRenaming`: a verification that never ends is done again for a name (C1-1). */
export function applyGate(facts: VerificationFacts, isRenaming: boolean, moment: Moment): Refusal | null {
  const { account } = facts;
  if (!account) return refuse('not_found');
  const isWaiting = next(accountLife, account.state, 'verified') !== null;
  if (!account.appId || (account.state !== 'active' && !isWaiting)) return refuse('account_not_ready');
  if (!mayVerify(account, moment.pack)) return refuse('verification_not_for_personal');
  if (openOrder(facts)) return refuse('verification_open');
  if (!account.verifiedAt || isNameAwaited(facts)) return null;
  const from = renewableFrom(account, moment);
  if (from ? moment.at >= from : isRenaming) return null;
  return refuse('already_verified', { renewableFrom: from?.toISOString() ?? null });
}

export type InReview = Pick<Verification, 'id' | 'accountId' | 'contactPhoneMasked' | 'refills'>;

/** When the automatic verdict comes, from now on (A3-18). */
export function verificationVerdictDue({ id, refills }: InReview, { at, pack, seed }: Moment): DueChange {
  const { min, max } = pack['verify.reviewWorkdays'].value;
  const workdays = hashInt(seed, 'verification.verdict', `${id}:${refills}`, min, max);
  return { do: 'add', at: addWorkdays(at, workdays), event: 'verification.verdict', subjectId: id };
}

/** Until when an order that is sent back now may be filled in again. */
export const refillDeadline = ({ at, pack }: Moment): Date => addDays(at, pack['verify.refillDays'].value);

/** The mark 个人开发者 (A6-3). */
export const isPersonalDeveloper = ({
  subjectType,
  verifiedAt,
}: Pick<Account, 'subjectType' | 'verifiedAt'>): boolean => subjectType === 'personal' && verifiedAt !== null;
