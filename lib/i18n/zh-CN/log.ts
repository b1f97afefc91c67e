import type { DueEvent } from '@/lib/domain/event';

/** 操作日志. */
export type LogWords = {
  title: string;
  note: string;
  caption: string;
  time: string;
  simTime: string;
  realTime: string;
  who: string;
  byUser: (p: { name: string }) => string;
  confirmedBy: string;
  action: string;
  event: string;
  refused: (p: { code: string }) => string;
  filter: {
    label: string;
    who: string;
    anybody: string;
    action: string;
    anyAction: string;
    text: string;
    textHint: string;
    submit: string;
    clear: string;
  };
  /** what is in the log and no act of anybody's: time alone, and the beginning */
  otherActs: { [A in DueEvent | 'sandbox.create' | 'ticket.scan' | 'host.lookIn' | 'host.leave']: string };
  count: (p: { total: number }) => string;
  empty: string;
  emptyFiltered: string;
  pages: { label: string; newer: string; older: string; at: (p: { page: number; pages: number }) => string };
  csv: string;
  json: string;
  /** heads of the CSV */
  csvHead: {
    id: string;
    at: string;
    realAt: string;
    kind: string;
    actor: string;
    user: string;
    confirmedBy: string;
    action: string;
    label: string;
    event: string;
    text: string;
    refusal: string;
  };
};

export const log: LogWords = {
  title: '操作日志',
  note: '沙盒里发生过的一切，只增不改：什么时间、谁做的、背后是哪位用户、谁的手机确认的。',
  caption: '操作日志，新的在前',
  time: '时间',
  simTime: '沙盒',
  realTime: '真实',
  who: '谁',
  byUser: (p) => `用户 ${p.name}`,
  confirmedBy: '谁确认',
  action: '动作',
  event: '发生了什么',
  refused: (p) => `被拒 ${p.code}`,
  filter: {
    label: '筛选',
    who: '谁',
    anybody: '所有人',
    action: '动作',
    anyAction: '所有动作',
    text: '文字',
    textHint: '在“发生了什么”里找',
    submit: '筛选',
    clear: '清除',
  },
  otherActs: {
    'ticket.scan': '扫码',
    'sandbox.create': '建沙盒',
    'host.lookIn': '主持人查看',
    'host.leave': '主持人离开',
    'audit.verdict': '审核到点',
    'gray.deadline': '灰度到期',
    'audit.regulator_verdict': '主管部门确认到期',
    'category.verdict': '类目审核到点',
    'name.verdict': '名称审核到点',
    'registration.payment_deadline': '打款到期',
    'verification.payment_deadline': '认证支付到期',
    'verification.verdict': '认证审核到点',
    'verification.refill_deadline': '认证重填到期',
    'verification.reminder': '认证年审提醒',
    'verification.lapse': '认证到期',
    'filing.platform_verdict': '备案平台初审到点',
    'filing.sms': '备案核验短信发出',
    'filing.sms_deadline': '备案短信核验到期',
    'filing.regulator_verdict': '备案管局审核到点',
    'privacy.verdict': '隐私保护指引审核到点出结果',
    'cloud_template.verdict': '信息模板实名审核到点',
    'dns_record.effect': '解析生效',
    'certificate.verdict': '证书签发',
    'certificate.lapse': '证书到期',
    'domain_filing.verdict': '域名备案审核到点',
    'violation.end': '处罚到期',
    'violation.deadline': '整改期限到',
    'violation.appeal_verdict': '申诉到点出结果',
    'deregistration.deadline': '注销到期',
    'migration.end': '迁移冷静期满',
    'account.inactivity_freeze': '长期未登录到期',
  },
  count: (p) => `共 ${p.total} 条`,
  empty: '还没有记录。',
  emptyFiltered: '没有符合条件的记录。',
  pages: { label: '翻页', newer: '较新的', older: '较早的', at: (p) => `第 ${p.page} / ${p.pages} 页` },
  csv: '导出 CSV',
  json: '导出 JSON',
  csvHead: {
    id: '编号',
    at: '沙盒时间',
    realAt: '真实时间',
    kind: '身份',
    actor: '谁',
    user: '用户',
    confirmedBy: '谁确认',
    action: '动作代码',
    label: '动作',
    event: '事件代码',
    text: '发生了什么',
    refusal: '拒绝代码',
  },
};
