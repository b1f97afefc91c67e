/** 保存并提交 of the server domains (E-7 to E-13). Pure. */
import { create, deny, update, type Decision, type Moment } from './decision';
import { accountGate } from './dev-settings';
import { filingProblem, type BoughtDomain } from './domain-filing';
import type { Account, QuotaUse, ServerDomains } from './model';
import type { Pack } from './pack/index';
import type { DomainKind } from './pack/shape';
import { quotas, stateOf } from './quota';
import { refuse, type Refusal } from './refusal';
import { domainKinds, domainListProblem, domainSchemes, domainsIn } from './server-domain';

export type DomainFacts = { account: Account | null; quotaUses: QuotaUse[]; bought: BoughtDomain[] };
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

function listProblem(kind: DomainKind, domains: readonly string[], bought: BoughtDomain[], pack: Pack): Refusal | null {
  const no = domainListProblem(kind, domains, pack);
  if (no) return no;
  for (const domain of domains) {
    const [host = ''] = domain.slice(domainSchemes[kind].length).split(':');
    const unfiled = filingProblem(host, bought, pack, kind);
    if (unfiled) return unfiled;
  }
  return null;
}

/**
 * Refusals: 86100, 85016, 86101, domain_is_ip, domain_is_local, domain_has_port, 85302, 85017 and, from the month's last
 * save on, 86102.
 */
export function editServerDomains(facts: DomainFacts, input: DomainInput, { at, pack, newId }: Moment): Decision {
  const { account, bought } = facts;
  const gate = accountGate(account);
  if (gate) return deny(gate);
  const edited = editedDomains(account!, input);
  for (const kind of domainKinds) {
    const no = input[kind] ? listProblem(kind, edited[kind] ?? [], bought, pack) : null;
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
