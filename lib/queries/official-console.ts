/** The console of an official account: its mini programs, the registration that is open, what may be done. */
import { isLive, relationOf } from '@/lib/domain/official-link';
import { openRegistration, registrationQuota } from '@/lib/domain/official-registration';
import type { OfficialAccount, OfficialLink } from '@/lib/domain/rows-official';
import { sha256 } from '@/lib/secrets';
import { loadActor } from '@/lib/store/actor';
import { findLinkTarget, linksOf, loadRequest } from '@/lib/store/official-account';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { button, type Judged } from './button';

export type LinkedRow = {
  id: number;
  name: string | null;
  appId: string;
  subjectName: string;
  state: OfficialLink['state'];
  remove: Judged | null;
};

/** Who is logged in, and for which official account. */
type Login = { personId: number; official: OfficialAccount };

const actorOf = async (world: World, { personId, official }: Login) =>
  (await loadActor(world, { as: { personId }, official: official.originalId }))!;

/** 小程序管理: everything that was ever linked or asked, newest first. */
export async function showLinked(world: World, login: Login): Promise<LinkedRow[]> {
  const { official } = login;
  const actor = await actorOf(world, login);
  const [links, accounts] = await Promise.all([linksOf(world, official), many(world, 'account')]);
  const rows = links.toReversed().map(async ({ link }): Promise<LinkedRow> => {
    const account = accounts.find(({ id }) => id === link.accountId);
    const input = { official: official.originalId, linkId: link.id };
    return {
      id: link.id,
      name: account?.name ?? null,
      appId: account?.appId ?? '',
      subjectName: account?.subjectName ?? '',
      state: link.state,
      remove: isLive(link) ? await button(world, actor, 'officialLink.remove', input) : null,
    };
  });
  return Promise.all(rows);
}

/** The result card of 关联小程序: what an AppID or original ID stands for, and whether it may be asked (A4-7); null: nothing. */
export async function showLinkTarget(world: World, login: Login, target: string) {
  const { official } = login;
  const account = await findLinkTarget(world, target);
  // a test account is nobody's mini program (A5)
  if (!account || account.kind === 'test') return null;
  const { mode } = await loadRequest(world, official, account);
  const actor = await actorOf(world, login);
  return {
    name: account.name,
    appId: account.appId ?? '',
    subjectName: account.subjectName ?? '',
    relation: relationOf(official, account),
    mode,
    request: await button(world, actor, 'officialLink.request', { official: official.originalId, target }),
  };
}

/** Who is logged in, for the top bar. */
export const showOfficialPerson = async (world: World, { personId }: Login): Promise<string> =>
  (await one(world, 'person', { id: personId }))?.nickname ?? '';

/** 快速注册: how far it is, and whether it may begin. */
export async function showQuickRegistration(world: World, login: Login) {
  const { official } = login;
  const actor = await actorOf(world, login);
  const registrations = await many(world, 'officialRegistration', { officialAccountId: official.id });
  const open = openRegistration(registrations);
  return {
    step: open?.state ?? null,
    email: open?.email ?? null,
    quota: registrationQuota(official, registrations, world),
    begin: await button(world, actor, 'officialRegistration.begin', { official: official.originalId, agreed: true }),
  };
}

/** Whether the link of the mail can still be used; the act says why not. */
export async function findQuickActivation(world: World, token: string): Promise<{ email: string } | null> {
  const row = token === '' ? null : await one(world, 'officialRegistration', { linkTokenHash: sha256(token) });
  return row?.email ? { email: row.email } : null;
}
