/** Writes that are no commands: files taken in, what was read, drafts, sessions ended by their owner (design §4). */
import { database } from '@/lib/db/client';
import type { JsonObject } from '@/lib/domain/model';
import type { NewStoredFile } from '@/lib/packages/take-in';
import { readWorld } from '@/lib/store/lock';

/** Sandbox time for a mark, or an Error when there is no such sandbox. */
async function markTime(sandboxId: string): Promise<Date> {
  const world = await readWorld(sandboxId);
  if (!world) throw new Error(`no sandbox ${sandboxId}`);
  return world.at;
}

/** The next id of a sandbox, outside a command; the row lock keeps it apart from commands. */
async function takeId(sandboxId: string): Promise<number> {
  const { write } = await database();
  const { nextId } = await write.sandbox.update({
    where: { id: sandboxId },
    data: { nextId: { increment: 1 } },
    select: { nextId: true },
  });
  return nextId - 1;
}

/** Keeps the row of a file whose bytes are stored. */
export async function saveStoredFile(row: NewStoredFile): Promise<{ id: number }> {
  const { write } = await database();
  const addedAt = await markTime(row.sandboxId);
  const id = await takeId(row.sandboxId);
  await write.storedFile.create({ data: { ...row, id, addedAt, facts: row.facts } });
  return { id };
}

/** Marks notices of an account as read; without ids all of them. */
export async function readNotices(sandboxId: string, accountId: number, ids?: readonly number[]): Promise<void> {
  const { write } = await database();
  const where = { sandboxId, accountId, readAt: null, ...(ids ? { id: { in: [...ids] } } : {}) };
  await write.notice.updateMany({ where, data: { readAt: await markTime(sandboxId) } });
}

/** Marks one mail, text or phone message as read. */
export async function readMessage(
  sandboxId: string,
  kind: 'mail' | 'smsMessage' | 'phoneMessage',
  id: number,
): Promise<void> {
  if (!Number.isInteger(id)) return;
  const { write } = await database();
  const args = { where: { sandboxId, id, readAt: null }, data: { readAt: await markTime(sandboxId) } };
  if (kind === 'mail') await write.mail.updateMany(args);
  else if (kind === 'smsMessage') await write.smsMessage.updateMany(args);
  else await write.phoneMessage.updateMany(args);
}

/** 退出: ends the console session of this browser and person. */
export async function endConsoleSession(sandboxId: string, browserHash: string, personId: number): Promise<void> {
  const { write } = await database();
  await write.consoleSession.updateMany({
    where: { sandboxId, browserHash, personId, endedAt: null },
    data: { endedAt: await markTime(sandboxId) },
  });
}

/** 退出 in the console of an official account: ends this browser's session there. */
export async function endOfficialSession(sandboxId: string, browserHash: string): Promise<void> {
  const { write } = await database();
  await write.officialSession.updateMany({
    where: { sandboxId, browserHash, endedAt: null },
    data: { endedAt: await markTime(sandboxId) },
  });
}

/** Signs a browser out of the devtool. */
export async function endDevtoolSession(sandboxId: string, browserHash: string, personId: number): Promise<void> {
  const { write } = await database();
  await write.devtoolSession.updateMany({
    where: { sandboxId, browserHash, personId, endedAt: null },
    data: { endedAt: await markTime(sandboxId) },
  });
}

/** 不校验合法域名 …: ticked or not, for this sign-in to the devtool (U25). */
export async function setSkipsChecks(sandboxId: string, sessionId: number, skipsChecks: boolean): Promise<void> {
  const { write } = await database();
  await write.devtoolSession.updateMany({ where: { sandboxId, id: sessionId }, data: { skipsChecks } });
}

/** Keeps what was typed into a long form. */
export async function saveDraft(sandboxId: string, userId: string, key: string, data: JsonObject): Promise<void> {
  const { write } = await database();
  const at = await markTime(sandboxId);
  const updated = await write.draft.updateMany({ where: { sandboxId, userId, key }, data: { data, at } });
  if (updated.count === 0)
    await write.draft.create({ data: { sandboxId, id: await takeId(sandboxId), userId, key, data, at } });
}

export async function dropDraft(sandboxId: string, userId: string, key: string): Promise<void> {
  const { write } = await database();
  await write.draft.deleteMany({ where: { sandboxId, userId, key } });
}

/** A seat was used just now (real time). */
export async function touchSeat(sandboxId: string, userId: string, seenAt: Date): Promise<void> {
  const { write } = await database();
  await write.seat.updateMany({ where: { sandboxId, userId }, data: { seenAt } });
}
