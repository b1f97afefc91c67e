/** Papers posted inside a form, which is how they come without JavaScript: taken in first, then carried as ids. */
import type { FieldProblem, Refusal } from '@/lib/domain/refusal';
import { saveStoredFile } from '@/lib/marks';
import { takeInFile } from '@/lib/packages/take-in';

/** A file input of a papers field is called like the field, with this behind it. */
const fileInput = /^(.+)\.file$/;
type By = { sandboxId: string; userId: string; accountId: number | null };

export type PaperProblem = { refusal: Refusal; field: FieldProblem['field'] };

async function* chunks(file: File): AsyncGenerator<Uint8Array> {
  for await (const chunk of file.stream()) yield chunk;
}

/**
 * Takes in the files of every papers field of a form and adds their ids to the field, so that a form that is refused
 * keeps them. Returns what was wrong with the first one that was refused.
 */
export async function takeFormPapers(form: FormData, by: By): Promise<PaperProblem | null> {
  let problem: PaperProblem | null = null;
  const inputs = new Set([...form.keys()].filter((name) => fileInput.test(name)));
  const posted = [...inputs].flatMap((input) => form.getAll(input).map((file) => ({ input, file })));
  for (const { input, file } of posted) {
    const field = fileInput.exec(input)![1]!;
    if (typeof file === 'string' || file.size === 0) continue;
    const name = file.name.slice(0, 120);
    const stream = chunks(file);
    const taken = await takeInFile({ ...by, kind: 'paper', name, stream, save: saveStoredFile });
    if (!taken.ok) problem ??= { refusal: taken.refusal, field };
    else {
      form.append(field, String(taken.file.id));
      form.append(`${field}.name`, `${taken.file.id} ${name}`);
    }
  }
  return problem;
}
