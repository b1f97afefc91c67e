/** A phone outside the sandbox that scanned a code: it reaches that code's confirm screen and nothing else. */
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import type { Person } from '@/lib/domain/model';
import { findCode, findPairing, pairPhone, pairingMinutes, type Pairing } from '@/lib/platform/pairing';
import { phoneEnd, showScan, type PhoneEnd, type ScanPage } from '@/lib/queries/scan';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { pairPath } from './paths';
import { mayPlay } from './persona';
import { findSeatOf } from './seat';
import { requestWorld } from './world';

const cookieName = 'caipai-phone';

type At = { world: World; ticket: ScanPage; token: string };
export type PairedPhone =
  /** no such code, or it is over */
  | { kind: 'gone'; over: { end: PhoneEnd; ticket: ScanPage } | null }
  /** another phone has it, or this one waited too long */
  | { kind: 'taken' }
  /** nobody has said yet whose phone it is; `people`: those that the asker's seat may play */
  | ({ kind: 'new'; people: Person[] } & At)
  | ({ kind: 'paired'; person: Person; userId: string } & At);

/** The people whom the seat that asked for this code may play: the phones that can be in its hand. */
async function handsOf(world: World, ticketId: number): Promise<{ people: Person[]; userId: string | null }> {
  const row = await world.client.scanTicket.findUnique({
    where: { sandboxId_id: { sandboxId: world.sandboxId, id: ticketId } },
    select: { askedByUserId: true },
  });
  const userId = row?.askedByUserId ?? null;
  const seat = userId === null ? null : await findSeatOf(world.sandboxId, userId);
  const people = seat?.mayAct ? await many(world, 'person', {}, { orderBy: { id: 'asc' } }) : [];
  return { people: people.filter(({ id }) => seat && mayPlay(seat, id)), userId };
}

/** What a token opens for this browser. */
export const openPairedPhone = cache(async (token: string): Promise<PairedPhone> => {
  const pairing = await findPairing(token, (await cookies()).get(cookieName)?.value);
  if (pairing && !pairing.mine) return { kind: 'taken' };
  const code = pairing?.mine ?? (await findCode(token));
  const world = code && (await requestWorld(code.sandboxId));
  const ticket = world && (await showScan(world, code.ticketId));
  if (!ticket) return { kind: 'gone', over: null };
  const { people, userId } = await handsOf(world, ticket.id);
  const at = { world, ticket, token };
  if (!pairing?.mine) {
    const end = phoneEnd(ticket, token, null);
    const isWaitedFor = ({ id }: Person): boolean => ticket.scanners.some((scanner) => scanner.id === id);
    const inOrder = people.toSorted((a, b) => Number(isWaitedFor(b)) - Number(isWaitedFor(a)));
    return end === null ? { kind: 'new', people: inOrder, ...at } : { kind: 'gone', over: { end, ticket } };
  }
  // a seat that was given back takes its phones with it
  const person = people.find(({ id }) => id === pairing.mine?.personId);
  return person && userId !== null ? { kind: 'paired', person, userId, ...at } : { kind: 'gone', over: null };
});

/** This browser is the phone of that person, for this code. False when it may not be, or another was first. */
export async function pairThisPhone(token: string, personId: number): Promise<boolean> {
  const phone = await openPairedPhone(token);
  if (phone.kind !== 'new' || !phone.people.some(({ id }) => id === personId)) return false;
  const { world, ticket } = phone;
  const pairing: Pairing = { sandboxId: world.sandboxId, ticketId: ticket.id, personId };
  const { userId } = await handsOf(world, ticket.id);
  const secret = userId === null ? null : await pairPhone(pairing, token, userId);
  if (secret === null) return false;
  const [jar, head] = await Promise.all([cookies(), headers()]);
  jar.set(cookieName, secret, {
    path: pairPath(token),
    maxAge: pairingMinutes * 60,
    sameSite: 'strict',
    httpOnly: true,
    secure: head.get('x-forwarded-proto') === 'https',
  });
  return true;
}
