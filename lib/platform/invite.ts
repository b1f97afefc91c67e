import { createHash, randomBytes } from 'node:crypto';
import { now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { platformEntry } from './platform-entry';

/** Real days for which an invite link works. */
export const inviteDays = 7;
const dayMs = 86_400_000;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Makes an invite link's token and ends the one before it: a sandbox has one link at a time. */
export async function createInvite(sandboxId: string, userId: string): Promise<void> {
  const token = randomBytes(18).toString('base64url');
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + inviteDays * dayMs);
  const { write } = await database();
  await write.$transaction(async (tx) => {
    // the first statement locks the sandbox; seq tells open pages that something changed
    const { nextId } = await tx.sandbox.update({
      where: { id: sandboxId },
      data: { seq: { increment: 1 }, nextId: { increment: 1 } },
      select: { nextId: true },
    });
    await tx.invite.updateMany({ where: { sandboxId, revokedAt: null }, data: { revokedAt: createdAt } });
    await tx.invite.create({
      data: { sandboxId, id: nextId - 1, token, tokenHash: hashOf(token), createdAt, expiresAt },
    });
    await tx.platformEntry.create({ data: platformEntry('invite.created', userId, { sandboxId }) });
  });
}

/** Ends the sandbox's invite link at once. */
export async function revokeInvite(sandboxId: string, userId: string): Promise<void> {
  const { write } = await database();
  await write.$transaction(async (tx) => {
    await tx.sandbox.update({ where: { id: sandboxId }, data: { seq: { increment: 1 } } });
    const { count } = await tx.invite.updateMany({ where: { sandboxId, revokedAt: null }, data: { revokedAt: now() } });
    if (count > 0) await tx.platformEntry.create({ data: platformEntry('invite.revoked', userId, { sandboxId }) });
  });
}

export type FoundInvite =
  | { state: 'open'; sandboxId: string; sandboxName: string; director: string; expiresAt: Date }
  | { state: 'expired' | 'revoked' };

/** What a link leads to; null when there never was such a link or its sandbox is gone. */
export async function findInvite(token: string): Promise<FoundInvite | null> {
  const { read } = await database();
  const row = await read.invite.findUnique({
    where: { tokenHash: hashOf(token) },
    include: { sandbox: { select: { name: true, owner: { select: { nickname: true } } } } },
  });
  if (!row) return null;
  if (row.revokedAt) return { state: 'revoked' };
  if (row.expiresAt <= now()) return { state: 'expired' };
  const { sandboxId, sandbox, expiresAt } = row;
  return { state: 'open', sandboxId, sandboxName: sandbox.name, director: sandbox.owner.nickname, expiresAt };
}
