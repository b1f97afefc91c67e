/** Our own small word lists behind the naming rules; the platform's are not public. All in small letters. */

/** C3-1: the platform's own names and their look-alikes. */
export const impersonationWords = [
  '小程序',
  '微信',
  '腾讯',
  '腾迅',
  '威信',
  '微讯',
  'tencent',
  'tencet',
  'weixin',
  'wechat',
  'wecha',
  'qq',
] as const;

/** C3-2: superlatives and promotion. */
export const advertisingWords = [
  '国家级',
  '世界级',
  '最高级',
  '最佳',
  '最便宜',
  '顶级',
  '全网第一',
  '免费',
  '巨便宜',
  '清仓',
  '特价',
  '促销',
] as const;

/** C3-2, C1-5: what no text of an account may mention. */
export const illegalWords = [
  '色情',
  '裸聊',
  '赌博',
  '博彩',
  '毒品',
  '枪支',
  '暴力',
  '恐怖袭击',
  '代开发票',
  '洗钱',
] as const;

/** C3-3: bare generic nouns; refused only as the whole name. */
export const genericNames: readonly string[] = [
  '电话',
  '邮件',
  '日历',
  '天气',
  '地图',
  '音乐',
  '小游戏',
  '斗地主',
  '麻将',
  '短裤短裙',
];

/** C2 "ok with material", C3-4: institutions, and brands invented for the rehearsal; a name with one needs proof. */
export const proofWords = [
  '银行',
  '医院',
  '大学',
  '协会',
  '基金会',
  '人民政府',
  '旗舰店',
  '官方',
  '后援会',
  '青禾咖啡',
  '北辰手机',
  '蓝鲸快递',
] as const;

/** The first of the words that the text contains, whatever its case and spaces; null when none is in it. */
export function firstWord(words: readonly string[], text: string): string | null {
  const plain = text.replace(/\s+/g, '').toLowerCase();
  return words.find((word) => plain.includes(word)) ?? null;
}
