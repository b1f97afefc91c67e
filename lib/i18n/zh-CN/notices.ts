/** 通知中心 of the console look-alike. */
export type NoticesWords = {
  title: string;
  caption: string;
  unread: (p: { count: number }) => string;
  allRead: string;
  state: string;
  isUnread: string;
  isRead: string;
  notice: string;
  time: string;
  act: string;
  read: string;
  readLabel: (p: { title: string }) => string;
  empty: { title: string; text: string };
};

export const notices: NoticesWords = {
  title: '通知中心',
  caption: '平台发给这个帐号的通知',
  unread: (p) => `${p.count} 条未读`,
  allRead: '全部标为已读',
  state: '状态',
  isUnread: '未读',
  isRead: '已读',
  notice: '通知',
  time: '时间',
  act: '操作',
  read: '标为已读',
  readLabel: (p) => `把“${p.title}”标为已读`,
  empty: { title: '还没有通知', text: '审核结果、发布、成员和密钥有变动时，平台会在这里告诉你。' },
};
