/** What the provinces ask for (A8-16 to A8-18), as data: the province where the filing is made decides. */

type Row = {
  /** first two digits of an ID card from there */
  code: string;
  /** who may be 主体负责人 of an organisation (A8-17) */
  principal: 'legal_person' | 'letter' | 'free';
  /** 居住证 of a person whose ID card is from elsewhere (A8-18) */
  residenceProof?: true;
};
const row = (code: string, principal: Row['principal'], residenceProof?: true): Row => ({
  code,
  principal,
  ...(residenceProof ? { residenceProof } : {}),
});

/**
 * Six provinces (辽宁 山西 山东 广东 四川 新疆) ask for the legal person only in a part of their cities, 安徽 for a letter
 * only in a part: here the letter is asked for in the whole province (our choice).
 */
export const provinceRules = {
  北京: row('11', 'free'),
  天津: row('12', 'legal_person'),
  河北: row('13', 'legal_person'),
  山西: row('14', 'letter'),
  内蒙古: row('15', 'legal_person'),
  辽宁: row('21', 'letter'),
  吉林: row('22', 'letter', true),
  黑龙江: row('23', 'legal_person'),
  上海: row('31', 'legal_person', true),
  江苏: row('32', 'letter', true),
  浙江: row('33', 'legal_person', true),
  安徽: row('34', 'letter', true),
  福建: row('35', 'legal_person'),
  江西: row('36', 'legal_person'),
  山东: row('37', 'letter', true),
  河南: row('41', 'legal_person'),
  湖北: row('42', 'legal_person', true),
  湖南: row('43', 'legal_person'),
  广东: row('44', 'letter', true),
  广西: row('45', 'legal_person'),
  海南: row('46', 'free'),
  重庆: row('50', 'legal_person'),
  四川: row('51', 'letter', true),
  贵州: row('52', 'legal_person', true),
  云南: row('53', 'legal_person', true),
  西藏: row('54', 'legal_person'),
  陕西: row('61', 'legal_person'),
  甘肃: row('62', 'letter'),
  青海: row('63', 'legal_person'),
  宁夏: row('64', 'legal_person'),
  新疆: row('65', 'letter'),
} as const satisfies Record<string, Row>;
export type Province = keyof typeof provinceRules;
export const provinces = Object.keys(provinceRules) as [Province, ...Province[]];

/** The province of an ID card's first two digits; null for numbers of no province (our invented ones begin with 99). */
export const provinceOfId = (number: string): Province | null =>
  provinces.find((province) => number.startsWith(provinceRules[province].code)) ?? null;

/** Whether somebody with this ID card needs a 居住证 to file in the province (A8-18). */
export const needsResidenceProof = (province: Province, ofId: Province | null): boolean =>
  'residenceProof' in provinceRules[province] && ofId !== province;
