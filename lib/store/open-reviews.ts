/** Every review that a verdict may end by itself: sandbox.configure gives and takes their dues with the mode. */
import { categoryVerdictDue } from '@/lib/domain/category-review';
import type { DueChange, Moment } from '@/lib/domain/decision';
import type { DueEvent } from '@/lib/domain/event';
import { verdictDrops, verdictDues } from '@/lib/domain/filing-review';
import { auditLife, categoryLife, nameLife, next, verificationLife, violationLife } from '@/lib/domain/lifecycle';
import { verdictDue } from '@/lib/domain/review';
import { verificationVerdictDue } from '@/lib/domain/verification';
import { appealVerdictDue } from '@/lib/domain/violation-appeal';
import { many, one, type Bound } from './rows';

/** `dues`: when its verdict would come by itself, were the review to begin now. */
export type OpenReview = { drops: DueChange[]; dues: (moment: Moment) => DueChange[] };

const drop = (event: DueEvent, subjectId: number): DueChange[] => [{ do: 'drop', event, subjectId }];

async function audits(bound: Bound): Promise<OpenReview[]> {
  const open = (await many(bound, 'audit')).filter(({ state }) => next(auditLife, state, 'pass'));
  return Promise.all(
    open.map(async (audit) => {
      const account = await one(bound, 'account', { id: audit.accountId });
      const drops = drop('audit.verdict', audit.id);
      return { drops, dues: (moment: Moment) => [verdictDue(audit, account!, moment)] };
    }),
  );
}

async function categories(bound: Bound): Promise<OpenReview[]> {
  const open = (await many(bound, 'accountCategory')).filter(({ state }) => next(categoryLife, state, 'approve'));
  return open.map(({ id }) => ({
    drops: drop('category.verdict', id),
    dues: (moment) => [categoryVerdictDue(id, moment)],
  }));
}

async function names(bound: Bound): Promise<OpenReview[]> {
  const open = (await many(bound, 'nameApplication')).filter(({ state }) => next(nameLife, state, 'approve'));
  return open.map(({ id, dueAt }) => ({
    drops: drop('name.verdict', id),
    dues: ({ at }) => [{ do: 'add', at: dueAt > at ? dueAt : at, event: 'name.verdict', subjectId: id }],
  }));
}

async function verifications(bound: Bound): Promise<OpenReview[]> {
  const open = (await many(bound, 'verification')).filter(({ state }) => next(verificationLife, state, 'approve'));
  return open.map((order) => ({
    drops: drop('verification.verdict', order.id),
    dues: (moment) => [verificationVerdictDue(order, moment)],
  }));
}

async function filings(bound: Bound): Promise<OpenReview[]> {
  return (await many(bound, 'filing')).map((filing) => ({
    drops: verdictDrops(filing.id),
    dues: (moment) => verdictDues(filing, moment),
  }));
}

async function appeals(bound: Bound): Promise<OpenReview[]> {
  const open = (await many(bound, 'violation')).filter(({ state }) => next(violationLife, state, 'uphold'));
  return open.map((violation) => ({
    drops: drop('violation.appeal_verdict', violation.id),
    dues: (moment) => [appealVerdictDue(violation, moment)],
  }));
}

/** Those of every queue of the desk. */
export async function openReviews(bound: Bound): Promise<OpenReview[]> {
  const all = [audits, categories, names, verifications, filings, appeals].map((open) => open(bound));
  return (await Promise.all(all)).flat();
}
