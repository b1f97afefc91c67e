import { now } from '@/lib/clock';
import { database, type Database } from '@/lib/db/client';
import { packs, type PackName } from '@/lib/domain/pack/index';
import { switchesSchema } from '@/lib/domain/pack/switches';
import { packOf } from '@/lib/store/world';
import { templates, templateSubjects } from '@/lib/templates/play';
import { createSandbox } from './create-sandbox';
import { deleteSandboxRow } from './delete-sandbox';
import { platformEntry } from './platform-entry';

type Seated = { userId: string; wechatId: string | null; powers: string[] };

/** Who sits there, by the WeChat ID of whom he plays: the people of the new start have new rows. */
async function seatsOf(read: Database, sandboxId: string): Promise<Seated[]> {
  const [seats, people] = await Promise.all([
    read.seat.findMany({ where: { sandboxId }, orderBy: { id: 'asc' } }),
    read.person.findMany({ where: { sandboxId }, select: { id: true, wechatId: true } }),
  ]);
  const nameOf = new Map(people.map(({ id, wechatId }) => [id, wechatId]));
  return seats.map(({ userId, personId, powers }) => ({
    userId,
    wechatId: personId === null ? null : (nameOf.get(personId) ?? null),
    powers: powers as string[],
  }));
}

/** Everybody sits where he sat; whoever played a person that the template does not have observes. */
async function seatAgain(sandboxId: string, seated: readonly Seated[]): Promise<void> {
  const { write } = await database();
  await write.$transaction(async (tx) => {
    const { nextId } = await tx.sandbox.update({
      where: { id: sandboxId },
      data: { seq: { increment: 1 }, nextId: { increment: seated.length } },
      select: { nextId: true },
    });
    const people = await tx.person.findMany({ where: { sandboxId }, select: { id: true, wechatId: true } });
    const idOf = new Map(people.map(({ id, wechatId }) => [wechatId, id]));
    for (const [i, { userId, wechatId, powers }] of seated.entries()) {
      const personId = wechatId === null ? null : (idOf.get(wechatId) ?? null);
      const id = nextId - seated.length + i;
      await tx.seat.create({ data: { sandboxId, id, userId, personId, powers, joinedAt: now(), seenAt: now() } });
    }
  });
}

/**
 * Starts a sandbox again from its template: the same pack, subject, switches, seed, begin and seats under the same
 * address; everything that was done in it goes. False when there is no such sandbox.
 */
export async function restartSandbox(id: string, hostId: string): Promise<boolean> {
  const { read, write } = await database();
  const row = await read.sandbox.findUnique({ where: { id } });
  const template = templates.find((known) => known === row?.template);
  const subject = templateSubjects.find((known) => known === row?.subjectType);
  if (!row?.readyAt || !template || !subject) return false;
  const [seated, first] = await Promise.all([
    seatsOf(read, id),
    read.logEntry.findFirst({ where: { sandboxId: id }, orderBy: { id: 'asc' }, select: { at: true } }),
  ]);
  const pack = packs[row.pack as PackName];
  // the history of `live` was played before the moment at which its user found it
  const history = template === 'live' ? packOf(row)['time.liveHistory'].value.created : 0;
  const at = first && new Date(first.at.getTime() + history * 1000);
  const isPackStart = pack[template === 'live' ? 'time.startLive' : 'time.start'].value === 'now';
  await deleteSandboxRow(id);
  await createSandbox({
    id,
    ownerId: row.ownerId,
    name: row.name,
    template,
    subject,
    pack: row.pack as PackName,
    switches: switchesSchema.parse(row.switches),
    seed: row.seed,
    reviewMode: row.reviewMode === 'human' ? 'human' : 'auto',
    isUnfiled: row.isUnfiled,
    ...(at && !isPackStart ? { at } : {}),
  });
  await seatAgain(id, seated);
  await write.platformEntry.create({ data: platformEntry('sandbox.restarted', hostId, { sandboxId: id }) });
  return true;
}
