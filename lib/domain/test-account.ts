/** 测试号 (A5): an AppID for development, without e-mail and subject. Pure. */
import { testAccount } from './blank-account';
import { create, deny, type Actor, type Decision, type Moment } from './decision';
import type { Account } from './model';
import { refuse } from './refusal';

export type TestAccountFacts = { existing: Account | null; ids: { appId: string; originalId: string } };

/** 创建测试号 (A5-1): one for each WeChat. Refusals: test_account_exists. */
export function createTestAccount(
  { existing, ids }: TestAccountFacts,
  { at, newId }: Moment,
  { person }: Actor,
): Decision {
  if (!person) return deny(refuse('not_found'));
  if (existing) return deny(refuse('test_account_exists'));
  const account = testAccount({ id: newId(), ...ids, adminPersonId: person.id, createdAt: at });
  return {
    events: [
      {
        name: 'test_account.created',
        data: { appId: ids.appId, nickname: person.nickname },
        accountId: account.id,
      },
    ],
    changes: [create('account', account)],
    result: { accountId: account.id, appId: ids.appId },
  };
}
