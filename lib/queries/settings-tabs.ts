/** The tabs 第三方设置, 关联设置, 关注公众号, 版本设置 and the row 基础库最低版本设置, with their judged buttons. */
import { followable, settingOf } from '@/lib/domain/account-setting';
import type { Actor } from '@/lib/domain/decision';
import type { Account } from '@/lib/domain/model';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { button } from './button';
import { showLinks } from './shown-official';

const settingRow = async (world: World, account: Account) =>
  settingOf(await one(world, 'accountSetting', { accountId: account.id }));

export async function showProviders(world: World, account: Account, actor: Actor) {
  const providers = await many(world, 'provider', { accountId: account.id, revokedAt: null });
  const rows = providers.map(async ({ id, name, sets, grantedAt }) => ({
    id,
    name,
    sets,
    grantedAt,
    revoke: await button(world, actor, 'provider.revoke', { providerId: id }),
    // an empty choice is a matter of the form
    edit: await button(world, actor, 'provider.editSets', { providerId: id, sets: [] }),
  }));
  return Promise.all(rows);
}

export async function showLinkTab(world: World, account: Account, actor: Actor) {
  const [{ linkMode }, links] = await Promise.all([settingRow(world, account), showLinks(world, account)]);
  const rows = links.map(async (link) => {
    const input = { linkId: link.id };
    return {
      ...link,
      confirm: link.isWaiting ? await button(world, actor, 'officialAccount.confirmLink', input) : null,
      refuse: link.isWaiting ? await button(world, actor, 'officialAccount.refuseLink', input) : null,
      unlink: link.isWaiting ? null : await button(world, actor, 'officialAccount.unlink', input),
    };
  });
  return { linkMode, mode: await button(world, actor, 'officialAccount.setLinkMode'), links: await Promise.all(rows) };
}

export async function showFollowTab(world: World, account: Account, actor: Actor) {
  const [{ followOfficialAccountId }, officials, links] = await Promise.all([
    settingRow(world, account),
    many(world, 'officialAccount'),
    many(world, 'officialLink', { accountId: account.id }),
  ]);
  return {
    choices: followable({ account, officials, links }).map(({ id, originalId, name }) => ({
      official: originalId,
      name,
      isChosen: id === followOfficialAccountId,
    })),
    save: await button(world, actor, 'followOfficialAccount.set', { followed: 'gh_' }),
  };
}

export async function showVersionTab(world: World, account: Account, actor: Actor) {
  const [setting, releases, versions] = await Promise.all([
    settingRow(world, account),
    many(world, 'release', { accountId: account.id }),
    many(world, 'version', { accountId: account.id }),
  ]);
  const released = new Set(releases.map(({ versionId }) => versionId));
  return {
    ...setting,
    released: versions.filter(({ id }) => released.has(id)).map(({ id, number }) => ({ id, number })),
    save: await button(world, actor, 'versionSettings.edit', { minimumVersionId: -1 }),
  };
}

export async function showBaseLibrary(world: World, account: Account, actor: Actor) {
  const { minimumBaseLibrary } = await settingRow(world, account);
  return {
    minimum: minimumBaseLibrary,
    versions: world.pack['baseLibrary.versions'].value,
    save: await button(world, actor, 'baseLibrary.edit', { minimum: '?' }),
  };
}
