import { z } from 'zod';
import { database } from '@/lib/db/client';
import { platformEntry } from './platform-entry';

export const sandboxNameMax = 60;
/** A sandbox's name as it is stored: trimmed, 1 to 60 characters. */
export const sandboxNameSchema = z.string().trim().min(1).max(sandboxNameMax);

/** Gives a sandbox another name (already checked by `sandboxNameSchema`). */
export async function renameSandbox(id: string, userId: string, name: string): Promise<void> {
  const { write } = await database();
  await write.$transaction(async (tx) => {
    await tx.sandbox.update({ where: { id }, data: { name } });
    await tx.platformEntry.create({
      data: platformEntry('sandbox.renamed', userId, { sandboxId: id, data: { name } }),
    });
  });
}
