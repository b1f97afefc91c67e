/** 注销: the start, the proof, the freeze, the confirmation (C6-2, C6-3). Pure. */
import { endAccount, peopleOfAccount, type EndFacts } from './account-end';
import { addDays, addWorkdays } from './calendar';
import { isGame } from './category';
import { create, deny, update, type Change, type Decision, type DueChange, type Moment } from './decision';
import type { Event, EventData } from './event';
import { accountLife, deregistrationLife, migrationLife, next } from './lifecycle';
import type { AccountCategory, BankTransfer, StoredFile } from './model';
import { protectName } from './name-protection';
import { formats } from './pack/format';
import { checkPapers } from './paper';
import { hashInt } from './random';
import { refuse, type Refusal } from './refusal';
import type { Deregistration, DeregistrationWay, Migration } from './rows-life';

export type DeregistrationFacts = EndFacts & {
  deregistrations: Deregistration[];
  /** those of which the account is a part, on either side */
  migrations: Migration[];
  categories: AccountCategory[];
};
type Facts = DeregistrationFacts | null;

/** The one that is not over; there is at most one. */
export const openDeregistration = (all: readonly Deregistration[]): Deregistration | null =>
  all.find(({ state }) => next(deregistrationLife, state, 'cancel') !== null) ?? null;

export const isMigrating = ({ state }: Pick<Migration, 'state'>): boolean =>
  next(migrationLife, state, 'finish') !== null;

/** 30 days for a released mini game, 7 for the rest (C6-3). */
export function freezeDays({ categories, releases }: Pick<DeregistrationFacts, 'categories' | 'releases'>): number {
  const days = formats['format.deregistrationFreezeDays'].value;
  const isReleasedGame = releases.some(({ state }) => state === 'done') && categories.some(({ key }) => isGame(key));
  return isReleasedGame ? days.releasedGame : days.miniProgram;
}

/** C6-2: what has to be in order. Money does not exist here: ad balance and deposit are always 0. */
export function deregistrationGate({ account, migrations }: DeregistrationFacts): Refusal | null {
  if (account.grayReleaseId !== null) return refuse('gray_running');
  if (account.onlineReleaseId !== null && !account.suspendedAt) return refuse('service_running');
  return migrations.some(isMigrating) ? refuse('migration_open') : null;
}

type Step = { set: Partial<Deregistration>; dues: DueChange[] };

function due(id: number, event: DueChange['event'], at: Date): DueChange {
  return { do: 'add', at, event, subjectId: id };
}
const drop = (subjectId: number): DueChange => ({ do: 'drop', event: 'deregistration.deadline', subjectId });

function cool(id: number, facts: DeregistrationFacts, { at }: Moment): Step {
  const deadlineAt = addDays(at, freezeDays(facts));
  return { set: { state: 'cooling', deadlineAt }, dues: [due(id, 'deregistration.deadline', deadlineAt)] };
}

type StepEvent = Extract<keyof EventData, `deregistration.${string}`>;
const told = (name: StepEvent, facts: DeregistrationFacts, row: Deregistration): Event => {
  const { id: deregistrationId, state, deadlineAt } = row;
  const personIds = peopleOfAccount(facts);
  const data = { deregistrationId, state, deadline: deadlineAt.toISOString(), personIds };
  return { name, data, accountId: facts.account.id } as Event;
};

export type DeregisterInput = { papers: number[]; isWithoutBankAccount: boolean };

const wayOf = (facts: DeregistrationFacts, { isWithoutBankAccount }: DeregisterInput): DeregistrationWay => {
  if (facts.account.subjectType === 'personal') return 'face';
  return isWithoutBankAccount ? 'papers' : 'transfer';
};

/**
 * 申请注销 (C6-2); a personal owner shows his face after the scan. Refusals: deregistration_open, gray_running,
 * service_running, migration_open, papers_government_only, papers_missing.
 */
export function startDeregistration(
  facts: (DeregistrationFacts & { files: StoredFile[] }) | null,
  input: DeregisterInput,
  moment: Moment,
): Decision {
  if (!facts) return deny(refuse('not_found'));
  const { account } = facts;
  if (openDeregistration(facts.deregistrations)) return deny(refuse('deregistration_open'));
  if (!next(accountLife, account.state, 'deregister')) return deny(refuse('account_not_ready'));
  const gate = deregistrationGate(facts);
  if (gate) return deny(gate);
  const way = wayOf(facts, input);
  if (way === 'papers' && account.subjectType !== 'government')
    return deny(refuse('papers_government_only', null, 'isWithoutBankAccount'));
  if (way === 'papers') {
    if (input.papers.length === 0) return deny(refuse('papers_missing', null, 'papers'));
    const bad = checkPapers(input.papers, facts.files, account.id);
    if (bad) return deny(bad);
  }
  const { at, newId, seed, pack } = moment;
  const id = newId();
  const row: Deregistration = {
    id,
    accountId: account.id,
    state: 'cooling',
    way,
    payAmountCents: null,
    papers: way === 'papers' ? input.papers : [],
    startedAt: at,
    deadlineAt: at,
    endedAt: null,
  };
  let dues: DueChange[];
  if (way === 'transfer') {
    const { min, max } = pack['reg.transferYuan'].value;
    const amount = hashInt(seed, 'deregistration.amount', id, Math.round(min * 100), Math.round(max * 100));
    const deadlineAt = addDays(at, formats['format.deregistrationPayDays'].value);
    Object.assign(row, { state: 'awaiting_payment', payAmountCents: amount, deadlineAt });
    dues = [due(id, 'deregistration.deadline', deadlineAt)];
  } else if (way === 'papers') {
    const deadlineAt = addWorkdays(at, formats['format.deregistrationPapersWorkdays'].value);
    Object.assign(row, { state: 'checking_papers', deadlineAt });
    dues = [due(id, 'deregistration.deadline', deadlineAt)];
  } else {
    const cooled = cool(id, facts, moment);
    Object.assign(row, cooled.set);
    dues = cooled.dues;
  }
  return {
    events: [told('deregistration.started', facts, row)],
    changes: [create('deregistration', row)],
    dues,
    result: { deregistrationId: id, state: row.state, payAmountCents: row.payAmountCents },
    ...(way === 'face' ? { scanOrder: ['admin', 'face'] as const } : {}),
  };
}

/** The small payment (C6-2): the right amount from the subject itself, anything else goes back. Refusal: no_payment_awaited. */
export function payForDeregistration(
  facts: Facts,
  input: { amountCents: number; payerName?: string | undefined },
  moment: Moment,
): Decision {
  const open = facts && openDeregistration(facts.deregistrations);
  if (!open || !next(deregistrationLife, open.state, 'pay')) return deny(refuse('no_payment_awaited'));
  const { account } = facts;
  const { amountCents, payerName = account.subjectName ?? '' } = input;
  const isRight = amountCents === open.payAmountCents && payerName === account.subjectName;
  const { at, newId } = moment;
  const state = isRight ? 'accepted' : 'returned';
  const transfer: BankTransfer = {
    id: newId(),
    accountId: account.id,
    payerName,
    amountCents,
    memo: 'deregistration',
    state,
    at,
  };
  const made = create('bankTransfer', transfer);
  if (!isRight) {
    const data = { amountCents, expectedCents: open.payAmountCents ?? 0, payerName };
    return {
      events: [{ name: 'deregistration.payment_returned', data, accountId: account.id }],
      changes: [made],
      result: { state },
    };
  }
  const { set, dues } = cool(open.id, facts, moment);
  return {
    events: [told('deregistration.frozen', facts, { ...open, ...set })],
    changes: [made, update('deregistration', open.id, set)],
    dues: [drop(open.id), ...dues],
    result: { state },
  };
}

/** 撤销注销 at any time before it is confirmed (C6-3). Refusal: deregistration_none. */
export function cancelDeregistration(facts: Facts, { at }: Moment): Decision {
  const open = facts && openDeregistration(facts.deregistrations);
  if (!open) return deny(refuse('deregistration_none'));
  const set = { state: next(deregistrationLife, open.state, 'cancel')!, endedAt: at };
  return {
    events: [told('deregistration.cancelled', facts, { ...open, ...set })],
    changes: [update('deregistration', open.id, set)],
    dues: [drop(open.id)],
  };
}

/** What the deadline of each state does: unpaid and unconfirmed ones lapse, papers are accepted, the freeze is over. */
export function deregistrationDeadline(facts: Facts, moment: Moment): Decision {
  const open = facts && openDeregistration(facts.deregistrations);
  if (!open) return deny(refuse('deregistration_none'));
  const { at } = moment;
  if (next(deregistrationLife, open.state, 'overdue')) {
    const set = { state: next(deregistrationLife, open.state, 'overdue')!, endedAt: at };
    return {
      events: [told('deregistration.lapsed', facts, { ...open, ...set })],
      changes: [update('deregistration', open.id, set)],
    };
  }
  if (next(deregistrationLife, open.state, 'accept')) {
    const { set, dues } = cool(open.id, facts, moment);
    return {
      events: [told('deregistration.frozen', facts, { ...open, ...set })],
      changes: [update('deregistration', open.id, set)],
      dues,
    };
  }
  const deadlineAt = addDays(at, formats['format.deregistrationConfirmDays'].value);
  const set = { state: next(deregistrationLife, open.state, 'cooled')!, deadlineAt };
  return {
    events: [told('deregistration.cooled', facts, { ...open, ...set })],
    changes: [update('deregistration', open.id, set)],
    dues: [due(open.id, 'deregistration.deadline', deadlineAt)],
  };
}

/**
 * 确认注销 (C6-3): it cannot be taken back. Refusals: deregistration_none, deregistration_cooling, and what stood against
 * the start.
 */
export function confirmDeregistration(facts: Facts, moment: Moment): Decision {
  const open = facts && openDeregistration(facts.deregistrations);
  if (!open) return deny(refuse('deregistration_none'));
  const state = next(deregistrationLife, open.state, 'confirm');
  if (!state) return deny(refuse('deregistration_cooling', { until: open.deadlineAt.toISOString() }));
  const gate = deregistrationGate(facts);
  if (gate) return deny(gate);
  const { account } = facts;
  const ended = endAccount(facts, { state: next(accountLife, account.state, 'deregister')! }, moment);
  const changes: Change[] = [update('deregistration', open.id, { state, endedAt: moment.at })];
  // C3-8: the name is kept from others for 2 × 24 hours
  if (account.name) changes.push(create('nameProtection', protectName(account, 'deregistered', moment)));
  const { appId, name, email } = account;
  const data = { appId: appId ?? '', formerName: name ?? '', email: email ?? '', personIds: peopleOfAccount(facts) };
  return {
    events: [{ name: 'account.deregistered', data, accountId: account.id }, ...ended.events],
    changes: [...changes, ...ended.changes],
    dues: [drop(open.id), ...ended.dues],
  };
}
