/** 开发设置: AppSecret and server domains (E-2, E-3, E-7 to E-11). Pure. */
import { create, deny, update, type Decision, type Moment } from './decision';
import type { Account, QuotaUse, ServerDomains } from './model';
import type { DomainKind } from './pack/shape';
import { quotas, stateOf } from './quota';
import { refuse, type Refusal } from './refusal';
import { domainKinds, domainListProblem, domainsIn } from './server-domain';

/** `secret` leaves the decision once, for its asker; only the hash is kept. */
export type SecretFacts = { account: Account | null; secret: string; secretHash: string };

function makeSecret(facts: SecretFacts, name: 'secret.created' | 'secret.reset', { at }: Moment): Decision {
  return {
    events: [{ name, data: {} }],
    changes: [update('account', facts.account!.id, { secretHash: facts.secretHash, secretCreatedAt: at })],
    once: { appSecret: facts.secret },
  };
}

const accountGate = (account: Account | null): Refusal | null =>
  account?.appId ? null : refuse(account ? 'account_not_ready' : 'not_found');

/** 生成 (E-2): shown once. Refusal: secret_exists. */
export function createSecret(facts: SecretFacts, moment: Moment): Decision {
  const no = accountGate(facts.account) ?? (facts.account!.secretHash ? refuse('secret_exists') : null);
  return no ? deny(no) : makeSecret(facts, 'secret.created', moment);
}

/** 重置 (E-3): the old one dies. Refusal: secret_missing. */
export function resetSecret(facts: SecretFacts, moment: Moment): Decision {
  const no = accountGate(facts.account) ?? (facts.account!.secretHash ? null : refuse('secret_missing'));
  return no ? deny(no) : makeSecret(facts, 'secret.reset', moment);
}

export type DomainFacts = { account: Account | null; quotaUses: QuotaUse[] };
export type DomainInput = { [K in DomainKind]?: string[] | undefined };

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && [...a].sort().join() === [...b].sort().join();

/** The lists as they would be after the edit: kinds that are left out stay. */
export function editedDomains(account: Pick<Account, 'serverDomains'>, input: DomainInput): ServerDomains {
  const edited: ServerDomains = { ...account.serverDomains };
  for (const kind of domainKinds) {
    const entries = input[kind];
    if (entries) edited[kind] = domainsIn(entries);
  }
  return edited;
}

/** 保存并提交 of the server domains. Refusals: 86100, 85016, 86101, domain_is_ip, domain_is_local, 85017, 86102. */
export function editServerDomains(facts: DomainFacts, input: DomainInput, { at, pack, newId }: Moment): Decision {
  const { account } = facts;
  const gate = accountGate(account);
  if (gate) return deny(gate);
  const edited = editedDomains(account!, input);
  for (const kind of domainKinds) {
    const no = input[kind] ? domainListProblem(kind, edited[kind] ?? [], pack) : null;
    if (no) return deny(no);
  }
  const kinds = domainKinds.filter((kind) => !same(edited[kind] ?? [], account!.serverDomains[kind] ?? []));
  if (kinds.length === 0) return deny(refuse('domain_unchanged'));
  const { subjectType, verifiedAt } = account!;
  const rule = quotas(pack, { subjectType: subjectType!, verifiedAt, firstReleasedAt: null }).serverDomain;
  const uses = facts.quotaUses.filter((use) => use.key === rule.uses).map((use) => use.at);
  const { left, limit, resetsAt } = stateOf(rule, uses, at);
  if (left === 0) return deny(refuse('domain_month_limit', { limit, resetsAt: resetsAt?.toISOString() ?? '' }));
  const total = Object.values(edited).reduce((sum, list) => sum + list.length, 0);
  return {
    events: [{ name: 'server_domain.changed', data: { kinds, count: total } }],
    changes: [
      update('account', account!.id, { serverDomains: edited }),
      create('quotaUse', { id: newId(), accountId: account!.id, key: rule.uses, at }),
    ],
  };
}
