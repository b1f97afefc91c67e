/** What every case of the review desk has in common, whichever queue it waits in. */
import { accountTitle } from '@/lib/domain/account-title';
import type { Actor } from '@/lib/domain/decision';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

/** One thing that waits for a reviewer. */
export type WaitingCase = {
  id: number;
  accountId: number;
  /** the account's name, or its e-mail while it has none */
  account: string;
  /** what is judged, in a few words of the account's own: a name, a category, a version number */
  subject: string;
  /** when it was handed in */
  at: Date;
  /** when the result comes by itself; null: only the desk decides */
  dueAt: Date | null;
  /** the page of the case, below the sandbox: review/category/12 */
  href: string;
};

/** The reviewer is nobody of the sandbox and has no account. */
export const reviewer: Actor = {
  kind: 'reviewer',
  name: 'reviewer',
  person: null,
  account: null,
  official: null,
  roles: [],
  points: [],
  maySeeDevelopment: false,
  userId: null,
  browserHash: null,
  confirmedBy: null,
  scans: [],
  answer: {},
};

/** How the desk names an account. */
export async function accountNames(world: World): Promise<(accountId: number) => string> {
  const names = new Map((await many(world, 'account')).map((each) => [each.id, accountTitle(each)]));
  return (accountId) => names.get(accountId) ?? '';
}

export type ShownPaper = { id: number; name: string; isPicture: boolean };

/** Papers by their ids, in that order; they are served by files/[id] to those who may see them. */
export async function shownPapers(world: World, ids: readonly number[]): Promise<ShownPaper[]> {
  const files = ids.length > 0 ? await many(world, 'storedFile', { id: { in: [...ids] } }) : [];
  return ids.flatMap((id) => {
    const file = files.find((each) => each.id === id);
    return file ? [{ id, name: file.name, isPicture: 'width' in file.facts }] : [];
  });
}
