import type { HomeCardKey, HomeRowKey } from '@/lib/domain/home-cards';

/** How far a card is (product §1.4). */
export type HomeCardState = 'not_started' | 'to_fill' | 'in_review' | 'rejected' | 'done' | 'not_applicable' | 'locked';

export type HomeCardWords = {
  title: string;
  cards: { [K in HomeCardKey]: { title: string; text: string; button: string } };
  rows: { [K in HomeRowKey]: { title: string; text: string; button: string } };
  states: { [S in HomeCardState]: string };
  details: string;
  developers: (p: { count: number }) => string;
  lockedBy: (p: { card: string }) => string;
};

/** The cards 小程序发布流程 of the console's home page. */
export const homeCards: HomeCardWords = {
  title: '小程序发布流程',
  cards: {
    profile: { title: '小程序信息', text: '补充小程序的基本信息，如名称、图标、描述等', button: '填写' },
    categories: { title: '小程序类目', text: '按实际功能选择服务类目，至少一个', button: '填写' },
    filing: { title: '小程序备案', text: '备案完成后才能发布', button: '去备案' },
    verification: { title: '微信认证', text: '认证之后可被搜索和分享', button: '去认证' },
    development: { title: '小程序开发与管理', text: '准备工具、开发者和服务器', button: '查看' },
    release: { title: '版本发布', text: '上传代码，提交审核，通过后自己点发布', button: '前往发布' },
  },
  rows: {
    tool: { title: '开发工具', text: '上传代码包', button: '打开' },
    developers: { title: '添加开发者', text: '添加之后才能上传代码', button: '去添加' },
    servers: { title: '配置服务器', text: '查看 AppID，生成 AppSecret，填写服务器域名', button: '开发设置' },
    help: { title: '帮助文档', text: '从注册到发布的每一步', button: '查看' },
  },
  states: {
    not_started: '未开始',
    to_fill: '去填写',
    in_review: '审核中',
    rejected: '未通过',
    done: '已完成',
    not_applicable: '不适用',
    locked: '前一步完成后可用',
  },
  details: '查看详情',
  developers: (p) => `已添加 ${p.count} 人`,
  lockedBy: (p) => `先完成“${p.card}”`,
};
