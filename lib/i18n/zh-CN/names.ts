/** Names with proof: the form, what is in review, the desk's side, and the names with a known answer (C2). */
export const names = {
  pending: (p: { name: string; due: string }) =>
    `名称“${p.name}”正在审核，最晚 ${p.due} 出结果。出结果之前不能再改名称和简称。`,
  rejected: (p: { name: string; reason: string }) =>
    `名称“${p.name}”审核不通过：${p.reason === '' ? '审核期间已不可用' : p.reason}。没有占用修改次数，可以重新提交。`,
  withdraw: '撤回申请',
  filed: '已备案的小程序改名之后，还要办理变更备案，备案号不变。',
  notFiled: (p: { reason: string }) => `但备案时会被驳回：${p.reason}`,
  proof: '证明材料',
  proofNote: (p: { days: number }) =>
    `名称含人物、品牌、机构时才需要：主体证件一份，另加商标注册证或其他材料至少一份。人工审核，最多 ${p.days} 个工作日；请勿上传真实证件。`,
  licence: '营业执照或身份证',
  trademark: '商标注册证',
  extra: '其他材料',
  extraHint: '授权书、经纪公司证明等；',
  outside: '演练用的名称',
  outsideNote: '这些名称由沙盒之外的人占着，输入就能看到对应的检测结果；都是虚构的。',
  outsideHead: { typed: '输入', check: '检测', set: '提交' },
  reviewed: {
    facts: {
      name: '申请的名称',
      word: '要证明的词',
      now: '现在的名称',
      subject: '主体',
      intro: '介绍',
      appliedAt: '提交时间',
      dueAt: '最晚出结果',
    },
    over: (p: { state: string; reason: string }) => `这项申请${p.state}${p.reason === '' ? '' : `：${p.reason}`}`,
  },
  clear: {
    title: '侵权名称',
    lead: '投诉成立时，平台清空名称：七天之内谁都不能用它；已发布的小程序要先完成微信认证，才能重新设置名称。',
    none: '现在没有小程序有名称。',
    account: '小程序',
    reason: '原因',
  },
};
