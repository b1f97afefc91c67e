/** The twelve people of every sandbox: invented, the same in every template, numbers drawn from the seed. */
import { generateIdNumber, generatePhone } from '@/lib/domain/identity-generator';
import { hashInt } from '@/lib/domain/random';

type Trait = { unverified?: true; hidden?: true; busy?: true; minor?: true };
type Character = { wechatId: string; nickname: string; realName: string; gender: 'male' | 'female' } & Trait;

/** In the order of the issue: administrator, operator, developer, analyst, tester, three outsiders, four special ones. */
const cast: readonly Character[] = [
  { wechatId: 'wangfang_pm', nickname: '王芳', realName: '王芳', gender: 'female' },
  { wechatId: 'chenjing_op', nickname: '陈静', realName: '陈静', gender: 'female' },
  { wechatId: 'lilei_dev', nickname: '李雷', realName: '李雷', gender: 'male' },
  { wechatId: 'zhaomin_data', nickname: '赵敏', realName: '赵敏', gender: 'female' },
  { wechatId: 'zhouyu_try', nickname: '周宇', realName: '周宇', gender: 'male' },
  { wechatId: 'sunyue_out', nickname: '孙悦', realName: '孙悦', gender: 'female' },
  { wechatId: 'wuhao_out', nickname: '吴昊', realName: '吴昊', gender: 'male' },
  { wechatId: 'zhengjie_out', nickname: '郑洁', realName: '郑洁', gender: 'female' },
  { wechatId: 'linman_minor', nickname: '林满', realName: '林满', gender: 'female', minor: true },
  { wechatId: 'hechuan_noid', nickname: '何川', realName: '何川', gender: 'male', unverified: true },
  { wechatId: 'qianduo_hidden', nickname: '钱多', realName: '钱多', gender: 'male', hidden: true },
  { wechatId: 'fengmang_busy', nickname: '冯忙', realName: '冯忙', gender: 'male', busy: true },
];

/** Who plays which part in the templates registered, ready and live. */
export const parts = {
  admin: cast[0]!.wechatId,
  operator: cast[1]!.wechatId,
  developer: cast[2]!.wechatId,
  analyst: cast[3]!.wechatId,
  tester: cast[4]!.wechatId,
} as const;

/** Inputs of person.create for the twelve; ages are counted at `at`, `full` is the limit per person of the pack. */
export function castOf(seed: string, at: Date, full: { member: number; tester: number }) {
  const year = at.getUTCFullYear();
  return cast.map(({ gender, minor, unverified, hidden, busy, ...names }, i) => {
    const birth = {
      year: minor ? year - 15 : year - hashInt(seed, 'birth.year', i, 24, 48),
      month: hashInt(seed, 'birth.month', i, 1, 12),
      day: hashInt(seed, 'birth.day', i, 1, 28),
    };
    return {
      ...names,
      idNumber: generateIdNumber({ n: hashInt(seed, 'person.id', i, 0, 499_999), birth, gender }),
      phone: generatePhone(hashInt(seed, 'person.phone', 0, 0, 9_000_000) + i),
      isRealNameVerified: !unverified,
      isSearchable: !hidden,
      outsideMemberships: busy ? full.member : 0,
      outsideTesterships: busy ? full.tester : 0,
    };
  });
}
