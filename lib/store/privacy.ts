/** Loads what decisions about privacy guidelines need. */
import type { Account } from '@/lib/domain/model';
import type { PackageFacts } from '@/lib/domain/package';
import type { GuidelineFacts } from '@/lib/domain/privacy-guideline';
import { kindsUsed, type PrivacyApiUse, type PrivacyKind } from '@/lib/domain/privacy-kind';
import { many, one, type Bound } from './rows';

/** Every guideline of the account. */
export async function loadGuidelines(bound: Bound, account: Account | null): Promise<GuidelineFacts> {
  return { account, guidelines: account ? await many(bound, 'privacyGuideline', { accountId: account.id }) : [] };
}

/** The guidelines beside the named one, for the reviewer, who is not bound to an account. */
export async function loadGuidelinesOf(bound: Bound, guidelineId: number): Promise<GuidelineFacts> {
  const guideline = await one(bound, 'privacyGuideline', { id: guidelineId });
  const account = guideline ? await one(bound, 'account', { id: guideline.accountId }) : null;
  return loadGuidelines(bound, account);
}

/** The privacy interfaces that some versions of an account call. */
export async function usesOfVersions(bound: Bound, versionIds: readonly number[]): Promise<PrivacyApiUse[]> {
  if (versionIds.length === 0) return [];
  const versions = await many(bound, 'version', { id: { in: [...versionIds] } });
  const files = await many(bound, 'storedFile', { id: { in: [...new Set(versions.map((v) => v.fileId))] } });
  return files.flatMap((file) => (file.kind === 'package' ? ((file.facts as PackageFacts).privacyApis ?? []) : []));
}

/** The kinds that the packages of an account take, whatever became of them. */
export async function kindsOfPackages(bound: Bound, accountId: number): Promise<PrivacyKind[]> {
  const versions = await many(bound, 'version', { accountId });
  return kindsUsed(
    await usesOfVersions(
      bound,
      versions.map((v) => v.id),
    ),
  );
}
