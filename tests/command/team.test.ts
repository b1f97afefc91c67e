import { describe, expect, it } from 'vitest';
import { database } from '@/lib/db/client';
import { openWorld } from '@/lib/open-world';
import { createGuest } from '@/lib/platform/create-guest';
import { createSandbox } from '@/lib/platform/create-sandbox';
import { createInvite, findInvite, revokeInvite } from '@/lib/platform/invite';
import { listSandboxes } from '@/lib/platform/list-sandboxes';
import { findOwnSandbox } from '@/lib/platform/own-sandbox';
import { handOnSeat, leaveSeat, removeSeat, setPowers, takeSeat } from '@/lib/platform/seat';
import { teamPage } from '@/lib/queries/team';
import { withDatabase } from '../support/given';

withDatabase();

async function aSandbox() {
  const owner = await createGuest('导演');
  const { id } = await createSandbox({ ownerId: owner.id, template: 'blank', pack: '2021', subject: 'personal' });
  const world = (await openWorld(id))!;
  const { read } = await database();
  const people = await read.person.findMany({ where: { sandboxId: id }, orderBy: { id: 'asc' } });
  return { owner, id, world, people: people.map((person) => person.id) };
}

describe('the team of a sandbox', () => {
  it('gives a person to one user only, however many ask at once', async () => {
    const { id, people } = await aSandbox();
    const guests = await Promise.all(Array.from({ length: 5 }, (_, i) => createGuest(`guest ${i}`)));
    const answers = await Promise.all(guests.map((guest) => takeSeat(id, guest.id, people[0]!)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok && answer.reason === 'person_taken')).toHaveLength(4);
  });

  it('lets many observe, and changes the part of a seat', async () => {
    const { id, world, people } = await aSandbox();
    const [a, b] = [await createGuest('a'), await createGuest('b')];
    expect(await takeSeat(id, a.id, null)).toEqual({ ok: true });
    expect(await takeSeat(id, b.id, null)).toEqual({ ok: true });
    expect(await takeSeat(id, a.id, people[1]!)).toEqual({ ok: true });
    expect(await takeSeat(id, a.id, 999_999)).toEqual({ ok: false, reason: 'unknown_person' });
    const { seats, free } = await teamPage(world, { mayInvite: false });
    expect(seats.map(({ personId, isHere }) => [personId, isHere])).toEqual([
      [people[1], true],
      [null, true],
    ]);
    expect(free.map(({ personId }) => personId)).not.toContain(people[1]);
  });

  it('hands a part on to a seat without one; nobody loses or doubles a part by it', async () => {
    const { id, world, people } = await aSandbox();
    const [a, b, c] = [await createGuest('a'), await createGuest('b'), await createGuest('c')];
    await takeSeat(id, a.id, people[0]!);
    await takeSeat(id, b.id, null);
    await takeSeat(id, c.id, people[1]!);
    const parts = async () => (await teamPage(world, { mayInvite: false })).seats.map(({ personId }) => personId);
    const [, observer, other] = (await teamPage(world, { mayInvite: false })).seats;
    expect(await handOnSeat(id, a.id, other!.seatId)).toBe(false);
    expect(await handOnSeat(id, b.id, observer!.seatId)).toBe(false);
    expect(await parts()).toEqual([people[0], null, people[1]]);
    expect(await handOnSeat(id, a.id, observer!.seatId)).toBe(true);
    expect(await parts()).toEqual([null, people[0], people[1]]);
    expect(await handOnSeat(id, a.id, observer!.seatId)).toBe(false);
  });

  it('keeps powers, ends seats, and moves seq so that open pages follow', async () => {
    const { owner, id, world, people } = await aSandbox();
    const guest = await createGuest('guest');
    await takeSeat(id, guest.id, people[0]!);
    const [seat] = (await teamPage(world, { mayInvite: false })).seats;
    await setPowers(id, owner.id, seat!.seatId, ['review']);
    expect((await teamPage(world, { mayInvite: false })).seats[0]?.powers).toEqual(['review']);
    const before = (await openWorld(id))!.sandbox.seq;
    await removeSeat(id, owner.id, seat!.seatId);
    expect((await openWorld(id))!.sandbox.seq).toBeGreaterThan(before);
    expect((await teamPage(world, { mayInvite: false })).seats).toEqual([]);
    await takeSeat(id, guest.id, people[0]!);
    await leaveSeat(id, guest.id);
    expect((await teamPage(world, { mayInvite: false })).seats).toEqual([]);
    const { read } = await database();
    const told = await read.platformEntry.findMany({ where: { sandboxId: id }, select: { name: true } });
    expect(told.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['seat.taken', 'seat.powers_set', 'seat.removed', 'seat.left']),
    );
  });

  it('has one invite link at a time, that ends by revoking, by a new one and after seven days', async () => {
    const { owner, id, world } = await aSandbox();
    const link = async (): Promise<string> => (await teamPage(world, { mayInvite: true })).invite!.token;
    await createInvite(id, owner.id);
    const first = await link();
    expect(await findInvite(first)).toMatchObject({ state: 'open', sandboxId: id });
    await createInvite(id, owner.id);
    expect(await findInvite(first)).toEqual({ state: 'revoked' });
    const second = await link();
    const { write } = await database();
    await write.invite.updateMany({ where: { token: second }, data: { expiresAt: new Date(0) } });
    expect(await findInvite(second)).toEqual({ state: 'expired' });
    await createInvite(id, owner.id);
    const third = await link();
    await revokeInvite(id, owner.id);
    expect(await findInvite(third)).toEqual({ state: 'revoked' });
    expect(await findInvite('nothing')).toBeNull();
    expect((await teamPage(world, { mayInvite: false })).invite).toBeNull();
  });

  it('lists what is mine and what I sit in, and lets only the owner rename and delete', async () => {
    const { owner, id, people } = await aSandbox();
    const guest = await createGuest('guest');
    const ask = async (user: typeof guest): Promise<string[][]> =>
      (await listSandboxes(user, () => null)).map((row) => [row.id, row.as]);
    expect(await ask(guest)).toEqual([]);
    await takeSeat(id, guest.id, people[2]!);
    expect(await ask(guest)).toEqual([[id, 'seat']]);
    expect(await ask(owner)).toEqual([[id, 'owner']]);
    expect(await findOwnSandbox(id, guest)).toBeNull();
    expect(await findOwnSandbox(id, owner)).toMatchObject({ id });
  });
});
