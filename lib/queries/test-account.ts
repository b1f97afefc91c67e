import type { Person } from '@/lib/domain/model';
import { loadActor } from '@/lib/store/actor';
import { testAccountOf } from '@/lib/store/registration';
import type { World } from '@/lib/store/world';
import { button, type Judged } from './button';

/** The test account of a person (A5): its AppID, or the button that makes one. */
export async function showTestAccount(
  world: World,
  person: Person,
): Promise<{ appId: string | null; create?: Judged } | null> {
  const existing = await testAccountOf(world, person.id);
  if (existing) return { appId: existing.appId };
  const actor = await loadActor(world, { as: { personId: person.id } });
  return actor && { appId: null, create: await button(world, actor, 'testAccount.create', {}) };
}
