import { z } from 'zod';
import { command } from '@/lib/command';
import type { Account } from '@/lib/domain/model';
import { editSets, grantProvider, permissionSets, revokeProvider, type ProviderFacts } from '@/lib/domain/provider';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

const isSet = (set: number): boolean => permissionSets.some((known) => known === set);
// whole numbers by their schema: forms send text
const sets = z.array(z.number().int().refine(isSet)).min(1);
const providerId = z.number().int();

const load = async (world: World, account: Account | null): Promise<ProviderFacts> => ({
  account,
  providers: account ? await many(world, 'provider', { accountId: account.id, revokedAt: null }) : [],
});

const nameOf = ({ providers }: ProviderFacts, id: number): string =>
  providers.find((provider) => provider.id === id)?.name ?? '';

/** The director grants a provider an authorisation in the name of the administrator (R34). */
export const providerGrant = command({
  action: 'provider.grant',
  input: z.strictObject({ provider: z.string().trim().min(2).max(40), sets }),
  load: (world, _, { account }) => load(world, account),
  decide: grantProvider,
});

/** 管理授权: which permission sets it holds (product §1.17). */
export const providerEditSets = command({
  action: 'provider.editSets',
  input: z.strictObject({ providerId, sets }),
  load: (world, _, { account }) => load(world, account),
  decide: (facts, input) => editSets(facts, input),
  summary: (facts, input) => ({ provider: nameOf(facts, input.providerId), sets: input.sets }),
});

/** 解除授权. */
export const providerRevoke = command({
  action: 'provider.revoke',
  input: z.strictObject({ providerId }),
  load: (world, _, { account }) => load(world, account),
  decide: (facts, input, moment) => revokeProvider(facts, input.providerId, moment),
  summary: (facts, input) => ({ provider: nameOf(facts, input.providerId) }),
});
