import type { ProjectRole } from '@/lib/domain/model';
import type { Point } from '@/lib/domain/role';

/** 成员管理 of the console look-alike (product §1.7, §1.23). */
export type MembersWords = {
  title: string;
  admin: {
    title: string;
    wechatId: string;
    nickname: string;
    realName: string;
    phone: string;
    note: string;
    change: string;
  };
  project: { title: string; note: string; edit: string; endEdit: string; add: string; none: string; noneFound: string };
  testers: {
    title: string;
    note: string;
    developmentNote: string;
    add: string;
    none: string;
    development: string;
    granted: string;
    notGranted: string;
    grant: string;
    revoke: string;
  };
  shrunk: (p: { used: number; limit: number }) => string;
  left: (p: { left: number; limit: number }) => string;
  search: string;
  searchHint: string;
  searchSubmit: string;
  filter: string;
  all: string;
  clear: string;
  head: { person: string; roles: string; remark: string; addedBy: string; addedAt: string; act: string };
  change: string;
  remove: string;
  /** what each role may do, beside its tick box */
  roleHints: { [R in ProjectRole]: string };
  /** what each of the 12 rights of 2018 is for */
  pointHints: { [P in Exclude<Point, 'cloud'>]: string };
  analystKinds: { basic: string; trade: string; absent: string };
  addPage: {
    title: string;
    testerTitle: string;
    ids: string;
    idsHint: string;
    find: string;
    found: (p: { count: number }) => string;
    canAdd: string;
    noneToAdd: string;
    roles: string;
    pointsNote: string;
    development: string;
    developmentHint: string;
    remark: string;
    remarkHint: string;
    submit: string;
    scanNote: string;
    noScanNote: string;
    peopleLink: string;
  };
  editPage: { title: (p: { name: string }) => string; submit: string };
  removePage: {
    title: (p: { name: string }) => string;
    text: string;
    submit: string;
    testerTitle: (p: { name: string }) => string;
    testerText: string;
  };
  noRemark: string;
};

export const members: MembersWords = {
  title: '成员管理',
  admin: {
    title: '管理员',
    wechatId: '微信号',
    nickname: '昵称',
    realName: '姓名',
    phone: '手机号',
    note: '管理员只有 1 位，拥有全部权限，不占成员名额。',
    change: '修改',
  },
  project: {
    title: '项目成员',
    note: '能登录控制台的人。增、改、删都由管理员发起，并由管理员扫码。成员不能自己退出。',
    edit: '编辑',
    endEdit: '完成编辑',
    add: '添加',
    none: '还没有项目成员。按“编辑”，再按“添加”。',
    noneFound: '没有符合条件的成员。',
  },
  testers: {
    title: '体验成员',
    note: '只能打开体验版，不能登录控制台。管理员和项目成员都可以添加、删除，不用扫码。',
    developmentNote: '“查看开发版”另要管理员扫码同意，收回不用扫码。',
    add: '添加',
    none: '还没有体验成员。',
    development: '查看开发版',
    granted: '可以',
    notGranted: '不可以',
    grant: '允许',
    revoke: '收回',
  },
  shrunk: (p) => `名单里有 ${p.used} 人，上限现在是 ${p.limit} 人：已有的成员都保留，人数降到上限以下才能再添加。`,
  left: (p) => `还可添加 ${p.left} 人（上限 ${p.limit} 人）`,
  search: '搜索成员',
  searchHint: '微信号、昵称或备注',
  searchSubmit: '搜索',
  filter: '权限',
  all: '全部成员',
  clear: '清除条件',
  head: { person: '成员', roles: '权限', remark: '备注', addedBy: '添加人', addedAt: '添加时间', act: '操作' },
  change: '修改权限',
  remove: '删除',
  roleHints: {
    operator: '管理、推广、设置；提交审核、发布、回退；可打开体验版',
    developer: '开发模块；开发者工具、开发版与体验版',
    analyst: '统计模块；可打开体验版',
  },
  pointHints: {
    development: '开发者工具，上传与打开开发版',
    experience: '打开体验版',
    login: '登录控制台，不用管理员同意',
    analytics: '统计',
    pay: '微信支付',
    promote: '流量主、广告主',
    release: '提交审核、发布、回退；名称、类目等资料',
    devSettings: '服务器域名、消息推送、普通链接二维码',
    suspend: '暂停线上服务',
    unlink: '解除关联公众号',
    plugin: '小程序插件的开发与设置',
    game: '游戏运营',
  },
  analystKinds: { basic: '（基础分析）', trade: '（交易分析）', absent: '未仿真，不能勾选' },
  addPage: {
    title: '添加用户',
    testerTitle: '添加体验成员',
    ids: '微信号',
    idsHint: '要写全；几个人就一行一个',
    find: '搜索',
    found: (p) => `搜索结果（${p.count}）`,
    canAdd: '可以添加',
    noneToAdd: '没有可以添加的人，改一下微信号再搜。',
    roles: '权限设置',
    pointsNote: '这个沙盒按 2018 年的 12 项权限逐项勾选（perm.model=points）。资料类设置归“开发管理”，是本站的选择。',
    development: '查看开发版',
    developmentHint: '勾选后要管理员扫码同意',
    remark: '备注',
    remarkHint: '最多 30 个字，只有成员看得到',
    submit: '确认添加',
    scanNote: '下一步由管理员扫码，在手机上允许后才生效。',
    noScanNote: '按下即生效，不用扫码。',
    peopleLink: '不知道微信号？看人物表',
  },
  editPage: { title: (p) => `修改 ${p.name} 的权限`, submit: '保存' },
  removePage: {
    title: (p) => `删除项目成员 ${p.name}？`,
    text: '管理员扫码之后，他的登录立刻失效。他上传过的开发版本会留着。',
    submit: '删除',
    testerTitle: (p) => `删除体验成员 ${p.name}？`,
    testerText: '之后他不能再打开体验版。不用扫码。',
  },
  noRemark: '–',
};
