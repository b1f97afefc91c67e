import { database } from '@/lib/db/client';

/** Resolves when the database can be read. */
export async function readAnything(): Promise<void> {
  const { read } = await database();
  await read.user.findFirst({ select: { id: true } });
}
