/** Which user plays which person by a seat. */
import type { World } from '@/lib/store/world';

/** Person id → the nickname of the user whose seat plays him. */
export async function playersOf({ client, sandboxId }: World): Promise<Map<number, string>> {
  const seats = await client.seat.findMany({
    where: { sandboxId, personId: { not: null } },
    select: { personId: true, user: { select: { nickname: true } } },
  });
  return new Map(seats.map(({ personId, user }) => [personId!, user.nickname]));
}
