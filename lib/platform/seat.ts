import { now } from '@/lib/clock';
import { database, type Tx } from '@/lib/db/client';
import { isUniqueError } from '@/lib/db/errors';
import { platformEntry } from './platform-entry';

export type SeatAnswer = { ok: true } | { ok: false; reason: 'person_taken' | 'unknown_person' };

/** Locks the sandbox and answers its next id; open pages follow because seq moved. */
async function lockFor(tx: Tx, sandboxId: string): Promise<number> {
  const { nextId } = await tx.sandbox.update({
    where: { id: sandboxId },
    data: { seq: { increment: 1 }, nextId: { increment: 1 } },
    select: { nextId: true },
  });
  return nextId - 1;
}

/** Gives a user a seat, or another part in the seat he has. `personId` null: an observer. One seat per person. */
export async function takeSeat(sandboxId: string, userId: string, personId: number | null): Promise<SeatAnswer> {
  const { write } = await database();
  try {
    return await write.$transaction(async (tx): Promise<SeatAnswer> => {
      const id = await lockFor(tx, sandboxId);
      const person =
        personId === null
          ? null
          : await tx.person.findFirst({ where: { sandboxId, id: personId }, select: { id: true } });
      if (personId !== null && !person) return { ok: false, reason: 'unknown_person' };
      const data = { personId, seenAt: now() };
      const { count } = await tx.seat.updateMany({ where: { sandboxId, userId }, data });
      if (count === 0) await tx.seat.create({ data: { sandboxId, id, userId, powers: [], joinedAt: now(), ...data } });
      const more = { sandboxId, ...(personId === null ? {} : { data: { personId } }) };
      await tx.platformEntry.create({ data: platformEntry(count === 0 ? 'seat.taken' : 'seat.changed', userId, more) });
      return { ok: true };
    });
  } catch (error) {
    if (isUniqueError(error)) return { ok: false, reason: 'person_taken' };
    throw error;
  }
}

/** A user gives his own seat back. */
export async function leaveSeat(sandboxId: string, userId: string): Promise<void> {
  const { write } = await database();
  await write.$transaction(async (tx) => {
    await lockFor(tx, sandboxId);
    const { count } = await tx.seat.deleteMany({ where: { sandboxId, userId } });
    if (count > 0) await tx.platformEntry.create({ data: platformEntry('seat.left', userId, { sandboxId }) });
  });
}

/** A user hands his part on to a seat that has none, and observes from then on. False: one of the two has changed. */
export async function handOnSeat(sandboxId: string, userId: string, toSeatId: number): Promise<boolean> {
  const { write } = await database();
  return write.$transaction(async (tx) => {
    await lockFor(tx, sandboxId);
    const [from, to] = await Promise.all([
      tx.seat.findUnique({ where: { sandboxId_userId: { sandboxId, userId } }, select: { personId: true } }),
      tx.seat.findFirst({ where: { sandboxId, id: toSeatId, personId: null }, select: { id: true } }),
    ]);
    if (!to || typeof from?.personId !== 'number') return false;
    const { personId } = from;
    await tx.seat.updateMany({ where: { sandboxId, userId }, data: { personId: null } });
    await tx.seat.updateMany({ where: { sandboxId, id: toSeatId }, data: { personId } });
    const more = { sandboxId, data: { personId, toSeatId } };
    await tx.platformEntry.create({ data: platformEntry('seat.handed_on', userId, more) });
    return true;
  });
}

/** The director ends somebody's seat. */
export async function removeSeat(sandboxId: string, directorId: string, seatId: number): Promise<void> {
  const { write } = await database();
  await write.$transaction(async (tx) => {
    await lockFor(tx, sandboxId);
    const { count } = await tx.seat.deleteMany({ where: { sandboxId, id: seatId } });
    if (count > 0)
      await tx.platformEntry.create({
        data: platformEntry('seat.removed', directorId, { sandboxId, data: { seatId } }),
      });
  });
}

/** The director says which of his powers a seat has. */
export async function setPowers(
  sandboxId: string,
  directorId: string,
  seatId: number,
  powers: readonly string[],
): Promise<void> {
  const { write } = await database();
  await write.$transaction(async (tx) => {
    await lockFor(tx, sandboxId);
    const { count } = await tx.seat.updateMany({ where: { sandboxId, id: seatId }, data: { powers: [...powers] } });
    const data = { seatId, powers: powers.join(' ') };
    if (count > 0)
      await tx.platformEntry.create({ data: platformEntry('seat.powers_set', directorId, { sandboxId, data }) });
  });
}
