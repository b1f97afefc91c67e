/** The only way for pages and read models into a sandbox: settled first, then a client bound to it. */
import { settle } from '@/lib/settle';
import { readWorld } from '@/lib/store/lock';
import { isSomethingDue, type World } from '@/lib/store/world';

/** The sandbox as it is now, or null when there is none. No page can read an unsettled sandbox. */
export async function openWorld(sandboxId: string): Promise<World | null> {
  const world = await readWorld(sandboxId);
  if (!world || !isSomethingDue(world)) return world;
  await settle(sandboxId);
  return readWorld(sandboxId);
}
