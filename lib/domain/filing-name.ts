/** The name filter of the filing (A8-13). The platform's list is not public: these words are the documented ones. */
import { firstWord } from './name-words';
import type { PreApproval } from './rows-filing';
import { isOrganisation, type SubjectType } from './registration';
import { refuse, type Refusal } from './refusal';

/** Not in the name of a person's mini program. */
const organisationWords = ['公司', '集团', '商城', '商贸', '政务', '企业', '协会', '学校'] as const;
/** Only units of the state have these. */
const nationalWords = ['中国', '中华', '中央', '全国'] as const;
/** Words that need a 前置审批, with the one they need. */
const approvalWords: Readonly<Record<Exclude<PreApproval, 'none'>, readonly string[]>> = {
  news: ['新闻', '资讯'],
  publishing: ['出版'],
  education: ['教育', '培训', '学校'],
  medical: ['医药', '医疗', '药品'],
  religion: ['宗教', '佛', '寺'],
  ride_hailing: ['网约车', '打车'],
  finance: ['金融', '投资', '保险', '贷款', '理财'],
  live_video: ['直播', '影视'],
};

/** The approval that a word of the name asks for; null when none does. */
export function approvalOf(name: string): { approval: PreApproval; word: string } | null {
  for (const [approval, words] of Object.entries(approvalWords)) {
    const word = firstWord(words, name);
    if (word !== null) return { approval: approval as PreApproval, word };
  }
  return null;
}

/** Whether a mini program of this name can be filed. `approval`: what the form says; null while it is not filled in. */
export function filingNameProblem(name: string, type: SubjectType, approval: PreApproval | null): Refusal | null {
  const national = firstWord(nationalWords, name);
  if (national !== null && type !== 'government') return refuse('filing_name_national', { word: national });
  const asked = approvalOf(name);
  if (!isOrganisation(type)) {
    const word = firstWord(organisationWords, name) ?? asked?.word;
    return word === undefined ? null : refuse('filing_name_personal', { word });
  }
  return asked && approval !== null && approval !== asked.approval
    ? refuse('filing_name_needs_approval', { word: asked.word }, 'program.approval')
    : null;
}
