import { now } from '@/lib/clock';

const triesAllowed = 5;
const lockMinutes = 5;
/** keys kept at most; the oldest go first */
const keysKept = 10_000;

interface Attempts {
  failures: number;
  /** real time at which the count starts anew */
  until: number;
}

// Pages and route handlers load this module as separate copies: what is counted hangs on globalThis.
const store = globalThis as typeof globalThis & { caipaiAttempts?: Map<string, Attempts> };

function attempts(): Map<string, Attempts> {
  return (store.caipaiAttempts ??= new Map());
}

/** Minutes until this key may try again, 0 when it may now. */
export function lockedMinutes(key: string): number {
  const found = attempts().get(key);
  const left = (found?.until ?? 0) - now().getTime();
  if (!found || found.failures < triesAllowed || left <= 0) return 0;
  return Math.ceil(left / 60_000);
}

/** Counts one failed attempt of this key; five within five minutes lock it for five. */
export function countFailure(key: string): void {
  const map = attempts();
  const at = now().getTime();
  const found = map.get(key);
  const failures = found && found.until > at ? found.failures + 1 : 1;
  map.delete(key);
  map.set(key, { failures, until: at + lockMinutes * 60_000 });
  const oldest = map.keys().next().value;
  if (map.size > keysKept && oldest !== undefined) map.delete(oldest);
}

/** Forgets the failures of a key that got it right. */
export function forgetFailures(key: string): void {
  attempts().delete(key);
}
