/** What a cell of the matrix promises, what the act then did, and whether the two agree. Pure. */
import { policy, type Action } from './action-table';
import type { Answer, Verdict } from './policy';
import type { StepRule } from './ticket';

/** What the table said when the probe began. `isOwnUpload`: the role lets him do it to his own upload only. */
export type Promised = { answer: Answer; scan: readonly StepRule[]; isOwnUpload: boolean };

/** What an act did. `denied`: by the table · `stopped`: the table let it pass, the state did not. */
export type Behaviour =
  | { kind: 'changed'; events: string[] }
  | { kind: 'ticket'; steps: StepRule[] }
  | { kind: 'denied'; code: string }
  | { kind: 'stopped'; code: string; field?: string };

/** Why a cell could not be tried to its end. */
export type Cause =
  | { cause: 'no_account' }
  | { cause: 'account_not_ready' }
  /** a field of the act for which this sandbox holds nothing */
  | { cause: 'no_example'; field: string }
  /** an applicant is a person without an account: what he does elsewhere stands in the column of the outsider */
  | { cause: 'applicant_only' }
  /** what is done in the console of an official account takes one, which the copy need not have */
  | { cause: 'official_only' };

export type Outcome = 'agrees' | 'differs' | 'not_probeable';
export type Cell = {
  action: Action;
  column: string;
  promised: Promised;
  outcome: Outcome;
  behaviour: Behaviour | null;
  cause: Cause | null;
};

export const promisedBy = ({ answer, scan, needs }: Verdict): Promised => ({
  answer,
  scan,
  isOwnUpload: answer === 'own' && 'ownUpload' in needs,
});

/** Whether only people without an account do this. */
export const isApplicants = (action: Action): boolean => 'applicant' in policy[action].needs;

/** Whether the act did what the cell promised; a stop by state shows that the table let it pass. */
export function agrees({ answer, scan }: Promised, behaviour: Behaviour): boolean {
  if (behaviour.kind === 'denied') return answer === 'no';
  if (answer === 'no') return false;
  if (behaviour.kind === 'stopped') return true;
  if (behaviour.kind === 'changed') return scan.length === 0;
  // what the act is about may change the order and add a phone (scanOrder: D-12, C6-2); none of the table's may be missing
  return scan.length > 0 && scan.every((step) => behaviour.steps.includes(step));
}

/** How many cells went which way. */
export type Counts = Record<Outcome | Behaviour['kind'], number>;

export function countsOf(cells: readonly Cell[]): Counts {
  const counts: Counts = { agrees: 0, differs: 0, not_probeable: 0, changed: 0, ticket: 0, denied: 0, stopped: 0 };
  for (const { outcome, behaviour } of cells) {
    counts[outcome]++;
    if (behaviour) counts[behaviour.kind]++;
  }
  return counts;
}

export type Unprobed = { cause: Cause; actions: Action[]; count: number };

/** The cells that could not be probed, by their cause; the act where the cause is a field of it. */
export function unprobed(cells: readonly Cell[]): Unprobed[] {
  const groups = new Map<string, Unprobed>();
  for (const { action, cause } of cells) {
    if (!cause) continue;
    const key = cause.cause === 'no_example' ? `${action} ${cause.field}` : cause.cause;
    const group = groups.get(key) ?? { cause, actions: [], count: 0 };
    if (!group.actions.includes(action)) group.actions.push(action);
    group.count++;
    groups.set(key, group);
  }
  return [...groups.values()];
}
