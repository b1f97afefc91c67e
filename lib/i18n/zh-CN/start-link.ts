/** 开始链接: its confirm page /try, and the page where one is made. */
export type StartLinkWords = {
  title: string;
  lead: string;
  opens: {
    name: string;
    template: string;
    subject: string;
    pack: string;
    review: string;
    at: string;
    atDefault: string;
  };
  switches: string;
  unfiled: string;
  yes: string;
  asUser: (p: { name: string }) => string;
  asGuest: string;
  submit: string;
  waiting: string;
  bad: { title: string; lead: string; make: string };
  problems: { unknown: string; doubled: string; choose: (p: { given: string; allowed: string }) => string };
  make: {
    button: string;
    hint: string;
    title: string;
    lead: string;
    link: string;
    code: string;
    open: string;
    again: string;
  };
};

export const startLink: StartLinkWords = {
  title: '打开一个新沙盒',
  lead: '每个打开这个链接的人都得到自己的沙盒，起点都一样，互不影响。',
  opens: {
    name: '名称',
    template: '起点',
    subject: '主体类型',
    pack: '规则包',
    review: '谁来审核',
    at: '开始时间',
    atDefault: '按规则包',
  },
  switches: '开关',
  unfiled: '不带备案号',
  yes: '是',
  asUser: (p) => `以 ${p.name} 的身份打开，沙盒会出现在“我的沙盒”里。`,
  asGuest: '没有登录也可以：会给你一个访客身份，之后可以补上邮箱和密码。',
  submit: '打开沙盒',
  waiting: '正在搭沙盒…',
  bad: {
    title: '这个开始链接有写错的地方',
    lead: '下面几项要改对才能打开；可能是复制时漏了一段，请向给你链接的人再要一次。',
    make: '自己新建一个沙盒',
  },
  problems: {
    unknown: '没有这个参数',
    doubled: '只能写一次',
    choose: (p) => `“${p.given}”不行，可以写：${p.allowed}`,
  },
  make: {
    button: '做成开始链接',
    hint: '给一班人同一个起点：不建沙盒，只做一个链接',
    title: '开始链接',
    lead: '发给别人，或投在屏幕上扫。每个人打开都是自己的新沙盒，人物的证件号、审核用时等抽签结果也一样。',
    link: '链接',
    code: '开始链接的二维码',
    open: '自己打开看看',
    again: '改一改',
  },
};
