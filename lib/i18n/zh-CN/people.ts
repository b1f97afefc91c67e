/** 人物: everybody in the sandbox, and a new one. */
export type PeopleWords = {
  title: string;
  note: string;
  caption: string;
  wechatId: string;
  nickname: string;
  realName: string;
  idNumber: string;
  phone: string;
  state: string;
  roles: string;
  act: string;
  verified: string;
  unverified: string;
  hidden: string;
  switchTo: string;
  switchToLabel: (p: { name: string }) => string;
  current: string;
  taken: (p: { user: string }) => string;
  noRoles: string;
  inAccount: (p: { account: string; roles: string }) => string;
  login: { title: string; text: string; email: string; password: string };
  create: {
    title: string;
    open: string;
    note: string;
    warning: string;
    wechatIdHint: string;
    verified: string;
    searchable: string;
    searchableHint: string;
    more: string;
    outsideMemberships: string;
    outsideTesterships: string;
    outsideHint: (p: { member: number; tester: number }) => string;
    another: string;
    submit: string;
  };
};

export const people: PeopleWords = {
  title: '人物',
  note: '沙盒里的微信用户，资料都是编的。注册表单里的姓名、证件号和手机号从这里抄。',
  caption: '沙盒里的所有人物',
  wechatId: '微信号',
  nickname: '昵称',
  realName: '真实姓名',
  idNumber: '身份证号码',
  phone: '手机号',
  state: '微信状态',
  roles: '在小程序里',
  act: '操作',
  verified: '已实名',
  unverified: '未实名',
  hidden: '搜不到',
  switchTo: '扮演',
  switchToLabel: (p) => `扮演 ${p.name}`,
  current: '正在扮演',
  taken: (p) => `${p.user} 在演`,
  noRoles: '–',
  inAccount: (p) => `${p.account}：${p.roles}`,
  login: {
    title: '演练帐号',
    text: '模板建好的小程序帐号。登录时密码对了，还要用成员的手机扫码。',
    email: '登录邮箱',
    password: '密码',
  },
  create: {
    title: '新建人物',
    open: '新建人物',
    note: '每个人物有自己的手机，可以扫码、收短信。',
    warning: '请不要填真实的姓名、证件号和手机号。下面是编好的，可以直接用。',
    wechatIdHint: '6–20 位，以字母开头，可用字母、数字、- 和 _',
    verified: '微信已实名',
    searchable: '可以按微信号搜到',
    searchableHint: '不勾：添加成员时会答“没有此人”',
    more: '在别的小程序里',
    outsideMemberships: '已是几个小程序的项目成员',
    outsideTesterships: '已是几个小程序的体验成员',
    outsideHint: (p) => `一个微信号最多做 ${p.member} 个小程序的项目成员、${p.tester} 个的体验成员`,
    another: '换一组',
    submit: '建立',
  },
};
