/** What the host sees of the whole installation: every sandbox with its owner, use and size. */
import { now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { sandboxTime } from '@/lib/store/world';
import { cliOwnerId } from './cli-owner';

export const ownerKinds = ['user', 'guest', 'cli'] as const;
export type OwnerKind = (typeof ownerKinds)[number];
export type HostedSandbox = {
  id: string;
  name: string;
  owner: { id: string; nickname: string; kind: OwnerKind };
  template: string;
  pack: string;
  subjectType: string;
  createdAt: Date;
  /** sandbox time now */
  at: Date;
  /** real time of the newest entry of its log; of its making when there is none */
  usedAt: Date;
  /** entries of its log */
  entries: number;
  /** of the files that were taken in there */
  bytes: number;
};

const kindOf = (owner: { id: string; passwordHash: string | null }): OwnerKind => {
  if (owner.id === cliOwnerId) return 'cli';
  return owner.passwordHash === null ? 'guest' : 'user';
};

/** Every sandbox that can be seen, the one used last first. */
export async function listHosted(): Promise<HostedSandbox[]> {
  const { read } = await database();
  const [rows, logs, files] = await Promise.all([
    read.sandbox.findMany({
      where: { readyAt: { not: null } },
      include: { owner: { select: { id: true, nickname: true, passwordHash: true } } },
    }),
    read.logEntry.groupBy({ by: ['sandboxId'], _max: { realAt: true }, _count: { _all: true } }),
    read.storedFile.groupBy({ by: ['sandboxId'], _sum: { bytes: true } }),
  ]);
  const logOf = new Map(logs.map((log) => [log.sandboxId, log]));
  const bytesOf = new Map(files.map((file) => [file.sandboxId, file._sum.bytes ?? 0]));
  const listed = rows.map(({ owner, ...row }): HostedSandbox => {
    const { id, name, template, pack, subjectType, createdAt } = row;
    const log = logOf.get(id);
    return {
      id,
      name,
      owner: { id: owner.id, nickname: owner.nickname, kind: kindOf(owner) },
      template,
      pack,
      subjectType,
      createdAt,
      at: sandboxTime(row),
      usedAt: log?._max.realAt ?? createdAt,
      entries: log?._count._all ?? 0,
      bytes: bytesOf.get(id) ?? 0,
    };
  });
  return listed.toSorted((a, b) => b.usedAt.getTime() - a.usedAt.getTime() || a.id.localeCompare(b.id));
}

export type HostedUse = {
  lastAct: { action: string; event: string } | null;
  /** who plays whom: the user's name and the person's */
  players: { user: string; person: string | null }[];
};

/** What is going on in one of them. */
export async function hostedUse(sandboxId: string): Promise<HostedUse> {
  const { read } = await database();
  const [lastAct, seats, people] = await Promise.all([
    read.logEntry.findFirst({
      where: { sandboxId },
      orderBy: { id: 'desc' },
      select: { action: true, event: true },
    }),
    read.seat.findMany({ where: { sandboxId }, include: { user: { select: { nickname: true } } } }),
    read.person.findMany({ where: { sandboxId }, select: { id: true, nickname: true } }),
  ]);
  const nameOf = new Map(people.map(({ id, nickname }) => [id, nickname]));
  return {
    lastAct,
    players: seats.map(({ user, personId }) => ({
      user: user.nickname,
      person: personId === null ? null : (nameOf.get(personId) ?? null),
    })),
  };
}

const dayMs = 86_400_000;

/** Sandboxes of guests in which nothing has happened for so many days, longest unused first. */
export async function staleGuestSandboxes(days: number): Promise<HostedSandbox[]> {
  const until = now().getTime() - days * dayMs;
  const all = await listHosted();
  return all.filter(({ owner, usedAt }) => owner.kind === 'guest' && usedAt.getTime() < until).toReversed();
}
