import { database } from '@/lib/db/client';
import { sandboxTime } from '@/lib/store/world';
import { cliOwnerId } from './cli-owner';
import type { User } from './user';

export interface ListedSandbox {
  id: string;
  name: string;
  template: string;
  pack: string;
  subjectType: string;
  /** sandbox time now */
  at: Date;
  /** whom this user plays there; null for an observer */
  persona: string | null;
  /** owner: may rename and delete · seat: plays a person · observer · cli: the host looks at a sandbox of the CLI */
  as: 'owner' | 'seat' | 'observer' | 'cli';
  director: string;
  /** the newest entry of its log */
  lastAct: { action: string; event: string; at: Date; realAt: Date } | null;
}

/**
 * The sandboxes of a user, the one used last first: his own, those he has a seat in, and for the host those of the CLI.
 * `chosen`: the person that this browser holds in a sandbox, if it says.
 */
export async function listSandboxes(
  user: Pick<User, 'id' | 'isHost'>,
  chosen: (sandboxId: string) => number | null,
): Promise<ListedSandbox[]> {
  const { read } = await database();
  const owners = user.isHost ? [user.id, cliOwnerId] : [user.id];
  const rows = await read.sandbox.findMany({
    where: { readyAt: { not: null }, OR: [{ ownerId: { in: owners } }, { seats: { some: { userId: user.id } } }] },
    include: {
      owner: { select: { nickname: true } },
      seats: { where: { userId: user.id }, select: { personId: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  const listed = await Promise.all(
    rows.map(async (row): Promise<ListedSandbox> => {
      const { id, name, template, pack, subjectType, ownerId } = row;
      const as =
        ownerId === user.id
          ? 'owner'
          : ownerId === cliOwnerId && user.isHost
            ? 'cli'
            : row.seats[0]?.personId
              ? 'seat'
              : 'observer';
      const personId =
        as === 'owner' || as === 'cli'
          ? (chosen(id) ?? row.seats[0]?.personId ?? null)
          : (row.seats[0]?.personId ?? null);
      const [last, person] = await Promise.all([
        read.logEntry.findFirst({
          where: { sandboxId: id },
          orderBy: { id: 'desc' },
          select: { action: true, event: true, at: true, realAt: true },
        }),
        as === 'observer'
          ? null
          : read.person.findFirst({
              where: { sandboxId: id, ...(personId === null ? {} : { id: personId }) },
              orderBy: { id: 'asc' },
              select: { nickname: true },
            }),
      ]);
      return {
        id,
        name,
        template,
        pack,
        subjectType,
        at: sandboxTime(row),
        persona: person?.nickname ?? null,
        as,
        director: row.owner.nickname,
        lastAct: last,
      };
    }),
  );
  const used = ({ lastAct }: ListedSandbox): number => lastAct?.realAt.getTime() ?? 0;
  return listed.sort((a, b) => used(b) - used(a));
}
