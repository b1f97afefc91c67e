import { z } from 'zod';
import { command } from '@/lib/command';
import {
  changeAvatar,
  changeIntro,
  changeName,
  changeShortName,
  completeProfile,
  setSearchable,
} from '@/lib/domain/profile';
import { formats } from '@/lib/domain/pack/format';
import { papersInput } from '@/lib/domain/paper';
import type { NameProof } from '@/lib/domain/rows-name';
import { checkProfileName } from '@/lib/domain/profile-name';
import { loadProfile } from '@/lib/store/profile';
import { categoryChoice } from './change-category';

const text = z.string().trim().max(200);
/** id of an image that came in through files/route.ts */
const avatar = z.number().int();

const papers = (max: number) => papersInput.max(max).default([]);
/** What shows the right to a name: licence or ID, trademark, up to 5 more (C2). */
const proof = {
  licence: papers(1),
  trademark: papers(1),
  extra: papers(formats['format.nameExtraFiles'].value),
};
const filesOf = ({ licence, trademark, extra }: NameProof): number[] => [...licence, ...trademark, ...extra];

/** 检测 (C2). */
export const profileCheckName = command({
  action: 'profile.checkName',
  input: z.strictObject({ name: text }),
  load: (world, _, { account }) => loadProfile(world, account),
  decide: checkProfileName,
});

/** 提交 of the first completion (product §1.16). */
export const profileComplete = command({
  action: 'profile.complete',
  input: z.strictObject({
    name: text,
    ...proof,
    shortName: text.optional(),
    avatar,
    intro: text,
    categories: z
      .array(z.union([categoryChoice, categoryChoice.shape.key]))
      .max(20)
      .default([]),
  }),
  load: (world, input, { account, person }) => {
    const forCategories = input.categories.flatMap((each) => (typeof each === 'string' ? [] : (each.papers ?? [])));
    const papers = [...filesOf(input), ...forCategories];
    return loadProfile(world, account, { avatar: input.avatar, papers, actorPersonId: person?.id ?? null });
  },
  decide: completeProfile,
});

/** 修改名称 (C1-1). */
export const profileName = command({
  action: 'profile.name',
  input: z.strictObject({ name: text, ...proof }),
  load: (world, input, { account, person }) =>
    loadProfile(world, account, { papers: filesOf(input), actorPersonId: person?.id ?? null }),
  decide: changeName,
  summary: ({ account }, input) => ({ from: account?.name ?? '', to: input.name }),
});

/** 修改简称 (C1-3). */
export const profileShortName = command({
  action: 'profile.shortName',
  input: z.strictObject({ shortName: text }),
  load: (world, _, { account }) => loadProfile(world, account),
  decide: changeShortName,
  summary: ({ account }, input) => ({ from: account?.shortName ?? '', to: input.shortName }),
});

/** 修改头像 (C1-4). */
export const profileAvatar = command({
  action: 'profile.avatar',
  input: z.strictObject({ avatar }),
  load: (world, input, { account }) => loadProfile(world, account, { avatar: input.avatar }),
  decide: (facts, _, moment) => changeAvatar(facts, moment),
});

/** 修改介绍 (C1-5). */
export const profileIntro = command({
  action: 'profile.intro',
  input: z.strictObject({ intro: text }),
  load: (world, _, { account }) => loadProfile(world, account),
  decide: changeIntro,
});

/** 隐私设置 允许被搜索 (product §1.17). */
export const profileSetSearchable = command({
  action: 'profile.setSearchable',
  input: z.strictObject({ isSearchable: z.boolean() }),
  load: (world, _, { account }) => loadProfile(world, account),
  decide: (facts, input) => setSearchable(facts, input),
});
