import { z } from 'zod';
import { command } from '@/lib/command';
import { deny, update, type Change } from '@/lib/domain/decision';
import type { Event } from '@/lib/domain/event';
import { newFilingNumber } from '@/lib/domain/filing-number';
import { grantedGuideline } from '@/lib/domain/privacy-guideline';
import { refuse } from '@/lib/domain/refusal';
import { verifiedNow } from '@/lib/domain/verified';
import { many } from '@/lib/store/rows';
import { kindsOfPackages, loadGuidelines } from '@/lib/store/privacy';

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
    ...(await loadGuidelines(world, account)),
    siblings: account ? await many(world, 'account', { subjectIdHash: account.subjectIdHash }) : [],
    kinds: account ? await kindsOfPackages(world, account.id) : [],
  }),
  decide: ({ account, siblings, guidelines, kinds }, input, moment) => {
    if (!account?.appId) return deny(refuse('account_not_ready'));
    const filingNumber = account.filingNumber ?? newFilingNumber(account, siblings, moment.seed);
    const events: Event[] = [];
    if (input.filing) events.push({ name: 'account.filed', data: { filingNumber } });
    if (input.unfile && account.filingNumber)
      events.push({ name: 'account.unfiled', data: { filingNumber: account.filingNumber } });
    const verified = input.verification ? verifiedNow(account, moment) : null;
    if (verified) events.push(verified.event);
    const changes: Change[] = [];
    if (input.privacy) {
      const granted = grantedGuideline({ account, guidelines }, kinds, moment);
      events.push(granted.event);
      changes.push(...granted.changes);
    }
    const [first, ...rest] = events;
    if (!first) return deny(refuse('bad_input'));
    const set = {
      ...(input.filing ? { filingNumber } : {}),
      ...(input.unfile ? { filingNumber: null } : {}),
      ...verified?.set,
    };
    return {
      events: [first, ...rest],
      changes: [update('account', account.id, set), ...changes],
      dues: verified?.dues ?? [],
    };
  },
});
