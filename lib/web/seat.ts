import { notFound } from 'next/navigation';
import { cache } from 'react';
import { now } from '@/lib/clock';
import { touchSeat } from '@/lib/marks';
import { cliOwnerId } from '@/lib/platform/cli-owner';
import { visitOf, type VisitPurpose } from '@/lib/platform/host-visit';
import { findUser, type User } from '@/lib/platform/user';
import { currentUser } from './session';
import { requestWorld } from './world';

/** Powers of the director that he may give to a seat. */
export const powers = ['travel', 'review', 'people', 'invite'] as const;
export type Power = (typeof powers)[number];

/** What the user who asks is in this sandbox. */
export type Seat = {
  user: User;
  isDirector: boolean;
  /** the person whom this seat plays; null for an observer and for a director without a part */
  personId: number | null;
  powers: readonly Power[];
  /** an observer sees and changes nothing */
  mayAct: boolean;
  /** the host looks in, with the review desk or without; null for everybody who belongs here */
  visit: VisitPurpose | null;
};

const seenEverySeconds = 60;
const visitPowers: Record<VisitPurpose, readonly Power[]> = { look: [], review: ['review'] };

/** The seat of any user, as rows have it; null for a stranger and for a sandbox that is not ready. */
async function seatOf(sandboxId: string, user: User): Promise<{ seat: Seat; seenAt: Date | null } | null> {
  const world = await requestWorld(sandboxId);
  if (!world?.sandbox.readyAt) return null;
  const { sandbox, client } = world;
  const row = await client.seat.findUnique({ where: { sandboxId_userId: { sandboxId, userId: user.id } } });
  const isDirector = sandbox.ownerId === user.id || (user.isHost && sandbox.ownerId === cliOwnerId);
  const visit = !isDirector && !row && user.isHost ? await visitOf(sandboxId, user.id) : null;
  if (!isDirector && !row && !visit) return null;
  const seat: Seat = {
    user,
    isDirector,
    personId: row?.personId ?? null,
    powers: isDirector ? powers : visit ? visitPowers[visit.purpose] : ((row?.powers ?? []) as Power[]),
    mayAct: isDirector || typeof row?.personId === 'number',
    visit: visit?.purpose ?? null,
  };
  return { seat, seenAt: row?.seenAt ?? null };
}

/** The seat of a user who is not the one that asks: whose code a real phone has scanned. */
export async function findSeatOf(sandboxId: string, userId: string): Promise<Seat | null> {
  const user = await findUser(userId);
  return user && ((await seatOf(sandboxId, user))?.seat ?? null);
}

/** The seat of the user who asks, read anew per request; null for a stranger and for a sandbox that is not ready. */
export const findSeat = cache(async (sandboxId: string): Promise<Seat | null> => {
  const user = await currentUser();
  const found = user && (await seatOf(sandboxId, user));
  if (!found) return null;
  const { seat, seenAt } = found;
  if (seenAt && now().getTime() - seenAt.getTime() > seenEverySeconds * 1000)
    await touchSeat(sandboxId, seat.user.id, now());
  return seat;
});

/** As findSeat; whoever has no seat gets a 404 that tells nothing. */
export async function requireSeat(sandboxId: string): Promise<Seat> {
  return (await findSeat(sandboxId)) ?? notFound();
}
