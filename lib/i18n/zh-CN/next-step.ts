/** The bar's line 下一步: what to do now, in one sentence. */
export const nextStep = {
  title: '下一步',
  show: '显示下一步',
  hide: '收起',
  steps: {
    register: () => '注册一个小程序帐号',
    activateMail: (p: { email: string }) => `去模拟邮箱 ${p.email} 点激活链接`,
    activateMailSpam: (p: { email: string }) => `激活邮件在 ${p.email} 的垃圾箱里，打开它点激活链接`,
    activateMailBounced: (p: { email: string }) => `发往 ${p.email} 的邮件被退回，返回重新填写邮箱`,
    activateMailExpired: () => '激活链接已过期，重新发送激活邮件',
    fillIdentity: () => '登记主体与管理员信息',
    scanAs: (p: { person: string; what: string }) => `等 ${p.person} 扫码：${p.what}`,
    completeRegistration: () => '管理员已扫码，点“继续”提交登记，提交后主体不可变更',
    transfer: (p: { yuan: string; deadline: string }) => `到模拟银行打款 ${p.yuan} 元，截止 ${p.deadline}`,
    awaitVerification: () => '登录控制台办理微信认证，通过后才能填写小程序信息',
    login: () => '用邮箱密码登录控制台，再扫码',
    loginAs: (p: { person: string }) => `以 ${p.person} 登录控制台`,
    completeProfile: () => '填写小程序信息：名称、头像、介绍和服务类目',
    completeCategory: () => '添加一个服务类目',
    waitCategory: (p: { count: number }) => `${p.count} 个服务类目在审核资质，可快进到出结果`,
    addDeveloper: () => '到成员管理添加一位开发者，或由管理员自己上传',
    upload: () => '打开模拟开发者工具，上传代码',
    submit: (p: { version: string }) => `把开发版本 ${p.version} 提交审核`,
    waitReview: (p: { version: string; hours: number }) => `${p.version} 审核约还要 ${p.hours} 小时，可快进`,
    reviewDesk: (p: { version: string }) => `${p.version} 等人审核，到审核台给出结果`,
    fixRejected: (p: { version: string }) => `${p.version} 审核不通过，看理由，修改后重新上传再提审`,
    release: (p: { version: string }) => `${p.version} 审核通过，还没有上线，去提交发布`,
    releaseClosed: (p: { version: string }) => `${p.version} 审核通过；公测期不能发布，由导演结束公测`,
    filingMissing: () => '还没有备案，不能发布；去办理小程序备案',
    graySince: (p: { version: string; percent: number; days: number }) =>
      `${p.version} 灰度 ${p.percent}%，${p.days} 天后自动全量；可提升比例、立即全量或撤销`,
    rollbackPossible: (p: { version: string; previous: string }) =>
      `${p.version} 已上线；可上传新版本，或回退到 ${p.previous}`,
    resume: () => '服务已暂停，可恢复服务',
    done: (p: { version: string }) => `${p.version} 已上线，可上传新版本`,
  },
};

export type NextStepKey = keyof typeof nextStep.steps;
