/** Invented data for the registration forms: nobody has to think of any, and nobody types his own. */
import {
  generateEmail,
  generateIdNumber,
  generateOrganisationCode,
  generatePhone,
  generateUscc,
} from '@/lib/domain/identity-generator';
import type { Person } from '@/lib/domain/model';
import type { SubjectType } from '@/lib/domain/registration';
import { count } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

const names: Record<SubjectType, (n: number) => string> = {
  personal: () => '',
  enterprise: (n) => `青川演练第${n}科技有限公司`,
  government: (n) => `演练市第${n}图书管理局`,
  media: (n) => `演练第${n}日报社`,
  other: (n) => `演练第${n}公益基金会`,
};

/** Which one of the invented numbers: another for every account that is begun. */
const nextNumber = async (world: World): Promise<number> => (await count(world, 'account', {})) + 1;

/** What 填入演练数据 types: the persona's own identity, a free address, a subject that does not exist. */
export async function rehearsalData(world: World, persona: Person | null, type: SubjectType = 'personal') {
  const n = await nextNumber(world);
  return {
    email: generateEmail('rehearsal', n),
    adminName: persona?.realName ?? '',
    idNumber: persona?.idNumber ?? '',
    phone: persona?.phone ?? '',
    subjectName: names[type](n),
    paper: type === 'enterprise' ? generateUscc(n) : generateOrganisationCode(n),
    bankName: '演练银行',
    bankPlace: '演练市',
    bankAccount: `62000099900${String(n).padStart(5, '0')}`,
  };
}

export type RehearsalData = Awaited<ReturnType<typeof rehearsalData>>;

/** Valid numbers that nobody has, offered at the fields; the name has to be that of the person who scans. */
export async function offeredValues(world: World, persona: Person | null, type: SubjectType) {
  const { adminName, paper, subjectName } = await rehearsalData(world, persona, type);
  const n = await nextNumber(world);
  return {
    adminName,
    idNumber: generateIdNumber({ n, birth: { year: 1990, month: 6, day: 15 }, gender: 'female' }),
    // beyond the phones of the people that are made (person-suggestion.ts)
    phone: generatePhone(9_800_000 + n),
    subjectName,
    paper,
  };
}

export type OfferedValues = Awaited<ReturnType<typeof offeredValues>>;
