import { isConsoleOpen } from '@/lib/domain/login';
import { many } from '@/lib/store/rows';
import { rolesOf } from '@/lib/store/actor';
import type { World } from '@/lib/store/world';

/** Who may log in to which account: what the login page tells about the accounts of the sandbox. */
export async function showConsoleEntries(world: World) {
  const [accounts, members, people] = await Promise.all([
    many(world, 'account'),
    many(world, 'member'),
    many(world, 'person'),
  ]);
  return accounts.filter(isConsoleOpen).map((account) => ({
    id: account.id,
    kind: account.kind,
    email: account.email,
    name: account.name,
    subjectName: account.subjectName,
    appId: account.appId,
    people: people
      .map((person) => ({
        id: person.id,
        nickname: person.nickname,
        wechatId: person.wechatId,
        roles: rolesOf(
          account,
          person,
          members.filter((m) => m.accountId === account.id && m.personId === person.id && m.list === 'project'),
        ),
      }))
      .filter(({ roles }) => roles.some((role) => role !== 'outsider'))
      .sort((a, b) => Number(b.roles.includes('admin')) - Number(a.roles.includes('admin'))),
  }));
}

export type ConsoleEntry = Awaited<ReturnType<typeof showConsoleEntries>>[number];
