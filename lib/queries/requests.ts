/** The requests of a package and how each one ends where it runs (packs.md net.*). */
import type { Account, Person } from '@/lib/domain/model';
import { netCheck, type NetAnswer, type NetSwitches } from '@/lib/domain/net-check';
import type { PackageFacts } from '@/lib/domain/package';
import type { RunPlace } from '@/lib/domain/pack/shape';
import type { RequestUse } from '@/lib/domain/request-use';
import type { Preview } from '@/lib/domain/rows-preview';
import { debuggingOf, loadNetFacts } from '@/lib/store/preview';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

/** `answer` null: where it goes is only known at run time. */
export type ShownRequest = RequestUse & { answer: NetAnswer | null };

type Run = { account: Account; facts: PackageFacts | null; place: RunPlace; switches: NetSwitches };

/** Every request of a package, as it would end at this place now. */
export async function runRequests(world: World, { account, facts, place, switches }: Run): Promise<ShownRequest[]> {
  const uses = facts?.requests ?? [];
  if (uses.length === 0) return [];
  const net = await loadNetFacts(world, account);
  return uses.map((use) => ({
    ...use,
    answer: use.url === null ? null : netCheck({ place, kind: use.kind, url: use.url }, net, switches, world),
  }));
}

export type ShownPreview = Pick<Preview, 'id' | 'place' | 'createdAt' | 'expiresAt'> & {
  by: string;
  isExpired: boolean;
  isDebugging: boolean;
  /** how they end on the phone of whoever made it */
  requests: ShownRequest[];
};

/** The previews of an account, newest first. */
export async function showPreviews(world: World, account: Account): Promise<ShownPreview[]> {
  const rows = await many(world, 'preview', { accountId: account.id }, { orderBy: { id: 'desc' }, take: 20 });
  return Promise.all(
    rows.map(async ({ id, place, createdAt, expiresAt, fileId, personId }) => {
      const [person, file] = await Promise.all([
        one(world, 'person', { id: personId }),
        one(world, 'storedFile', { id: fileId }),
      ]);
      const isDebugging = (await debuggingOf(world, account, person)) !== null;
      const facts = (file?.facts ?? null) as PackageFacts | null;
      const switches = { skipsChecks: false, isDebugging };
      return {
        id,
        place,
        createdAt,
        expiresAt,
        by: person?.nickname ?? '',
        isExpired: expiresAt <= world.at,
        isDebugging,
        requests: await runRequests(world, { account, facts, place, switches }),
      };
    }),
  );
}

/** Codes of the devtool that a phone may still scan, newest first; one of each kind for each developer. */
export async function openPreviews(
  world: World,
): Promise<
  (Pick<Preview, 'id' | 'place' | 'expiresAt'> & { appId: string; accountName: string | null; by: string })[]
> {
  const rows = await many(world, 'preview', { expiresAt: { gt: world.at } }, { orderBy: { id: 'desc' } });
  const newest = rows.filter(
    (row, i) =>
      i ===
      rows.findIndex(
        ({ accountId, personId, place }) =>
          accountId === row.accountId && personId === row.personId && place === row.place,
      ),
  );
  const [accounts, people] = await Promise.all([many(world, 'account'), many(world, 'person')]);
  const nameOf = (id: Person['id']): string => people.find((person) => person.id === id)?.nickname ?? '';
  return newest.flatMap(({ id, place, expiresAt, accountId, personId }) => {
    const account = accounts.find((one) => one.id === accountId);
    return account?.appId
      ? [{ id, place, expiresAt, appId: account.appId, accountName: account.name, by: nameOf(personId) }]
      : [];
  });
}
