/** 主持 /host: the whole installation, for its first user. */
export type HostWords = {
  nav: string;
  title: string;
  note: string;
  search: string;
  searchHint: string;
  owner: string;
  allOwners: string;
  owners: { user: string; guest: string; cli: string };
  sort: string;
  sorts: { used: string; created: string; name: string; owner: string; size: string };
  submit: string;
  clear: string;
  caption: string;
  total: (p: { count: number }) => string;
  head: {
    sandbox: string;
    owner: string;
    players: string;
    station: string;
    lastAct: string;
    reviews: string;
    size: string;
    acts: string;
  };
  none: string;
  observer: string;
  playing: (p: { user: string; person: string }) => string;
  noAccount: string;
  reviews: (p: { count: number }) => string;
  size: (p: { entries: number; megabytes: string }) => string;
  look: string;
  sit: string;
  enter: string;
  restart: string;
  pages: { label: string; previous: string; next: string; at: (p: { page: number; pages: number }) => string };
  deleted: (p: { count: number }) => string;
  cleanLink: string;
  clean: {
    title: string;
    note: string;
    days: string;
    find: string;
    found: (p: { count: number; days: number }) => string;
    none: (p: { days: number }) => string;
    warning: string;
    submit: (p: { count: number }) => string;
    waiting: string;
    used: string;
  };
  restartPage: { title: (p: { name: string }) => string; text: string; facts: string; submit: string; waiting: string };
  line: {
    others: (p: { purpose: 'look' | 'review' }) => string;
    own: (p: { purpose: 'look' | 'review' }) => string;
    leave: string;
  };
};

export const host: HostWords = {
  nav: '主持',
  title: '主持',
  note: '这台服务器上的所有沙盒。进别人的沙盒查看，那里的人看得到，也记进那里的日志。没有什么会自己删除。',
  search: '搜索',
  searchHint: '名称、编号、主人、起点',
  owner: '主人',
  allOwners: '全部',
  owners: { user: '有密码的用户', guest: '游客', cli: '命令行' },
  sort: '排序',
  sorts: { used: '最近用过', created: '最近建立', name: '名称', owner: '主人', size: '大小' },
  submit: '查看',
  clear: '清除条件',
  caption: '所有沙盒',
  total: (p) => `共 ${p.count} 个`,
  head: {
    sandbox: '沙盒',
    owner: '主人',
    players: '谁在演',
    station: '走到哪一步',
    lastAct: '最近一步',
    reviews: '待审',
    size: '大小',
    acts: '操作',
  },
  none: '没有符合条件的沙盒。',
  observer: '观察席',
  playing: (p) => `${p.person}（${p.user}）`,
  noAccount: '还没有帐号',
  reviews: (p) => (p.count === 0 ? '没有' : `${p.count} 件`),
  size: (p) => `${p.entries} 条日志 · ${p.megabytes} MB`,
  look: '查看',
  sit: '坐审核台',
  enter: '进入',
  restart: '重新开始',
  pages: { label: '分页', previous: '上一页', next: '下一页', at: (p) => `第 ${p.page} 页，共 ${p.pages} 页` },
  deleted: (p) => `删除了 ${p.count} 个游客的沙盒。`,
  cleanLink: '清理游客的沙盒',
  clean: {
    title: '清理游客的沙盒',
    note: '只列游客建的、很久没人动过的沙盒。先列出来，按下删除才会删。',
    days: '多少天没有动过',
    find: '列出来',
    found: (p) => `超过 ${p.days} 天没有动过的有 ${p.count} 个：`,
    none: (p) => `没有超过 ${p.days} 天没动过的游客沙盒。`,
    warning: '下面列出的沙盒会连同里面的帐号、版本、日志和席位一起消失，不能恢复。',
    submit: (p) => `删除这 ${p.count} 个`,
    waiting: '正在删除…',
    used: '最近一步',
  },
  restartPage: {
    title: (p) => `让“${p.name}”从模板重新开始？`,
    text: '地址、名称和席位不变，里面做过的一切都会消失：帐号、版本、审核、日志。不能恢复。',
    facts: '会用同样的起点',
    submit: '重新开始',
    waiting: '正在重搭…',
  },
  line: {
    others: (p) => (p.purpose === 'review' ? '主持人正坐在审核台前' : '主持人正在查看'),
    own: (p) =>
      p.purpose === 'review'
        ? '你以主持人身份坐在审核台前，别的都只读；这里的人看得到你。'
        : '你以主持人身份查看，只读；这里的人看得到你。',
    leave: '离开',
  },
};
