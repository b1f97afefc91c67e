/** The local internet regulator, who confirms the first code audit of the 13 categories (C4-5, release.md A21). Pure. */
import { addDays } from './calendar';
import { isSensitive } from './category';
import { next, auditLife } from './lifecycle';
import type { AccountCategory, Audit } from './model';
import type { Pack } from './pack/shape';

/** Whether a pass of the platform still goes to the regulator: such a category is held, and no audit was confirmed. */
export function needsRegulator(
  categories: readonly Pick<AccountCategory, 'key' | 'state'>[],
  audits: readonly Pick<Audit, 'state' | 'regulatorAt'>[],
): boolean {
  const isHeld = categories.some(({ key, state }) => state === 'approved' && isSensitive(key));
  return isHeld && !audits.some(({ state, regulatorAt }) => state === 'approved' && regulatorAt !== null);
}

/** When the regulator's time is over (7 × 24 h, A21); null when the audit is not there. */
export function regulatorUntil({ state, regulatorAt }: Pick<Audit, 'state' | 'regulatorAt'>, pack: Pack): Date | null {
  const isThere = next(auditLife, state, 'confirm') !== null;
  return isThere && regulatorAt ? addDays(regulatorAt, pack['audit.regulatorDays'].value) : null;
}
