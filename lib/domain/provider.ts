/** Third-party providers that hold an authorisation of a mini program (R34, product §1.17). Pure. */
import { create, deny, update, type Decision, type Moment } from './decision';
import type { Account } from './model';
import { formats } from './pack/format';
import { refuse, type Refusal } from './refusal';
import type { Provider } from './rows-official';

/** Permission sets of mini programs that a provider can be given, by the platform's numbers. */
export const permissionSets = [17, 18, 19, 25, 30] as const;
export type PermissionSet = (typeof permissionSets)[number];
/** 开发管理: uploading, submitting and releasing by the provider. */
const developmentSet: PermissionSet = 18;

/** R34: while a provider holds set 18, the console itself does not publish. `providers`: those that hold one now. */
export function providerGate(providers: readonly Provider[]): Refusal | null {
  const holder = providers.find(({ sets, revokedAt }) => revokedAt === null && sets.includes(developmentSet));
  return holder ? refuse('release_held_by_provider', { provider: holder.name, set: developmentSet }) : null;
}

export type ProviderFacts = { account: Account | null; providers: Provider[] };

const sorted = (sets: readonly number[]): number[] => [...new Set(sets)].sort((a, b) => a - b);

/** The director grants one in the name of the administrator, at most 15 at a time. Refusals: account_not_ready, provider_exists, providers_full. */
export function grantProvider(
  { account, providers }: ProviderFacts,
  input: { provider: string; sets: number[] },
  { at, newId }: Moment,
): Decision {
  if (!account?.appId) return deny(refuse('account_not_ready'));
  if (providers.some(({ name }) => name === input.provider)) return deny(refuse('provider_exists', null, 'provider'));
  const limit = formats['format.providers'].value;
  if (providers.length >= limit) return deny(refuse('providers_full', { limit }));
  const sets = sorted(input.sets);
  const row = { id: newId(), accountId: account.id, name: input.provider, sets, grantedAt: at, revokedAt: null };
  return {
    events: [{ name: 'provider.granted', data: { provider: row.name, sets }, accountId: account.id }],
    changes: [create('provider', row)],
    result: { providerId: row.id },
  };
}

/** 管理授权. Refusals: not_found, unchanged. */
export function editSets({ providers }: ProviderFacts, input: { providerId: number; sets: number[] }): Decision {
  const provider = providers.find(({ id }) => id === input.providerId);
  if (!provider) return deny(refuse('not_found'));
  const sets = sorted(input.sets);
  if (String(sets) === String(provider.sets)) return deny(refuse('unchanged', null, 'sets'));
  return {
    events: [{ name: 'provider.sets_changed', data: { provider: provider.name, sets } }],
    changes: [update('provider', provider.id, { sets })],
  };
}

/** 解除授权. Refusal: not_found. */
export function revokeProvider({ providers }: ProviderFacts, providerId: number, { at }: Moment): Decision {
  const provider = providers.find(({ id }) => id === providerId);
  if (!provider) return deny(refuse('not_found'));
  return {
    events: [{ name: 'provider.revoked', data: { provider: provider.name } }],
    changes: [update('provider', provider.id, { revokedAt: at })],
  };
}
