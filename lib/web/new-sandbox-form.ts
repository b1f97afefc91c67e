/** The form 新建沙盒 as what createSandbox takes, or what is wrong with it, field by field. */
import { earliestMoment, latestMoment } from '@/lib/domain/calendar';
import { isPackName } from '@/lib/domain/pack/index';
import { allowedText, parseSwitches, switchKinds, type SwitchProblem } from '@/lib/domain/pack/switches';
import type { Messages } from '@/lib/i18n/messages';
import type { NewSandbox } from '@/lib/platform/create-sandbox';
import { sandboxNameMax } from '@/lib/platform/rename-sandbox';
import { templates, templateSubjects } from '@/lib/templates/play';

type Errors = Record<string, string>;
/** What the maker of a sandbox asked for. */
export type Asked = Omit<NewSandbox, 'ownerId'>;
export type ReadForm = { ok: true; asked: Asked } | { ok: false; errors: Errors };

const seedMax = 64;
const oneOf = <T extends string>(list: readonly T[], text: string | undefined): T | undefined =>
  list.find((item) => item === text);

/** A native date and time field has no zone: in a sandbox it means Beijing. Undefined: not a date. */
function moment(local: string): Date | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(local)) return undefined;
  const at = new Date(`${local.slice(0, 16)}:00+08:00`);
  return at >= earliestMoment && at <= latestMoment ? at : undefined;
}

function problemText(problem: SwitchProblem, words: Messages['sandboxes']['create']['errors']): string {
  if (problem.problem === 'unknown_key') return words.switchKey({ key: problem.key });
  return words.switchValue({ key: problem.key, allowed: problem.allowed });
}

/** One `key=value` per line. */
function readSwitches(
  text: string,
  words: Messages['sandboxes']['create']['errors'],
): { switches: NonNullable<Asked['switches']> } | { error: string } {
  const raw: Record<string, string> = {};
  for (const line of text.split('\n').map((part) => part.trim())) {
    if (line === '') continue;
    const at = line.indexOf('=');
    if (at < 1) return { error: words.switchForm({ line }) };
    raw[line.slice(0, at).trim()] = line.slice(at + 1);
  }
  const parsed = parseSwitches(raw);
  return parsed.ok
    ? { switches: parsed.switches }
    : { error: parsed.problems.map((problem) => problemText(problem, words)).join('; ') };
}

/** Reads the form's values. */
export function readNewSandbox(values: Record<string, string>, { sandboxes }: Messages): ReadForm {
  const words = sandboxes.create.errors;
  const errors: Errors = {};
  const template = oneOf(templates, values.template);
  const subject = oneOf(templateSubjects, values.subject);
  const pack = values.pack !== undefined && isPackName(values.pack) ? values.pack : undefined;
  const reviewMode = oneOf(['auto', 'human'] as const, values.review ?? 'auto');
  for (const [field, found] of Object.entries({ template, subject, pack, review: reviewMode }))
    if (!found) errors[field] = words.choose;
  const name = values.name?.trim() ?? '';
  if (name.length > sandboxNameMax) errors.name = words.name({ max: sandboxNameMax });
  const seed = values.seed?.trim() ?? '';
  if (seed.length > seedMax) errors.seed = words.seed({ max: seedMax });
  const at = values.at ? moment(values.at) : undefined;
  if (values.at && !at) errors.at = words.at;
  const switches = readSwitches(values.switches ?? '', words);
  if ('error' in switches) errors.switches = switches.error;
  if (Object.keys(errors).length > 0 || !template || !subject || !pack || !reviewMode || 'error' in switches)
    return { ok: false, errors };
  return {
    ok: true,
    asked: {
      template,
      subject,
      pack,
      reviewMode,
      isUnfiled: values.unfiled === 'on',
      switches: switches.switches,
      ...(name ? { name } : {}),
      ...(seed ? { seed } : {}),
      ...(at ? { at } : {}),
    },
  };
}

/** Every switch with what may be written after `=`, for the list beside the field. */
export const switchList = (): { key: string; values: string }[] =>
  [...switchKinds].map(([key, kind]) => ({ key, values: allowedText(kind) }));
