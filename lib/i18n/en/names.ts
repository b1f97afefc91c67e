import type { Messages } from '../messages';

export const names: Messages['names'] = {
  pending: (p) =>
    `"${p.name}" is in review; the result comes by ${p.due} at the latest. Until then neither name nor short name can change.`,
  rejected: (p) =>
    `"${p.name}" was rejected: ${p.reason === '' ? 'it can no longer be had' : p.reason}. No change was used up; you may apply again.`,
  withdraw: '撤回申请 Withdraw',
  filed: 'A filed mini program files the new name, too (变更备案); its number stays.',
  notFiled: (p) => `A filing would refuse it, though: ${p.reason}`,
  proof: '证明材料 Proof',
  proofNote: (p) =>
    `Only for people, brands and institutions: one licence or ID, and a trademark or another paper at least. Reviewed by hand within ${p.days} working days; hand in nothing real.`,
  licence: '营业执照或身份证 Licence or ID',
  trademark: '商标注册证 Trademark certificate',
  extra: '其他材料 Other papers',
  extraHint: 'Letters of authority and the like; ',
  outside: 'Names to rehearse with',
  outsideNote: 'Held by others outside of the sandbox: type one to see its answer. All are invented.',
  outsideHead: { typed: 'Type', check: '检测 Check', set: 'Set' },
  reviewed: {
    facts: {
      name: 'Name applied for',
      word: 'Word that needs proof',
      now: 'Name now',
      subject: 'Subject',
      intro: 'Introduction',
      appliedAt: 'Handed in',
      dueAt: 'Result at the latest',
    },
    over: (p) => `This application is ${p.state}${p.reason === '' ? '' : `: ${p.reason}`}`,
  },
  clear: {
    title: 'Names that infringe',
    lead: 'When a complaint is upheld the platform clears the name: nobody may take it for seven days, and a released mini program has to be verified before it sets a new one.',
    none: 'No mini program has a name now.',
    account: 'Mini program',
    reason: 'Reason',
  },
};
