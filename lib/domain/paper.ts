/** Papers that a form hands in: ids of uploaded files (A8-15). Pure. */
import { z } from 'zod';
import type { StoredFile } from './model';
import { formats } from './pack/format';
import { refuse, type Refusal } from './refusal';

/** The input field of a command that takes papers. */
export const papersInput = z.array(z.int().positive());

/**
 * Whether these ids may be handed in for the account: each is a paper, and not one of another account.
 * Refusals: papers_too_many, paper_file_unknown.
 */
export function checkPapers(
  ids: readonly number[],
  files: readonly StoredFile[],
  accountId: number,
  field = 'papers',
): Refusal | null {
  const limit = formats['format.paperFiles'].value;
  if (ids.length > limit) return refuse('papers_too_many', { limit }, field);
  const isKnown = (id: number): boolean =>
    files.some(
      (file) => file.id === id && file.kind === 'paper' && (file.accountId === null || file.accountId === accountId),
    );
  return ids.every(isKnown) ? null : refuse('paper_file_unknown', null, field);
}
