/** What the settings of a mini program do on a phone: the follow bar and the notices to update (R27, R28, product §1.20). */
import { baseLibraryOf, isBelowMinimum, isLibraryTooOld, settingOf } from '@/lib/domain/account-setting';
import type { Account, Person, Version } from '@/lib/domain/model';
import { many, one } from '@/lib/store/rows';
import { momentOf, type World } from '@/lib/store/world';

export type Update = { has: string; needs: string };
export type PhoneSetting = {
  /** the official account that the bar offers; it shows when the app was opened by a code */
  follow: { official: string; name: string } | null;
  updates: { library: Update | null; version: Update | null };
};

/** For a release; development and trial versions are never told to update. */
export async function phoneSetting(
  world: World,
  account: Account,
  person: Person,
  version: Pick<Version, 'id' | 'number'>,
): Promise<PhoneSetting> {
  const accountId = account.id;
  const { followOfficialAccountId, minimumVersionId, minimumBaseLibrary } = settingOf(
    await one(world, 'accountSetting', { accountId }),
  );
  const [releases, official, minimum] = await Promise.all([
    many(world, 'release', { accountId }),
    followOfficialAccountId === null ? null : one(world, 'officialAccount', { id: followOfficialAccountId }),
    minimumVersionId === null ? null : one(world, 'version', { id: minimumVersionId }),
  ]);
  const library = baseLibraryOf(person, momentOf(world));
  const isOld = isLibraryTooOld(library, minimumBaseLibrary, world);
  return {
    follow: official && { official: official.originalId, name: official.name },
    updates: {
      library: isOld ? { has: library, needs: minimumBaseLibrary! } : null,
      version:
        minimum && isBelowMinimum(version.id, minimum.id, releases)
          ? { has: version.number, needs: minimum.number }
          : null,
    },
  };
}
