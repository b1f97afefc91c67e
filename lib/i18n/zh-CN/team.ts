/** 团队, the invite link, and the page that it opens. */
export type TeamWords = {
  title: string;
  note: string;
  seats: string;
  seatsNote: string;
  director: string;
  directorText: string;
  observer: string;
  observerText: string;
  playedBy: string;
  you: string;
  here: string;
  away: (p: { at: string }) => string;
  noRole: string;
  powersTitle: string;
  /** by lib/web/seat `powers` */
  powers: { travel: string; review: string; people: string; invite: string };
  noPowers: string;
  waiting: (p: { count: number }) => string;
  savePowers: string;
  remove: string;
  removeTitle: (p: { user: string }) => string;
  removeText: string;
  nobodyElse: string;
  invite: {
    title: string;
    text: (p: { days: number }) => string;
    make: string;
    remake: string;
    revoke: string;
    link: string;
    until: (p: { at: string }) => string;
    none: string;
    lanNote: string;
  };
  mine: {
    title: string;
    directorText: string;
    observerText: string;
    playing: (p: { person: string }) => string;
    person: string;
    observe: string;
    take: string;
    change: string;
    handOn: string;
    handOnTo: string;
    handOnNote: string;
    leave: string;
    leaveTitle: string;
    leaveText: string;
    guestNote: string;
    guestLink: string;
  };
  journeys: {
    title: string;
    none: string;
    line: (p: { by: string; from: string; to: string }) => string;
    unknown: string;
  };
  errors: { not_free: string; person_taken: string; unknown_person: string; nickname: string; notAllowed: string };
  join: {
    title: (p: { name: string }) => string;
    lead: (p: { director: string }) => string;
    asUser: (p: { name: string }) => string;
    nickname: string;
    nicknameHint: string;
    signIn: string;
    choose: string;
    observeLabel: string;
    observeText: string;
    full: string;
    submit: string;
    waiting: string;
    already: string;
    enter: string;
    gone: { unknown: string; expired: string; revoked: string };
    goneText: string;
  };
};

export const team: TeamWords = {
  title: '团队',
  note: '谁演谁、谁在线，大家都看得到。有人坐的人物，只有他本人和导演能代他操作。',
  seats: '席位',
  seatsNote: '两分钟内有动作算在线',
  director: '导演',
  directorText: '沙盒的主人：时钟、人物、审核台和邀请都归他，也能代任何人操作。',
  observer: '观察席',
  observerText: '只看，不能改任何东西',
  playedBy: '谁在扮演',
  you: '（你）',
  here: '在线',
  away: (p) => `${p.at} 来过`,
  noRole: '与小程序无关',
  powersTitle: '导演给的权力',
  powers: { travel: '快进时钟', review: '坐审核台', people: '新建人物', invite: '发邀请' },
  noPowers: '没有',
  waiting: (p) => `${p.count} 张码等扫`,
  savePowers: '保存权力',
  remove: '请离席位',
  removeTitle: (p) => `请 ${p.user} 离开席位？`,
  removeText: '他会立刻看不到这个沙盒。他做过的事留在日志里；邀请链接还有效的话，他可以再进来。',
  nobodyElse: '现在只有导演一个人。把邀请链接发给同事，一人演一角。',
  invite: {
    title: '邀请链接',
    text: (p) =>
      `打开链接的人不用注册，挑一个空着的人物或观察席就进来。链接 ${p.days} 天后失效（真实时间），随时可以作废。`,
    make: '生成邀请链接',
    remake: '换一个链接',
    revoke: '作废',
    link: '邀请链接',
    until: (p) => `有效到 ${p.at}（真实时间）`,
    none: '现在没有有效的链接。',
    lanNote: '地址用的是你浏览器里的主机名；要让同事打开，请用他们能访问的地址打开本页再复制。',
  },
  mine: {
    title: '我的席位',
    directorText: '你是导演，可以切换成任何人物。想让大家知道你主演谁，就坐下来。',
    observerText: '你在观察席。有空着的人物就可以坐下来演。',
    playing: (p) => `你在演 ${p.person}。`,
    person: '空着的人物',
    observe: '不演，只看',
    take: '坐下',
    change: '换成这个',
    handOn: '转交',
    handOnTo: '把人物转交给',
    handOnNote: '对方立刻接手，你转到观察席。',
    leave: '交还席位',
    leaveTitle: '交还席位？',
    leaveText: '人物会空出来给别人。除非你是导演，否则要再拿邀请链接才能进来。',
    guestNote: '你是游客：换浏览器之前，先去生成恢复码。',
    guestLink: '恢复码',
  },
  journeys: {
    title: '谁动过时钟',
    none: '还没有人快进过。',
    line: (p) => `${p.by}：${p.from} → ${p.to}`,
    unknown: '命令行',
  },
  errors: {
    not_free: '对方已经有人物了，或者你的人物已不在你手里，请重新选',
    person_taken: '这个人物刚被别人坐了，请另选一个',
    unknown_person: '没有这个人物，请另选一个',
    nickname: '请填 1–20 个字的称呼',
    notAllowed: '你的席位没有这项权力，请找导演',
  },
  join: {
    title: (p) => `加入“${p.name}”`,
    lead: (p) => `${p.director} 邀请你一起彩排小程序的发布。这里的人物、短信、审核都是模拟的，与腾讯无关。`,
    asUser: (p) => `你将以 ${p.name} 的身份加入。`,
    nickname: '怎么称呼你',
    nicknameHint: '不用注册；沙盒里的人看得到，1–20 个字',
    signIn: '我有身份，先登录',
    choose: '你演谁',
    observeLabel: '观察席',
    observeText: '只看，不能改任何东西；以后可以再坐下来演',
    full: '人物都有人演了，现在只剩观察席。',
    submit: '加入',
    waiting: '正在加入…',
    already: '你已经在这个沙盒里了。',
    enter: '进入沙盒',
    gone: { unknown: '没有这个邀请', expired: '邀请已过期', revoked: '邀请已作废' },
    goneText: '请向发给你链接的人要一个新的。',
  },
};
