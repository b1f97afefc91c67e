import { z } from 'zod';
import { command } from '@/lib/command';
import { latestMoment } from '@/lib/domain/calendar';
import { deny } from '@/lib/domain/decision';
import { refuse } from '@/lib/domain/refusal';
import { openReviews } from '@/lib/store/open-reviews';
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

/** Who reviews (auto | human) and whether the console asks for real logins; open reviews follow the new mode. */
export const configureSandbox = command({
  action: 'sandbox.configure',
  input: z.strictObject({ reviewMode: z.enum(['auto', 'human']).optional(), isLoginStrict: z.boolean().optional() }),
  load: openReviews,
  decide: (reviews, input, moment) => {
    const isNewMode = input.reviewMode !== undefined && input.reviewMode !== moment.reviewMode;
    const adds = reviews.flatMap(({ dues }) => dues({ ...moment, reviewMode: 'auto' }));
    const drops = reviews.flatMap((review) => review.drops);
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
