import file from '@/lib/domain/data/reject-reasons.json' with { type: 'json' };
import { rejectReasons as source, type RejectReasonId } from '../zh-CN/reject-reasons';

const byId = new Map(file.map(({ id, title, typical_fix: fix }) => [id, { title, fix }]));

function words(id: string): { title: string; fix: string } {
  const found = byId.get(id);
  if (!found) throw new Error(`no reject reason ${id}`);
  return found;
}

/** Reasons of the code review, by id, in the words of the list itself. */
export const rejectReasons = Object.fromEntries(Object.keys(source).map((id) => [id, words(id)])) as {
  [id in RejectReasonId]: { title: string; fix: string };
};
