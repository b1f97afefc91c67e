/** A real phone that scanned a code: which code a token is, and whose phone has taken it. One phone per code. */
import { createHash, randomBytes } from 'node:crypto';
import { now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { isUniqueError } from '@/lib/db/errors';
import { platformEntry } from './platform-entry';

/** Real minutes for which a phone that has paired can answer. */
export const pairingMinutes = 10;

const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

export type Code = { sandboxId: string; ticketId: number };

/** The ticket whose code says this now, in whatever sandbox; null for a code that was replaced or never was. */
export async function findCode(token: string): Promise<Code | null> {
  const { read } = await database();
  const row = await read.scanTicket.findUnique({ where: { token }, select: { sandboxId: true, id: true } });
  return row && { sandboxId: row.sandboxId, ticketId: row.id };
}

export type Pairing = Code & { personId: number };

/** What a code was paired with. `mine`: the phone that asks is the one, and still in time. */
export async function findPairing(token: string, secret: string | undefined): Promise<{ mine: Pairing | null } | null> {
  const { read } = await database();
  const row = await read.phonePairing.findUnique({ where: { token } });
  if (!row) return null;
  const isMine = secret !== undefined && hashOf(secret) === row.secretHash && row.expiresAt > now();
  const { sandboxId, ticketId, personId } = row;
  return { mine: isMine ? { sandboxId, ticketId, personId } : null };
}

/** Takes a code for one phone and answers what its cookie holds; null when another phone was first. */
export async function pairPhone(
  { sandboxId, ticketId, personId }: Pairing,
  token: string,
  userId: string,
): Promise<string | null> {
  const { write } = await database();
  const secret = randomBytes(24).toString('base64url');
  const expiresAt = new Date(now().getTime() + pairingMinutes * 60_000);
  try {
    await write.$transaction(async (tx) => {
      const { nextId } = await tx.sandbox.update({
        where: { id: sandboxId },
        data: { nextId: { increment: 1 } },
        select: { nextId: true },
      });
      const data = { sandboxId, id: nextId - 1, ticketId, token, personId, secretHash: hashOf(secret), expiresAt };
      await tx.phonePairing.create({ data });
      const more = { sandboxId, data: { ticketId, personId } };
      await tx.platformEntry.create({ data: platformEntry('phone.paired', userId, more) });
    });
    return secret;
  } catch (error) {
    if (isUniqueError(error)) return null;
    throw error;
  }
}
