import { categoriesFor, fewestPapers, isByMail, isGame, papersFor, type PaperRule } from '@/lib/domain/category';
import type { Actor } from '@/lib/domain/decision';
import { pendingName } from '@/lib/domain/name-application';
import { satisfaction } from '@/lib/domain/satisfaction';
import type { Account } from '@/lib/domain/model';
import { mayVerify } from '@/lib/domain/verification';
import type { World } from '@/lib/store/world';
import { showAccount } from './account';
import { applicationsOf } from '@/lib/store/name';
import { firstReleasedAt } from '@/lib/store/release';
import { button } from './button';
import { outsideNameRows } from './outside-names';
import type { CategoryEntry } from './category-list';
import { showFiling } from './filing';
import { showQuotas } from './quotas';
import { shownPapers } from './review-case';

/** One category that this account's subject may choose, with what must come along with it. */
export type CategoryOption = Pick<CategoryEntry, 'key' | 'first' | 'second' | 'third' | 'needed'> & {
  rule: PaperRule;
  papers: readonly string[];
  isGame: boolean;
};

/** Every category for the selects of the form. */
export function categoryOptions({ pack }: World, { subjectType }: Account): CategoryOption[] {
  const type = subjectType ?? 'personal';
  return categoriesFor(type, pack)
    .filter(({ key }) => !isByMail(key))
    .map((category) => {
      const { key, first, second, third } = category;
      const needed = fewestPapers(category, type);
      return { key, first, second, third, needed, ...papersFor(category, type), isGame: isGame(key) };
    });
}

/** Lengths and counts that the forms name. */
const limitsOf = ({ pack }: World) => ({
  name: pack['format.nameUnits'].value,
  shortName: pack['format.shortNameUnits'].value,
  intro: pack['format.introUnits'].value,
  avatar: pack['format.avatar'].value,
  categories: pack['category.max'].value,
});

/** The form of the first completion (product §1.16). */
export async function showProfileForm(world: World, account: Account, actor: Actor) {
  return {
    account: await showAccount(world, account),
    options: categoryOptions(world, account),
    limits: limitsOf(world),
    outsideNames: outsideNameRows(world),
    complete: await button(world, actor, 'profile.complete', { name: '', avatar: 0, intro: '' }),
  };
}

const byKey = async (world: World, account: Account) => {
  const all = await showQuotas(world, account);
  return (key: (typeof all)[number]['key']) => all.find((quota) => quota.key === key) ?? null;
};

/** Whether there is a code yet (code.beforeRelease). */
const isCodeDownloadable = ({ pack }: World, account: Account): boolean =>
  account.onlineReleaseId !== null || pack['code.beforeRelease'].value.isDownloadable;

/** 小程序码: whether it may be fetched, and in which sizes. */
export async function showCode(world: World, account: Account, actor: Actor) {
  return {
    isThere: isCodeDownloadable(world, account),
    download: await button(world, actor, 'code.download'),
    pixels: world.pack['format.codePixels'].value,
  };
}

const showSatisfaction = async (world: World, account: Account) =>
  satisfaction(
    { seed: world.sandbox.seed, accountId: account.id, onlineSince: await firstReleasedAt(world, account.id) },
    world.at,
    world.pack,
  );

/** 修改名称: the form, what is in review, and the names with a known answer. */
export async function showNameForm(world: World, account: Account, actor: Actor) {
  const quota = await byKey(world, account);
  const applications = await applicationsOf(world, account.id);
  const [latest] = applications;
  return {
    limits: limitsOf(world),
    quota: quota('name'),
    pending: pendingName(applications),
    /** why the newest one came back; '' when the name was lost meanwhile */
    rejected: latest?.state === 'rejected' ? latest : null,
    /** a filed mini program files the change, too (C3-10) */
    isFiled: account.filingNumber !== null,
    outsideNames: outsideNameRows(world),
    buttons: {
      name: await button(world, actor, 'profile.name', { name: account.name ?? '' }),
      withdraw: await button(world, actor, 'name.withdraw'),
    },
  };
}

/** 设置 → 基本设置: every row with its quota and whether it may be changed (product §1.17). */
export async function showSettings(world: World, account: Account, actor: Actor) {
  const { pack } = world;
  const quota = await byKey(world, account);
  return {
    account: await showAccount(world, account),
    limits: limitsOf(world),
    quotas: {
      name: quota('name'),
      shortName: quota('shortName'),
      avatar: quota('avatar'),
      intro: quota('intro'),
      categoryAdd: quota('categoryAdd'),
    },
    filing: await showFiling(world, account),
    mayVerify: mayVerify(account, pack),
    isCodeDownloadable: isCodeDownloadable(world, account),
    satisfaction: await showSatisfaction(world, account),
    menuEra: pack.menu.value,
    buttons: {
      name: await button(world, actor, 'profile.name', { name: account.name ?? '' }),
      shortName: await button(world, actor, 'profile.shortName', { shortName: account.shortName ?? '' }),
      avatar: await button(world, actor, 'profile.avatar', { avatar: account.avatarFileId ?? 0 }),
      intro: await button(world, actor, 'profile.intro', { intro: account.intro ?? '' }),
      search: await button(world, actor, 'profile.setSearchable', { isSearchable: !account.isSearchable }),
      satisfaction: await button(world, actor, 'satisfaction.view'),
      code: await button(world, actor, 'code.download'),
      suspend: await button(world, actor, 'service.suspend', { reason: 'maintenance' }),
      resume: await button(world, actor, 'service.resume'),
    },
  };
}

export type ShownSettings = Awaited<ReturnType<typeof showSettings>>;

/** 服务类目: the table with its buttons, how many there may be and how often one may be added. */
export async function showCategories(world: World, account: Account, actor: Actor) {
  const { categories } = await showAccount(world, account);
  const quota = await byKey(world, account);
  const another = categoryOptions(world, account).find(({ key }) => !categories.some((held) => held.key === key));
  return {
    max: world.pack['category.max'].value,
    quota: quota('categoryAdd'),
    // any one that is not held yet: what is asked is whether there is room and a use left
    add: await button(world, actor, 'category.add', { key: another?.key ?? '' }),
    rows: await Promise.all(
      categories.map(async (category) => ({
        ...category,
        papers: await shownPapers(world, category.papers),
        main: await button(world, actor, 'category.main', { categoryId: category.id }),
        resubmit: await button(world, actor, 'category.resubmit', { categoryId: category.id }),
        remove: await button(world, actor, 'category.remove', { categoryId: category.id }),
      })),
    ),
  };
}
