import type { consoleFrame as source } from '../zh-CN/console-frame';

/** Top bar and frame of the look-alike console. */
export const consoleFrame: typeof source = {
  product: 'Mini program · rehearsal console',
  menu: 'Menu',
  notices: '通知 Notices',
  unread: (p) => `Notices, ${p.count} unread`,
  unnamed: 'Unnamed mini program',
  testAccount: '测试号 Test account',
  signedInAs: (p) => `${p.person} (${p.roles})`,
  byDirector: 'entered by the director, no scan',
  leave: '退出 Log out',
  switchAccount: '切换账号 Switch',
  docs: '文档 Docs',
  foot: {
    about: 'About',
    sources: 'Sources of the rules',
    fidelity: 'What is simulated',
    unaffiliated: 'Not affiliated with Tencent',
  },
  fidelity: 'See what is simulated',
  permission: (p) => `On the real platform this takes: ${p.needs}`,
  everyMember: 'everybody who is logged in',
  denied: {
    title: 'You may not open this page',
    you: (p) => `In this mini program you are: ${p.roles}`,
    needs: (p) => `It takes: ${p.needs}`,
    could: (p) => `Who can: ${p.who}; the administrator can change rights`,
    nobody: 'Nobody can at present',
    source: (p) => `Rule ${p.source}, ${p.certainty}`,
  },
  needs: {
    point: (p) => `the right “${p.points}”`,
    or: ' or ',
    administrator: 'administrator',
    member: 'project member',
    ownUpload: 'administrator, or the uploader himself',
    anybody: 'any WeChat user',
  },
};
