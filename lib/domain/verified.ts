/** Being verified: what passing sets, for how long it holds, the reminders and the end (A6-2, A6-5). Pure. */
import { addDays, addMonths } from './calendar';
import { deny, update, type Decision, type DueChange, type Moment } from './decision';
import type { Event } from './event';
import { accountLife, next } from './lifecycle';
import type { Account } from './model';
import { refuse } from './refusal';

/** A verification may be renewed from the first reminder on; null: it never ends. */
export function renewableFrom({ verifiedUntil }: Pick<Account, 'verifiedUntil'>, { pack }: Moment): Date | null {
  if (!verifiedUntil) return null;
  const months = pack['verify.reminders'].value?.months ?? [];
  return addMonths(verifiedUntil, -Math.max(0, ...months));
}

function reminders(until: Date, { pack, at }: Moment): Date[] {
  const { months = [], days = [] } = pack['verify.reminders'].value ?? {};
  const all = [...months.map((n) => addMonths(until, -n)), ...days.map((n) => addDays(until, -n))];
  return all.filter((when) => when > at);
}

/**
 * What passing gives: the date, its end, the reminders; an account that waited for it is open (A3-18). The annual
 * review adds its year to the one that runs (chosen: nobody loses days by being early).
 */
export function verifiedNow(
  account: Account,
  moment: Moment,
): { event: Event; set: Partial<Account>; dues: DueChange[] } {
  const { at, pack } = moment;
  const years = pack['verify.years'].value;
  const opens = account.verifiedAt ? renewableFrom(account, moment) : null;
  const from = opens && opens <= at ? account.verifiedUntil! : at;
  const until = years === null ? null : addMonths(from, years * 12);
  const subjectId = account.id;
  const dues: DueChange[] = [
    { do: 'drop', event: 'verification.reminder', subjectId },
    { do: 'drop', event: 'verification.lapse', subjectId },
  ];
  if (until) {
    for (const when of reminders(until, moment))
      dues.push({ do: 'add', at: when, event: 'verification.reminder', subjectId });
    dues.push({ do: 'add', at: until, event: 'verification.lapse', subjectId });
  }
  const state = next(accountLife, account.state, 'verified') ?? account.state;
  return {
    event: {
      name: 'account.verified',
      data: { subjectName: account.subjectName ?? '', until: until?.toISOString() ?? null },
      accountId: account.id,
    },
    set: { verifiedAt: at, verifiedUntil: until, state },
    dues,
  };
}

/** A reminder before the end; nothing to say when it has been renewed or has lapsed. */
export function remindOfEnd(account: Account | null, { at }: Moment): Decision {
  if (!account?.verifiedAt || !account.verifiedUntil) return deny(refuse('not_found'));
  const days = Math.round((account.verifiedUntil.getTime() - at.getTime()) / 86_400_000);
  const data = { until: account.verifiedUntil.toISOString(), days };
  return { events: [{ name: 'verification.reminded', data, accountId: account.id }], changes: [] };
}

/** The end without a renewal: the mark is gone; members stay, sharing and the rest go later (A6-5, D-7). */
export function lapse(account: Account | null, { at }: Moment): Decision {
  if (!account?.verifiedAt || !account.verifiedUntil || account.verifiedUntil > at) return deny(refuse('not_found'));
  const data = { subjectName: account.subjectName ?? '', until: account.verifiedUntil.toISOString() };
  return {
    events: [{ name: 'verification.lapsed', data, accountId: account.id }],
    changes: [update('account', account.id, { verifiedAt: null })],
  };
}
