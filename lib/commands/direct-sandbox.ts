import { z } from 'zod';
import { command } from '@/lib/command';
import { verdictDrops, verdictDues } from '@/lib/domain/filing-review';
import { verdictDue } from '@/lib/domain/review';
import { verificationVerdictDue } from '@/lib/domain/verification';
import { latestMoment } from '@/lib/domain/calendar';
import { deny, type DueChange } from '@/lib/domain/decision';
import { refuse } from '@/lib/domain/refusal';
import { many } from '@/lib/store/rows';
import { nextDueAt } from '@/lib/store/world';

const hourMs = 3_600_000;
const longestJourneyDays = 3660;

/** 快进: hours, days, to the next event, or to a chosen moment; forward only. Refusals: time_backwards, nothing_due. */
export const travelSandbox = command({
  action: 'sandbox.travel',
  input: z.strictObject({
    hours: z.number().positive().optional(),
    days: z.number().positive().optional(),
    next: z.boolean().optional(),
    to: z.iso.datetime({ offset: true }).optional(),
  }),
  load: async (world) => ({ nextDue: nextDueAt(world) }),
  decide: ({ nextDue }, input, { at }) => {
    const hours = (input.hours ?? 0) + (input.days ?? 0) * 24;
    const to = input.to ? new Date(input.to) : input.next ? nextDue : new Date(at.getTime() + hours * hourMs);
    if (!to) return deny(refuse('nothing_due'));
    if (to <= at) return deny(refuse('time_backwards', null, 'to'));
    const days = Math.min(longestJourneyDays, Math.floor((latestMoment.getTime() - at.getTime()) / (24 * hourMs)));
    // asked this way round, a moment that no Date can hold is too far as well
    if (!(to.getTime() - at.getTime() <= days * 24 * hourMs)) return deny(refuse('time_too_far', { days }, 'to'));
    return {
      events: [{ name: 'sandbox.travelled', data: { from: at.toISOString(), to: to.toISOString() } }],
      changes: [],
      sandbox: { advanceTo: to },
      result: { to: to.toISOString() },
    };
  },
});

/** Who reviews (auto | human) and whether the console asks for real logins; open audits follow the new mode. */
export const configureSandbox = command({
  action: 'sandbox.configure',
  input: z.strictObject({ reviewMode: z.enum(['auto', 'human']).optional(), isLoginStrict: z.boolean().optional() }),
  load: async (world) => ({
    audits: await many(world, 'audit', { state: { in: ['in_review', 'delayed'] } }),
    accounts: await many(world, 'account'),
    verifications: await many(world, 'verification', { state: 'in_review' }),
    filings: await many(world, 'filing', { state: { in: ['platform_review', 'regulator_review'] } }),
  }),
  decide: ({ audits, accounts, verifications, filings }, input, moment) => {
    const isNewMode = input.reviewMode !== undefined && input.reviewMode !== moment.reviewMode;
    const drops = audits.map((audit): DueChange => ({ do: 'drop', event: 'audit.verdict', subjectId: audit.id }));
    const adds = audits.map((audit) =>
      verdictDue(
        audit,
        accounts.find((a) => a.id === audit.accountId)!,
        moment,
      ),
    );
    for (const order of verifications) {
      drops.push({ do: 'drop', event: 'verification.verdict', subjectId: order.id });
      adds.push(verificationVerdictDue(order, moment));
    }
    for (const filing of filings) {
      drops.push(...verdictDrops(filing.id));
      adds.push(...verdictDues(filing, { ...moment, reviewMode: 'auto' }));
    }
    const set = {
      ...(input.reviewMode === undefined ? {} : { reviewMode: input.reviewMode }),
      ...(input.isLoginStrict === undefined ? {} : { isLoginStrict: input.isLoginStrict }),
    };
    return {
      events: [{ name: 'sandbox.configured', data: set }],
      changes: [],
      sandbox: set,
      dues: isNewMode ? [...drops, ...(input.reviewMode === 'auto' ? adds : [])] : [],
    };
  },
});
