import type { NoticesWords } from '../zh-CN/notices';

/** The console's notices. */
export const notices: NoticesWords = {
  title: '通知中心 Notices',
  caption: 'What the platform told this account',
  unread: (p) => `${p.count} unread`,
  allRead: '全部标为已读 Mark all read',
  state: 'State',
  isUnread: 'unread',
  isRead: 'read',
  notice: 'Notice',
  time: 'Time',
  act: 'Actions',
  read: '标为已读 Mark read',
  readLabel: (p) => `Mark "${p.title}" as read`,
  empty: { title: 'No notices yet', text: 'The platform tells you here about reviews, releases, members and secrets.' },
};
