/** Names that are kept from everybody for a while, and names taken away as an infringement (C2, C3-8). Pure. */
import { addHours } from './calendar';
import { create, deny, isRefused, update, type Change, type Decision, type Moment } from './decision';
import type { Account } from './model';
import { formats } from './pack/format';
import { refuse } from './refusal';
import type { NameApplication, NameProtection, ProtectionReason } from './rows-name';
import { isNamePending, withdrawName } from './name-application';

/** The row that protects an account's name from `moment` on; for deregistration 2 × 24 h, for infringement 7 days. */
export function protectName(account: Account, reason: ProtectionReason, moment: Moment): NameProtection {
  const { id: accountId, subjectIdHash } = account;
  const until = addHours(moment.at, formats['format.nameProtectionHours'].value[reason]);
  const name = account.name ?? '';
  return { id: moment.newId(), name, reason, accountId, subjectIdHash, since: moment.at, until };
}

/** Whether the account's name was taken away and no 认证 has followed since (91018). */
export function isNameCleared(account: Account, protections: readonly NameProtection[]): boolean {
  if (account.name !== null) return false;
  const own = protections.filter((one) => one.accountId === account.id && one.reason === 'infringement');
  return own.some((one) => account.verifiedAt === null || account.verifiedAt < one.since);
}

/** 清空侵权名称 by the platform: the name is gone and protected; a pending rename ends with it. Refusal: not_found. */
export function clearName(
  { account, applications }: { account: Account | null; applications: readonly NameApplication[] },
  reason: string,
  moment: Moment,
): Decision {
  if (!account?.name) return deny(refuse('not_found', null, 'accountId'));
  if (reason === '') return deny(refuse('reason_missing', null, 'reason'));
  const row = protectName(account, 'infringement', moment);
  const ended = applications.filter(isNamePending).map((one) => withdrawName(one, moment));
  const changes: Change[] = [
    update('account', account.id, { name: null, shortName: null }),
    create('nameProtection', row),
  ];
  const accountId = account.id;
  const data = { cleared: row.name, reason, until: row.until.toISOString() };
  const dues = [];
  for (const one of ended) {
    if (isRefused(one)) continue;
    changes.push(...one.changes);
    dues.push(...(one.dues ?? []));
  }
  return { events: [{ name: 'name.cleared', data, accountId }], changes, dues };
}
