/** The desk's queue of filings: the platform's review and the regulator's. */
import { momentOf, type World } from '@/lib/store/world';
import { papersOf } from '@/lib/domain/filing-form';
import type { Filing } from '@/lib/domain/rows-filing';
import { dueTimes } from '@/lib/store/due';
import { loadOneFiling } from '@/lib/store/filing';
import { many } from '@/lib/store/rows';
import { button } from './button';
import { accountNames, reviewer, shownPapers, type WaitingCase } from './review-case';

/** Which acts decide an application in this state; null when nobody has to. */
const actsOf = {
  platform_review: { approve: 'filing.platformPass', reject: 'filing.platformReject' },
  regulator_review: { approve: 'filing.regulatorPass', reject: 'filing.regulatorReject' },
} as const;
const isWaiting = (state: Filing['state']): state is keyof typeof actsOf => Object.hasOwn(actsOf, state);

/** What waits for platform or regulator. */
export async function waitingFilings(world: World): Promise<WaitingCase[]> {
  const [filings, nameOf, platform, regulator] = await Promise.all([
    many(world, 'filing', { state: { in: ['platform_review', 'regulator_review'] } }),
    accountNames(world),
    dueTimes(world, 'filing.platform_verdict'),
    dueTimes(world, 'filing.regulator_verdict'),
  ]);
  return filings.map((filing) => ({
    id: filing.id,
    accountId: filing.accountId,
    account: nameOf(filing.accountId),
    subject: filing.form.subject?.name ?? '–',
    at: filing.regulatorAt ?? filing.submittedAt ?? filing.createdAt,
    dueAt: platform(filing.id) ?? regulator(filing.id),
    href: `review/filings/${filing.id}`,
  }));
}

/** One application as the desk sees it, or null. */
export async function filingCase(world: World, filingId: number) {
  const { facts, filing } = await loadOneFiling(world, filingId);
  if (!filing || !facts.account) return null;
  const acts = isWaiting(filing.state) ? actsOf[filing.state] : actsOf.platform_review;
  const input = { filingId };
  return {
    filing,
    account: facts.account,
    mode: momentOf(world).reviewMode,
    papers: await shownPapers(world, [...new Set(papersOf(filing.form))]),
    isOver: !isWaiting(filing.state),
    approve: await button(world, reviewer, acts.approve, input),
    reject: await button(world, reviewer, acts.reject, { ...input, reason: '' }),
  };
}
