/** 小程序信息: the first completion and the later changes of each setting (C1, product §1.16). Pure. */
import { firstCategories, type CategoryChoice } from './account-category';
import { deny, update, type Change, type Decision, type DueChange, type Moment } from './decision';
import type { Event } from './event';
import type { Account, ImageFacts } from './model';
import { checkIntro } from './name';
import { informationGate } from './information';
import {
  nameStep,
  shortNameStep,
  spendOn,
  unchanged,
  type NameInput,
  type ProfileFacts,
  type Step,
} from './profile-name';
import { refuse } from './refusal';

function avatarStep(facts: ProfileFacts, moment: Moment): Step {
  const account = facts.account!;
  const { file } = facts;
  if (!file) return { no: refuse('avatar_missing', null, 'avatar') };
  const { width, height } = file.facts as ImageFacts;
  if (file.kind !== 'image' || width !== height) return { no: refuse('image_bad', null, 'avatar') };
  if (file.id === account.avatarFileId) return unchanged('avatar');
  const spent = spendOn('avatar', account.avatarFileId === null, facts, moment);
  if (spent.no) return spent;
  return {
    no: null,
    set: { avatarFileId: file.id },
    events: [{ name: 'avatar.changed', data: { fileId: file.id } }],
    changes: spent.changes,
  };
}

function introStep(facts: ProfileFacts, text: string, moment: Moment): Step {
  const account = facts.account!;
  const verdict = checkIntro(text);
  if (verdict.kind === 'forbidden') return { no: refuse('intro_forbidden', { word: verdict.word }, 'intro') };
  if (verdict.kind !== 'ok') return { no: refuse('intro_format', moment.pack['format.introUnits'].value, 'intro') };
  const { intro } = verdict;
  if (intro === account.intro) return unchanged('intro');
  const spent = spendOn('intro', account.intro === null, facts, moment);
  if (spent.no) return spent;
  return { no: null, set: { intro }, events: [{ name: 'intro.changed', data: { to: intro } }], changes: spent.changes };
}

export type CompleteInput = NameInput & {
  shortName?: string | undefined;
  intro: string;
  categories: (string | CategoryChoice)[];
};

/** A first name that goes to review leaves no name to cut from yet (C1-3). */
function firstShortName(facts: ProfileFacts, text: string, name: Step & { no: null }, moment: Moment): Step {
  return name.set.name
    ? shortNameStep(facts, text, name.set.name, moment)
    : { no: refuse('short_name_name_pending', { pending: '' }, 'shortName') };
}

/** The first completion, one form with one 提交. Refusals: profile_done, and every one of the single settings. */
export function completeProfile(facts: ProfileFacts, input: CompleteInput, moment: Moment): Decision {
  const gate = informationGate(facts.account) ?? (facts.account?.isNameSet ? refuse('profile_done') : null);
  if (gate) return deny(gate);
  const name = nameStep(facts, input, moment);
  if (name.no) return deny(name.no);
  const steps: Step[] = [
    name,
    ...(input.shortName ? [firstShortName(facts, input.shortName, name, moment)] : []),
    avatarStep(facts, moment),
    introStep(facts, input.intro, moment),
  ];
  const events: Event[] = [];
  const changes: Change[] = [];
  const dues: DueChange[] = [];
  let set: Partial<Account> = {};
  for (const step of steps) {
    // an avatar or intro that was set alone before and comes again is no problem of this form
    if (step.no?.code === 'unchanged') continue;
    if (step.no) return deny(step.no);
    set = { ...set, ...step.set };
    changes.push(...step.changes);
    dues.push(...(step.dues ?? []));
    // the name is in profile.completed, unless it is only applied for
    if (step !== name || !set.name) events.push(...step.events);
  }
  const categories = firstCategories(facts, input.categories, moment);
  if ('no' in categories) return deny(categories.no);
  events.push(...categories.events);
  changes.push(...categories.changes);
  const completed: Event = { name: 'profile.completed', data: { chosen: set.name ?? input.name.trim() } };
  return {
    events: [completed, ...events],
    changes: [update('account', facts.account!.id, set), ...changes],
    dues: [...dues, ...categories.dues],
  };
}

function single(facts: ProfileFacts, step: () => Step): Decision {
  const gate = informationGate(facts.account);
  if (gate) return deny(gate);
  const done = step();
  if (done.no) return deny(done.no);
  const [first, ...rest] = done.events;
  return {
    events: [first!, ...rest],
    changes: [update('account', facts.account!.id, done.set), ...done.changes],
    ...(done.dues ? { dues: done.dues } : {}),
  };
}

/** 修改名称. Refusals: C2's and its set-time errors 91002 to 91019, quota_used_up. */
export const changeName = (facts: ProfileFacts, input: NameInput, moment: Moment): Decision =>
  single(facts, () => nameStep(facts, input, moment));

/** 修改简称 (C1-3): cut from the name. */
export const changeShortName = (facts: ProfileFacts, input: { shortName: string }, moment: Moment): Decision =>
  single(facts, () => shortNameStep(facts, input.shortName, facts.account?.name ?? '', moment));

/** 修改头像 (C1-4): a square image that came in before. */
export const changeAvatar = (facts: ProfileFacts, moment: Moment): Decision =>
  single(facts, () => avatarStep(facts, moment));

/** 修改介绍 (C1-5). */
export const changeIntro = (facts: ProfileFacts, input: { intro: string }, moment: Moment): Decision =>
  single(facts, () => introStep(facts, input.intro, moment));

/** 隐私设置 允许被搜索. Refusal: unchanged. */
export const setSearchable = (facts: ProfileFacts, input: { isSearchable: boolean }): Decision =>
  single(facts, () =>
    facts.account!.isSearchable === input.isSearchable
      ? { no: refuse('unchanged') }
      : {
          no: null,
          set: { isSearchable: input.isSearchable },
          events: [{ name: 'searchability.changed', data: { isSearchable: input.isSearchable } }],
          changes: [],
        },
  );
