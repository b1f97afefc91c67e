import { cookies } from 'next/headers';
import { cache } from 'react';
import type { Person } from '@/lib/domain/model';
import { one } from '@/lib/store/rows';
import { findSeat, type Seat } from './seat';
import { requestWorld } from './world';

/** The cookie that says whose phone, mail and devtool this browser holds in a sandbox. */
export const personaCookie = (sandboxId: string): string => `caipai-as-${sandboxId}`;

/** Whether a seat may act as this person: its holder, or the director. */
export const mayPlay = (seat: Seat, personId: number): boolean => seat.isDirector || seat.personId === personId;

/** The person whom this browser plays, or null for an observer. `asked`: ?as= of the page, for a second window. */
export const currentPersona = cache(async (sandboxId: string, asked?: number): Promise<Person | null> => {
  const seat = await findSeat(sandboxId);
  if (!seat?.mayAct) return null;
  const world = await requestWorld(sandboxId);
  if (!world) return null;
  const chosen = asked ?? Number((await cookies()).get(personaCookie(sandboxId))?.value);
  if (Number.isInteger(chosen) && mayPlay(seat, chosen)) {
    const person = await one(world, 'person', { id: chosen });
    if (person) return person;
  }
  return one(world, 'person', seat.personId === null ? {} : { id: seat.personId }, { orderBy: { id: 'asc' } });
});
