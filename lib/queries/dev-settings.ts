/** 开发设置: what the page and its dialogs show, with their buttons (product §1.18). */
import type { Actor } from '@/lib/domain/decision';
import type { Account, JsonObject } from '@/lib/domain/model';
import type { Action } from '@/lib/domain/action-table';
import { quotas, stateOf, type QuotaKey, type QuotaState } from '@/lib/domain/quota';
import type { RefusalCode } from '@/lib/domain/refusal';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { button, type Judged } from './button';
import { showDevSettings, type ShownDevSettings } from './shown-dev-settings';

export type DevSettingsPage = ShownDevSettings & {
  /** 启用 instead of 生成: the word of this era */
  isEnabling: boolean;
  /** what can be done with the AppSecret as it stands */
  secretActs: Judged[];
  overlapMinutes: number;
  freezeMinutes: number | null;
  editApiIps: Judged;
  uploadKeyAct: Judged;
  editUploadIps: Judged;
  switchUploadIps: Judged;
  serverChanges: QuotaState;
  editDomains: Judged;
  editBusiness: Judged;
  placeFile: Judged;
  editPush: Judged;
  linkReleases: QuotaState;
  addLink: Judged;
  /** by rule id */
  linkActs: ReadonlyMap<number, { release: Judged; remove: Judged }>;
  tryToken: Judged;
};

const nothingNew: readonly RefusalCode[] = ['unchanged', 'domain_unchanged', 'business_unchanged'];

/** Whether a dialog may be opened: that it would change nothing yet is no reason, what it is for is filled in in it. */
async function dialogButton(world: World, actor: Actor, action: Action, input: JsonObject = {}): Promise<Judged> {
  const judged = await button(world, actor, action, input);
  const isIdle = judged.refusal !== null && nothingNew.includes(judged.refusal.code);
  return isIdle ? { ...judged, isReady: true, refusal: null } : judged;
}

async function quotaOf(world: World, account: Account, key: QuotaKey): Promise<QuotaState> {
  const { subjectType, verifiedAt, id: accountId } = account;
  const rule = quotas(world.pack, { subjectType: subjectType!, verifiedAt, firstReleasedAt: null })[key];
  const uses = await many(world, 'quotaUse', { accountId, key: rule.uses });
  return stateOf(
    rule,
    uses.map((use) => use.at),
    world.at,
  );
}

function secretActions(shown: ShownDevSettings, canFreeze: boolean): Action[] {
  const { state } = shown.appSecret;
  if (state === 'not_enabled') return ['secret.create'];
  if (!canFreeze) return ['secret.reset'];
  return ['secret.reset', state === 'enabled' ? 'secret.freeze' : 'secret.unfreeze'];
}

/** A rule that is empty: what is wrong with it belongs to its fields. */
export const blankLink = { prefix: '', path: 'pages', testVersion: 'trial', testLinks: [] } satisfies JsonObject;

/** Everything the page and its dialogs show. */
export async function devSettings(world: World, account: Account, actor: Actor): Promise<DevSettingsPage> {
  const { pack } = world;
  const shown = await showDevSettings(world, account);
  const judge = (action: Action, input?: JsonObject): Promise<Judged> => dialogButton(world, actor, action, input);
  const steps = pack['secret.states'].value;
  const linkActs = await Promise.all(
    shown.plainLinks.map(
      async ({ id: ruleId }) =>
        [
          ruleId,
          {
            release: await button(world, actor, 'plainLink.release', { ruleId }),
            remove: await button(world, actor, 'plainLink.remove', { ruleId }),
          },
        ] as const,
    ),
  );
  return {
    ...shown,
    isEnabling: steps.includes('enable'),
    secretActs: await Promise.all(
      secretActions(shown, steps.includes('freeze')).map((action) => button(world, actor, action)),
    ),
    overlapMinutes: pack['secret.overlapMinutes'].value,
    freezeMinutes: pack['secret.freezeMinutes'].value,
    editApiIps: await judge('apiIpList.edit', { ips: shown.apiIpList?.entries ?? [] }),
    uploadKeyAct: await button(world, actor, shown.uploadKey ? 'uploadKey.reset' : 'uploadKey.create'),
    editUploadIps: await judge('uploadIpList.edit', { ips: shown.uploadIpList.entries }),
    switchUploadIps: await button(world, actor, 'uploadIpList.edit', { isOn: !shown.uploadIpList.isOn }),
    serverChanges: await quotaOf(world, account, 'serverDomain'),
    editDomains: await judge('serverDomain.edit'),
    editBusiness: await judge('businessDomain.edit', { domains: shown.businessDomains.domains }),
    placeFile: await judge('webFile.place'),
    editPush: await judge('messagePush.edit'),
    linkReleases: await quotaOf(world, account, 'plainLink'),
    addLink: await judge('plainLink.edit', blankLink),
    linkActs: new Map(linkActs),
    tryToken: await judge('secret.tryToken'),
  };
}
