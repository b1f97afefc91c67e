/** The identifiers of a mini program: unique in the world, and a copied sandbox gets its own (design §6). */
import { sha256 } from '@/lib/secrets';

export type AppIds = { appId: string; originalId: string };

/** AppID `wx` + 16 hex (E-1) and original ID `gh_` + 12 hex (C1-12) of an account, by what no other account has. */
export function appIdsOf(sandboxId: string, accountId: string | number): AppIds {
  return {
    appId: `wx0000${sha256(`${sandboxId}:${accountId}`).slice(0, 12)}`,
    originalId: `gh_${sha256(`${sandboxId}:${accountId}:original`).slice(0, 12)}`,
  };
}
