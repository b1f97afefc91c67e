import type { World } from '@/lib/store/world';

/** Where the permission test file of a user is kept (marks.ts, saveDraft). */
export const testFileDraft = 'permission-test';

/** The permission test file that this user ran last in this sandbox; null when there is none. */
export async function keptTestFile({ client, sandboxId }: World, userId: string): Promise<string | null> {
  const row = await client.draft.findFirst({ where: { sandboxId, userId, key: testFileDraft } });
  const data = row?.data as { text?: unknown } | undefined;
  return typeof data?.text === 'string' ? data.text : null;
}
