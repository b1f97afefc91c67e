/** Papers that tests hand in, and a name that needs them. */
import sharp from 'sharp';
import type { JsonObject } from '@/lib/domain/model';
import type { Rehearsal } from './given';

/** The id of a paper that came in. */
export async function paper(play: Rehearsal, name = 'paper.png'): Promise<number> {
  const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } });
  return play.player.file('paper', name, await picture.png().toBuffer());
}

/** The input of a name with a brand in it and the proof for it (C2). */
export async function brandName(play: Rehearsal, name = '青禾咖啡街角'): Promise<JsonObject> {
  return { name, licence: [await paper(play)], trademark: [await paper(play)] };
}

/** The ids of several. */
export async function papers(play: Rehearsal, count: number): Promise<number[]> {
  const ids: number[] = [];
  for (let i = 0; i < count; i++) ids.push(await paper(play, `paper-${i}.png`));
  return ids;
}
