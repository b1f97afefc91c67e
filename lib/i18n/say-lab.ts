/** Answers of the permission lab in words. */
import type { SmallestChange } from '@/lib/domain/permission-matrix';
import type { Verdict } from '@/lib/domain/policy';
import type { Refusal } from '@/lib/domain/refusal';
import type { StepRule } from '@/lib/domain/ticket';
import type { Messages } from './messages';
import { refusalText } from './say';

/** What would have to be given so that an act is allowed. */
export function changeText(change: SmallestChange | null, { answer }: Pick<Verdict, 'answer'>, m: Messages): string {
  const words = m.lab.change;
  if (!change) return answer === 'no' ? words.never : words.none;
  if (change.become) return words.become;
  if (change.grant) return words.grant;
  return words.roles({ roles: m.domainWords.list(change.roles.map((role) => m.domainWords.roles[role])) });
}

type Answered =
  | { kind: 'ready'; scan: readonly StepRule[] }
  | { kind: 'input'; fields: readonly string[] }
  | { kind: 'refused'; refusal: Refusal };

/** What the guard says to an act now. */
export function stateText(answered: Answered, m: Messages): string {
  const words = m.lab.cell;
  const { list, scanners } = m.domainWords;
  if (answered.kind === 'input') return words.input({ fields: list(answered.fields) });
  if (answered.kind === 'refused') {
    const { refusal } = answered;
    return words.refused({ text: refusalText(refusal, m), code: refusal.code });
  }
  if (answered.scan.length === 0) return words.ready;
  return words.readyScan({ who: answered.scan.map((step) => scanners[step]).join(' → ') });
}
