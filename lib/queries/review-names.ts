/** Names with proof on the review desk (C2), and names that the platform may take away. */
import { accountTitle } from '@/lib/domain/account-title';
import { isNamePending } from '@/lib/domain/name-application';
import type { NameApplication } from '@/lib/domain/rows-name';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { button, type Judged } from './button';
import { accountNames, reviewer, shownPapers, type ShownPaper, type WaitingCase } from './review-case';

/** Applications that nobody has decided yet. */
export async function waitingNames(world: World): Promise<WaitingCase[]> {
  const [applications, nameOf, dues] = await Promise.all([
    many(world, 'nameApplication'),
    accountNames(world),
    world.client.due.findMany({ where: { sandboxId: world.sandboxId, event: 'name.verdict' } }),
  ]);
  const dueAt = new Map(dues.map((due) => [due.subjectId, due.at]));
  return applications.filter(isNamePending).map(({ id, accountId, name, appliedAt }) => ({
    id,
    accountId,
    account: nameOf(accountId),
    subject: name,
    at: appliedAt,
    dueAt: dueAt.get(id) ?? null,
    href: `review/names/${id}`,
  }));
}

export type NameCasePage = {
  application: NameApplication;
  isPending: boolean;
  account: { name: string; now: string | null; intro: string | null; subjectName: string | null };
  papers: ShownPaper[];
  approve: Judged;
  reject: Judged;
};

/** One application with all that a reviewer needs, or null. */
export async function nameCasePage(world: World, id: number): Promise<NameCasePage | null> {
  const application = await one(world, 'nameApplication', { id });
  const account = application ? await one(world, 'account', { id: application.accountId }) : null;
  if (!application || !account) return null;
  const { licence, trademark, extra } = application.proof;
  const [papers, approve, reject] = await Promise.all([
    shownPapers(world, [...licence, ...trademark, ...extra]),
    button(world, reviewer, 'name.approve', { applicationId: id }),
    button(world, reviewer, 'name.reject', { applicationId: id, reason: '' }),
  ]);
  const { name: now, intro, subjectName } = account;
  return {
    application,
    isPending: isNamePending(application),
    account: { name: accountTitle(account), now, intro, subjectName },
    papers,
    approve,
    reject,
  };
}

/** Accounts whose name could be taken away as an infringement. */
export const clearableNames = async (world: World): Promise<{ accountId: number; name: string }[]> =>
  (await many(world, 'account')).flatMap(({ id, name }) => (name === null ? [] : [{ accountId: id, name }]));
