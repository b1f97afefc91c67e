/** The AppSecret: made, reset, frozen, thawed; which value is right at a moment (E-2 to E-4). Pure. */
import { create, deny, update, type Decision, type Moment } from './decision';
import { accountGate } from './dev-settings';
import { next, secretLife, type SecretState } from './lifecycle';
import type { Account } from './model';
import type { Pack } from './pack/index';
import { refuse, type Refusal } from './refusal';
import type { AppSecret } from './rows-dev';

/** `fresh` leaves the decision once, for its asker; only the hash is kept. */
export type SecretFacts = { account: Account | null; secret: AppSecret | null; fresh: string; freshHash: string };

type Step = 'create' | 'reset' | 'freeze' | 'unfreeze';
const minutes = (count: number): number => count * 60_000;

/** 未启用 when none was ever made. */
export const secretState = (secret: AppSecret | null): SecretState => secret?.state ?? 'not_enabled';

/** What shows at a moment: a freeze that has not taken effect yet is `freezing` (E-4). */
export function shownSecretState(secret: AppSecret | null, at: Date): SecretState | 'freezing' {
  return secret?.frozenFrom && secret.frozenFrom > at ? 'freezing' : secretState(secret);
}

/** Why a step is not possible from where the secret stands. */
const refusalOf: Record<Step, (state: SecretState) => Refusal> = {
  create: () => refuse('secret_exists'),
  reset: () => refuse('secret_missing'),
  freeze: (state) => refuse(state === 'frozen' ? 'secret_frozen' : 'secret_missing'),
  unfreeze: () => refuse('secret_not_frozen'),
};

/** The state after the step, or why not: this era does not have it, or the secret does not stand there. */
function stepOf(facts: Pick<SecretFacts, 'account' | 'secret'>, step: Step, pack: Pack): SecretState | Refusal {
  const gate = accountGate(facts.account);
  if (gate) return gate;
  const isFreezing = step === 'freeze' || step === 'unfreeze';
  if (isFreezing && !pack['secret.states'].value.includes(step)) return refuse('secret_freeze_absent');
  const state = secretState(facts.secret);
  return next(secretLife, state, step) ?? refusalOf[step](state);
}

/** 生成, 启用 (E-2): the value is shown once. Refusal: secret_exists. */
export function createSecret(facts: SecretFacts, { at, pack, newId }: Moment): Decision {
  const state = stepOf(facts, 'create', pack);
  if (typeof state !== 'string') return deny(state);
  const row: AppSecret = {
    id: newId(),
    accountId: facts.account!.id,
    state,
    valueHash: facts.freshHash,
    createdAt: at,
    previousHash: null,
    previousUntil: null,
    frozenFrom: null,
  };
  return {
    events: [{ name: 'secret.created', data: {} }],
    changes: [create('appSecret', row)],
    once: { appSecret: facts.fresh },
  };
}

/** 重置 (E-3): the old value dies after secret.overlapMinutes. Refusal: secret_missing. */
export function resetSecret(facts: SecretFacts, { at, pack }: Moment): Decision {
  const state = stepOf(facts, 'reset', pack);
  if (typeof state !== 'string') return deny(state);
  const { id, valueHash, frozenFrom } = facts.secret!;
  const overlap = pack['secret.overlapMinutes'].value;
  // a frozen value does not come back to life beside the new one
  const isKept = overlap > 0 && frozenFrom === null;
  const previousUntil = isKept ? new Date(at.getTime() + minutes(overlap)) : null;
  return {
    events: [{ name: 'secret.reset', data: { oldWorksUntil: previousUntil?.toISOString() ?? null } }],
    changes: [
      update('appSecret', id, {
        state,
        valueHash: facts.freshHash,
        createdAt: at,
        previousHash: isKept ? valueHash : null,
        previousUntil,
        frozenFrom: null,
      }),
    ],
    once: { appSecret: facts.fresh },
  };
}

/** 冻结 (E-4): takes effect after secret.freezeMinutes. Refusals: secret_freeze_absent, secret_missing, secret_frozen. */
export function freezeSecret(facts: SecretFacts, { at, pack }: Moment): Decision {
  const state = stepOf(facts, 'freeze', pack);
  if (typeof state !== 'string') return deny(state);
  const frozenFrom = new Date(at.getTime() + minutes(pack['secret.freezeMinutes'].value ?? 0));
  return {
    events: [{ name: 'secret.frozen', data: { from: frozenFrom.toISOString() } }],
    changes: [update('appSecret', facts.secret!.id, { state, frozenFrom })],
  };
}

/** 解冻 (E-4): the value stays. Refusals: secret_freeze_absent, secret_not_frozen. */
export function unfreezeSecret(facts: SecretFacts, { pack }: Moment): Decision {
  const state = stepOf(facts, 'unfreeze', pack);
  if (typeof state !== 'string') return deny(state);
  return {
    events: [{ name: 'secret.unfrozen', data: {} }],
    changes: [update('appSecret', facts.secret!.id, { state, frozenFrom: null })],
  };
}

/** Whether this is the value, or the one before a reset that still works (E-3). */
export function isRightSecret(secret: AppSecret, hash: string, at: Date): boolean {
  if (secret.valueHash === hash) return true;
  return secret.previousHash === hash && secret.previousUntil !== null && secret.previousUntil > at;
}
