import { randomBytes } from 'node:crypto';
import { now } from '@/lib/clock';
import { database } from '@/lib/db/client';
import { applySwitches, packs, type PackName } from '@/lib/domain/pack/index';
import type { Switches } from '@/lib/domain/pack/switches';
import { journal } from '@/lib/journal';
import { platformActor } from '@/lib/settle';
import { locked } from '@/lib/store/lock';
import { Player } from '@/lib/templates/player';
import { beginning, play, type PlayedAccount, type Template, type TemplateSubject } from '@/lib/templates/play';
import { deleteSandboxRow } from './delete-sandbox';
import { platformEntry } from './platform-entry';

export type NewSandbox = {
  ownerId: string;
  /** the id of the sandbox in whose place it comes; default: a new one */
  id?: string;
  template: Template;
  pack: PackName;
  subject: TemplateSubject;
  name?: string;
  switches?: Switches;
  /** sandbox time at which the user finds it; default: the pack's start */
  at?: Date;
  reviewMode?: 'auto' | 'human';
  seed?: string;
  isUnfiled?: boolean;
  /** nobody ever sees it: whoever made it deletes it, else it is swept like a half-made sandbox */
  isScratch?: boolean;
};

/** Makes a sandbox by playing its template; it becomes visible when the last act is done. */
export async function createSandbox(asked: NewSandbox): Promise<{ id: string; account: PlayedAccount | null }> {
  const { template, subject, ownerId, switches = {}, isUnfiled = false } = asked;
  const id = asked.id ?? randomBytes(9).toString('base64url').replaceAll(/[-_]/g, '0').toLowerCase();
  const seed = asked.seed ?? id;
  const pack = applySwitches(packs[asked.pack], switches);
  const start = pack[template === 'live' ? 'time.startLive' : 'time.start'].value;
  const until = asked.at ?? (start === 'now' ? now() : new Date(start));
  const begin = beginning({ template, pack, until });
  const { write } = await database();
  await write.sandbox.create({
    data: {
      id,
      ownerId,
      name: asked.name ?? id,
      template,
      pack: asked.pack,
      subjectType: subject,
      // so do its switches: what lies before was played by the pack's own rules
      switches: {},
      seed,
      // the script's own reviewer judges; the wish of the maker holds from its end on
      reviewMode: 'human',
      isUnfiled,
      createdAt: now(),
      offsetSeconds: Math.floor((begin.getTime() - now().getTime()) / 1000),
      lastAt: begin,
    },
  });
  try {
    await locked(id, async (world) => {
      await journal(world, {
        action: 'sandbox.create',
        actor: platformActor,
        events: [{ name: 'sandbox.created', data: { template, pack: asked.pack } }],
      });
      return { keep: true, value: null };
    });
    const account = await play(new Player(id), { template, subject, seed, pack, until, isUnfiled });
    await write.$transaction(async (tx) => {
      await tx.sandbox.update({
        where: { id },
        data: { readyAt: asked.isScratch ? null : now(), reviewMode: asked.reviewMode ?? 'auto', switches },
      });
      if (asked.isScratch) return;
      await tx.platformEntry.create({
        data: platformEntry('sandbox.created', ownerId, { sandboxId: id, data: { template, pack: asked.pack } }),
      });
    });
    return { id, account };
  } catch (error) {
    await deleteSandboxRow(id);
    throw error;
  }
}
