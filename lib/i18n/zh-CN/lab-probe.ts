import type { Behaviour, Cause, Outcome } from '@/lib/domain/probe-cell';

type Sum = { cells: number; seconds: number; actions: number; columns: number };

/** The page of the probe, and what the CLI says of it. */
export const labProbe = {
  title: '探测',
  lead: '把每个操作以每种角色组合真的做一遍：在本沙盒的一份临时副本里做，做完一格撤回一格，你的沙盒不变。然后拿实际行为和权限表比，不一致的标红。',
  start: '开始探测',
  again: '再探测一次',
  starting: '正在开始…',
  observer: '观察者不能启动探测，可以看结果。',
  waiting: '正在等另一个沙盒的探测结束。',
  running: (p: { done: number; total: number }) => `已探测 ${p.done} / ${p.total} 格`,
  progress: '探测进度',
  refresh: '看最新进度',
  failed: '探测没有做完，原因在服务器日志里。可以再试一次。',
  none: '这台服务器启动以来还没有探测过这个沙盒。结果保存在内存里，服务器重启后要重新探测。',
  stale: '这份结果之后，沙盒里又有新的操作。',
  sum: (p: Sum) => `${p.actions} 个操作 × ${p.columns} 种身份 = ${p.cells} 格，用时 ${p.seconds} 秒`,
  at: (p: { time: string; seq: number }) => `副本取自沙盒时间 ${p.time}，操作序号 ${p.seq}`,
  outcomes: { agrees: '与权限表一致', differs: '与权限表不一致', not_probeable: '无法探测' } satisfies Record<
    Outcome,
    string
  > as Record<Outcome, string>,
  kinds: { changed: '做成了', ticket: '要扫码', denied: '没有权限', stopped: '有权限，被状态拦下' } satisfies Record<
    Behaviour['kind'],
    string
  > as Record<Behaviour['kind'], string>,
  signs: { changed: '做', ticket: '扫', denied: '–', stopped: '拦' } satisfies Record<
    Behaviour['kind'],
    string
  > as Record<Behaviour['kind'], string>,
  unknownSign: '?',
  differences: '不一致的格子',
  noDifference: '没有不一致：实际行为和权限表处处相符。',
  head: { action: '操作', who: '身份', promised: '权限表', did: '实际', cause: '原因', cells: '格数' },
  unprobed: '无法探测的格子',
  unprobedLead:
    '缺少对象的格子也真的试过，权限部分照样核对了，只是走不到最后一步；没有帐号、或不是这个帐号里的身份，则没有试。',
  allProbed: '每一格都探测到了。',
  causes: {
    no_account: '这个沙盒里还没有小程序帐号',
    account_not_ready: '帐号还没有注册完，谈不上角色',
    no_example: (p: { field: string }) => `沙盒里没有可以填进 ${p.field} 的对象`,
    official_only: '公众号后台里的操作不在这里试：这份拷贝不一定有公众号',
    applicant_only: '注册申请人还没有帐号，帐号里的操作见“无关的人”一列',
  } satisfies Record<Cause['cause'], unknown>,
  matrix: '逐格结果',
  matrixLead: '每格写实际行为，停在格上可看权限表怎么说。',
  showAll: '显示全部角色组合',
  showSingle: '只显示单个角色',
  granted: '可看开发版',
};
