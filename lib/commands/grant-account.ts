import { z } from 'zod';
import { command } from '@/lib/command';
import { deny, update } from '@/lib/domain/decision';
import type { Event } from '@/lib/domain/event';
import { newFilingNumber } from '@/lib/domain/filing-number';
import { refuse } from '@/lib/domain/refusal';
import { verifiedNow } from '@/lib/domain/verified';
import { many } from '@/lib/store/rows';

/** What the platform has granted before a rehearsal starts: filing number, 微信认证, an approved privacy guideline. */
export const grantAccount = command({
  action: 'account.grant',
  input: z.strictObject({
    filing: z.boolean().default(false),
    /** takes the filing number away again */
    unfile: z.boolean().default(false),
    verification: z.boolean().default(false),
    privacy: z.boolean().default(false),
  }),
  load: async (world, _, { account }) => ({
    account,
    siblings: account ? await many(world, 'account', { subjectIdHash: account.subjectIdHash }) : [],
  }),
  decide: ({ account, siblings }, input, moment) => {
    if (!account?.appId) return deny(refuse('account_not_ready'));
    const filingNumber = account.filingNumber ?? newFilingNumber(account, siblings, moment.seed);
    const events: Event[] = [];
    if (input.filing) events.push({ name: 'account.filed', data: { filingNumber } });
    if (input.unfile && account.filingNumber)
      events.push({ name: 'account.unfiled', data: { filingNumber: account.filingNumber } });
    const verified = input.verification ? verifiedNow(account, moment) : null;
    if (verified) events.push(verified.event);
    if (input.privacy) events.push({ name: 'privacy.approved', data: {} });
    const [first, ...rest] = events;
    if (!first) return deny(refuse('bad_input'));
    const set = {
      ...(input.filing ? { filingNumber } : {}),
      ...(input.unfile ? { filingNumber: null } : {}),
      ...verified?.set,
      ...(input.privacy ? { privacyState: 'approved' } : {}),
    };
    return { events: [first, ...rest], changes: [update('account', account.id, set)], dues: verified?.dues ?? [] };
  },
});
