/** 代码上传密钥 (E-6, U07): what the official upload client signs with; its IP list is in ip-list.ts. Pure. */
import { create, deny, update, type Decision, type Moment } from './decision';
import { accountGate } from './dev-settings';
import type { Account } from './model';
import { refuse, type Refusal } from './refusal';
import type { UploadKey } from './rows-dev';

/** A pair just made: the private half leaves once, as a file. */
export type KeyPair = { publicKey: string; fingerprint: string; privateKey: string };
/** `fresh` is null while the act is judged before its scan: a pair is made for the act itself only. */
export type UploadKeyFacts = { account: Account | null; key: UploadKey | null; fresh: KeyPair | null };

const once = ({ account, fresh }: UploadKeyFacts) =>
  fresh ? { once: { fileName: `private.${account!.appId}.key`, privateKey: fresh.privateKey } } : {};

function gate({ account }: UploadKeyFacts, { pack }: Moment): Refusal | null {
  return accountGate(account) ?? (pack['uploadKey.enabled'].value ? null : refuse('upload_key_absent'));
}

/** 生成: once. Refusal: upload_key_exists. */
export function createUploadKey(facts: UploadKeyFacts, moment: Moment): Decision {
  const { account, key, fresh } = facts;
  const no = gate(facts, moment) ?? (key ? refuse('upload_key_exists') : null);
  if (no) return deny(no);
  const { at: createdAt, newId } = moment;
  return {
    events: [{ name: 'upload_key.created', data: { fingerprint: fresh?.fingerprint ?? '' } }],
    changes: fresh
      ? [
          create('uploadKey', {
            id: newId(),
            accountId: account!.id,
            publicKey: fresh.publicKey,
            fingerprint: fresh.fingerprint,
            createdAt,
          }),
        ]
      : [],
    ...once(facts),
  };
}

/** 重置: the old key dies at once. Refusal: upload_key_missing. */
export function resetUploadKey(facts: UploadKeyFacts, moment: Moment): Decision {
  const { key, fresh } = facts;
  const no = gate(facts, moment) ?? (key ? null : refuse('upload_key_missing'));
  if (no) return deny(no);
  const { at: createdAt } = moment;
  return {
    events: [{ name: 'upload_key.reset', data: { fingerprint: fresh?.fingerprint ?? '' } }],
    changes: fresh
      ? [update('uploadKey', key!.id, { publicKey: fresh.publicKey, fingerprint: fresh.fingerprint, createdAt })]
      : [],
    ...once(facts),
  };
}
