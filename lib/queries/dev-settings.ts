/** 开发设置: AppID, AppSecret and server domains of an account (product §1.18). */
import type { Actor } from '@/lib/domain/decision';
import type { Account } from '@/lib/domain/model';
import type { DomainKind } from '@/lib/domain/pack/shape';
import { quotas, stateOf, type QuotaState } from '@/lib/domain/quota';
import { domainLimit, domainSchemes } from '@/lib/domain/server-domain';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { button, type Judged } from './button';

export type DomainRow = { kind: DomainKind; scheme: string; limit: number; domains: string[] };
export type DevSettingsPage = {
  appId: string | null;
  originalId: string | null;
  /** when the AppSecret was last made; null: never */
  secretCreatedAt: Date | null;
  /** 生成 or, once there is one, 重置 */
  secret: Judged;
  /** minutes for which the old AppSecret still works after a reset */
  overlapMinutes: number;
  domains: DomainRow[];
  changes: QuotaState;
  editDomains: Judged;
};

/** Everything the page and its dialog show. */
export async function devSettings(world: World, account: Account, actor: Actor): Promise<DevSettingsPage> {
  const { pack, at } = world;
  const rule = quotas(pack, {
    subjectType: account.subjectType!,
    verifiedAt: account.verifiedAt,
    firstReleasedAt: null,
  }).serverDomain;
  const uses = await many(world, 'quotaUse', { accountId: account.id, key: rule.uses });
  return {
    appId: account.appId,
    originalId: account.originalId,
    secretCreatedAt: account.secretCreatedAt,
    secret: await button(world, actor, account.secretHash ? 'secret.reset' : 'secret.create'),
    overlapMinutes: pack['secret.overlapMinutes'].value,
    domains: pack['domain.kinds'].value.map((kind) => ({
      kind,
      scheme: domainSchemes[kind],
      limit: domainLimit(kind, pack),
      domains: account.serverDomains[kind] ?? [],
    })),
    changes: stateOf(
      rule,
      uses.map((use) => use.at),
      at,
    ),
    editDomains: await editButton(world, actor),
  };
}

/** Whether the dialog may be opened: an edit that changes nothing is no reason, what the dialog is for comes in it. */
async function editButton(world: World, actor: Actor): Promise<Judged> {
  const judged = await button(world, actor, 'serverDomain.edit');
  return judged.refusal?.code === 'domain_unchanged' ? { ...judged, isReady: true, refusal: null } : judged;
}
