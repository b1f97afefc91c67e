/** Which release each person's phone opens: ticked members and testers, named IDs, then the ratio (R08–R10). */
import type { Account, Member, Person, Release } from '@/lib/domain/model';
import { grayBucket, releaseFor } from '@/lib/domain/exposure';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

type Facts = { account: Account; releases: readonly Release[]; members: readonly Member[] };

/** The release that opens on this person's phone, or null when nothing is online. */
export function releaseOnPhone(world: World, { account, releases, members }: Facts, person: Person): Release | null {
  const mine = members.filter((member) => member.personId === person.id);
  return releaseFor(
    { account, releases: [...releases] },
    {
      wechatId: person.wechatId,
      // the administrator counts as a project member
      isMember: account.adminPersonId === person.id || mine.some((member) => member.list === 'project'),
      isTester: mine.some((member) => member.list === 'tester'),
      bucket: grayBucket(world.sandbox.seed, account.grayReleaseId ?? 0, person.id),
    },
  );
}

/** How many people each tick of the list reaches. */
export function listSizes({ account, members }: Pick<Facts, 'account' | 'members'>): {
  members: number;
  testers: number;
} {
  const ids = (list: Member['list']): number[] =>
    members.filter((member) => member.list === list).map((member) => member.personId);
  const project = new Set([...ids('project'), ...(account.adminPersonId === null ? [] : [account.adminPersonId])]);
  return { members: project.size, testers: new Set(ids('tester')).size };
}

export type ExposureRow = { personId: number; nickname: string; wechatId: string; version: string; isGray: boolean };

/** Everybody of the sandbox with the version that he sees, those with the gray version first. */
export async function exposure(world: World, account: Account): Promise<ExposureRow[]> {
  const accountId = account.id;
  const [people, members, releases, versions] = await Promise.all([
    many(world, 'person'),
    many(world, 'member', { accountId }),
    many(world, 'release', { accountId }),
    many(world, 'version', { accountId }),
  ]);
  const numbers = new Map(versions.map((version) => [version.id, version.number]));
  return people
    .map((person) => {
      const release = releaseOnPhone(world, { account, releases, members }, person);
      return {
        personId: person.id,
        nickname: person.nickname,
        wechatId: person.wechatId,
        version: release ? (numbers.get(release.versionId) ?? '') : '',
        isGray: release !== null && release.id === account.grayReleaseId,
      };
    })
    .sort((a, b) => Number(b.isGray) - Number(a.isGray));
}
