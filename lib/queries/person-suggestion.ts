/** Invented data for 新建人物: another one for every n, never a WeChat ID that is taken. */
import { generateIdNumber, generatePhone } from '@/lib/domain/identity-generator';
import { hashInt, pick } from '@/lib/domain/random';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

type Table<Row> = readonly [Row, ...Row[]];

/** in characters, in Latin letters */
const surnames: Table<readonly [string, string]> = [
  ['何', 'he'],
  ['吕', 'lv'],
  ['施', 'shi'],
  ['张', 'zhang'],
  ['孔', 'kong'],
  ['曹', 'cao'],
  ['严', 'yan'],
  ['华', 'hua'],
  ['金', 'jin'],
  ['魏', 'wei'],
  ['陶', 'tao'],
  ['姜', 'jiang'],
];
const givenNames: Table<readonly [string, string, 'male' | 'female']> = [
  ['演', 'yan', 'male'],
  ['排', 'pai', 'male'],
  ['试', 'shi', 'male'],
  ['小满', 'xiaoman', 'female'],
  ['谷雨', 'guyu', 'female'],
  ['立夏', 'lixia', 'female'],
  ['白露', 'bailu', 'female'],
  ['惊蛰', 'jingzhe', 'male'],
  ['霜降', 'shuangjiang', 'male'],
];

export type SuggestedPerson = { wechatId: string; nickname: string; realName: string; idNumber: string; phone: string };

/** The n-th suggestion of this sandbox (n from 0 on). */
export async function suggestPerson(world: World, n: number): Promise<SuggestedPerson> {
  const { seed } = world.sandbox;
  const people = await many(world, 'person');
  const [surname, surnameLatin] = pick(seed, 'suggestion.surname', n, surnames);
  const [given, givenLatin, gender] = pick(seed, 'suggestion.given', n, givenNames);
  const birth = {
    year: world.at.getUTCFullYear() - hashInt(seed, 'suggestion.year', n, 22, 55),
    month: hashInt(seed, 'suggestion.month', n, 1, 12),
    day: hashInt(seed, 'suggestion.day', n, 1, 28),
  };
  const base = `${surnameLatin}${givenLatin}_`;
  let number = n;
  while (people.some(({ wechatId }) => wechatId === `${base}${number}`)) number += 1;
  return {
    wechatId: `${base}${number}`,
    nickname: surname + given,
    realName: surname + given,
    idNumber: generateIdNumber({ n: hashInt(seed, 'suggestion.id', n, 0, 499_999), birth, gender }),
    phone: generatePhone(hashInt(seed, 'suggestion.phone', n, 0, 9_000_000)),
  };
}
