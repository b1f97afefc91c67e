/** Forms that were posted already: the second post of the same form gets the first answer. */
import type { World } from './world';

/** The first answer of this form, or null. */
export async function onceOnly<T>(world: World, formId: string): Promise<T | null> {
  const row = await world.client.onceOnly.findUnique({
    where: { sandboxId_formId: { sandboxId: world.sandboxId, formId } },
  });
  return row ? (row.result as unknown as T) : null;
}

/** Keeps the answer of a form; one-time values are left out. */
export async function rememberOnce(world: World, formId: string, result: object): Promise<void> {
  const { sandboxId, at, client } = world;
  const kept = 'once' in result ? { ...result, once: null } : result;
  await client.onceOnly.create({ data: { sandboxId, formId, at, result: JSON.parse(JSON.stringify(kept)) } });
}
