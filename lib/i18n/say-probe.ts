/** Cells of the permission matrix and of its probe in words. */
import { columnByKey, type Column } from '@/lib/domain/permission-matrix';
import type { Pack } from '@/lib/domain/pack/index';
import type { Behaviour, Cause, Promised } from '@/lib/domain/probe-cell';
import type { StepRule } from '@/lib/domain/ticket';
import type { Messages } from './messages';

/** 运营者 + 体验成员 (可看开发版) */
export function columnText({ subject }: Column, m: Messages): string {
  if (subject.kind === 'platform') return subject.kind;
  if (subject.kind !== 'person') return m.domainWords.principals[subject.kind];
  const roles = subject.roles.map((role) => m.domainWords.roles[role]).join(' + ');
  return subject.maySeeDevelopment ? `${roles} (${m.labProbe.granted})` : roles;
}

/** The same by the key of a column. */
export function columnKeyText(key: string, pack: Pack, m: Messages): string {
  const column = columnByKey(key, pack);
  return column ? columnText(column, m) : key;
}

const withSteps = (text: string, steps: readonly StepRule[], m: Messages): string =>
  steps.length === 0 ? text : `${text} (${steps.map((step) => m.domainWords.scanners[step]).join(' → ')})`;

/** What the table says of a cell. */
export const promisedText = ({ answer, scan }: Pick<Promised, 'answer' | 'scan'>, m: Messages): string =>
  withSteps(m.domainWords.answers[answer], scan, m);

/** What happened in a cell; a stop names its code. */
export function behaviourText(behaviour: Behaviour, m: Messages): string {
  const text = m.labProbe.kinds[behaviour.kind];
  if (behaviour.kind === 'ticket') return withSteps(text, behaviour.steps, m);
  return behaviour.kind === 'stopped' ? `${text}: ${behaviour.code}` : text;
}

/** Why a cell could not be probed. */
export function causeText(cause: Cause, m: Messages): string {
  const { causes } = m.labProbe;
  return cause.cause === 'no_example' ? causes.no_example({ field: cause.field }) : causes[cause.cause];
}
