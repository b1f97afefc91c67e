import { database } from '@/lib/db/client';
import type { StoredFile } from '@/lib/domain/model';
import { one } from '@/lib/store/rows';

/** A file of this sandbox, or null. */
export async function findStoredFile(sandboxId: string, id: number): Promise<StoredFile | null> {
  const { read } = await database();
  return one({ sandboxId, client: read }, 'storedFile', { id });
}
