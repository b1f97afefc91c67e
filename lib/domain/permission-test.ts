/** What a permission test file expects of an act, and whether it came so; what may be wrong with the file. Pure. */
import type { Behaviour, Cause, Promised } from './probe-cell';
import type { Action } from './action-table';
import { isRefusalCode, type FieldProblem } from './refusal';
import { stepRules, type StepRule } from './ticket';

/** `scan` null: whoever scans. `stopped`: permission is there, the state refuses with this code. */
export type Expected =
  | { kind: 'allow' }
  | { kind: 'own' }
  | { kind: 'deny' }
  | { kind: 'scan'; steps: readonly StepRule[] | null }
  | { kind: 'stopped'; code: string };

/** What is not listed is expected to be denied. */
export const unlisted: Expected = { kind: 'deny' };

/** Reads allow, own, deny, scan, scan:admin, scan:admin>newAdmin, stopped:CODE; null for anything else. */
export function readExpected(text: string): Expected | null {
  const [word = '', rest] = text.replaceAll(/\s/g, '').split(':', 2);
  if (rest === undefined) {
    if (word === 'allow' || word === 'own' || word === 'deny') return { kind: word };
    return word === 'scan' ? { kind: 'scan', steps: null } : null;
  }
  if (word === 'stopped') return isRefusalCode(rest) ? { kind: 'stopped', code: rest } : null;
  if (word !== 'scan') return null;
  const steps = rest.split('>').map((step) => stepRules.find((rule) => rule === step));
  return steps.some((step) => step === undefined) ? null : { kind: 'scan', steps: steps as StepRule[] };
}

/** An expectation as a file writes it. */
export function expectedCode(expected: Expected): string {
  if (expected.kind === 'stopped') return `stopped:${expected.code}`;
  return expected.kind === 'scan' && expected.steps ? `scan:${expected.steps.join('>')}` : expected.kind;
}

/** What happened, in the same words; a stop by state names its code. */
export function behaviourCode(behaviour: Behaviour): string {
  switch (behaviour.kind) {
    case 'changed':
      return 'allow';
    case 'denied':
      return 'deny';
    case 'ticket':
      return `scan:${behaviour.steps.join('>')}`;
    default:
      return `stopped:${behaviour.code}`;
  }
}

export type Happened = {
  behaviour: Behaviour;
  /** the same act on somebody else's upload, where the act is about uploads */
  foreign: Behaviour | null;
  /** what the table says; only asked where the state stopped the act before a scan could show */
  promised: Promised;
};

/** Whether it came as expected. */
export function holds(expected: Expected, { behaviour, foreign, promised }: Happened): boolean {
  const { kind } = behaviour;
  if (expected.kind === 'deny') return kind === 'denied';
  if (expected.kind === 'stopped') return kind === 'stopped' && behaviour.code === expected.code;
  if (kind === 'denied') return false;
  const steps = kind === 'ticket' ? behaviour.steps : kind === 'stopped' ? promised.scan : [];
  if (expected.kind === 'scan')
    return steps.length > 0 && (expected.steps === null || expected.steps.join() === steps.join());
  const mayForeign = foreign !== null && foreign.kind !== 'denied';
  return (
    steps.length === 0 && (foreign === null ? expected.kind === 'allow' : mayForeign === (expected.kind === 'allow'))
  );
}

/** One line of the result. */
export type TestResult = {
  test: string;
  principal: string;
  resource: string;
  action: Action;
  expected: Expected;
  isListed: boolean;
  behaviour: Behaviour | null;
  /** why it could not be tried */
  cause: Cause | null;
  passed: boolean;
};

/** Something that is wrong with a file, at its place; lines and columns count from 1. */
export type FileProblem = { line: number; column: number } & (
  | { problem: 'syntax'; message: string }
  | { problem: 'too_large'; limitKB: number }
  | { problem: 'field'; path: string; field: FieldProblem }
  | {
      problem:
        | 'unknown_action'
        | 'unknown_principal'
        | 'unknown_resource'
        | 'unknown_expected'
        | 'unknown_key'
        | 'not_in_test'
        | 'switch'
        | 'no_current'
        | 'no_such_roles';
      given: string;
    }
  | { problem: 'pack_of_sandbox' | 'now_of_template' | 'too_many'; given: string }
);
