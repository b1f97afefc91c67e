import type { scanPage as source } from '../zh-CN/scan-page';

/** The page that shows a code and waits for the right phone. */
export const scanPage: typeof source = {
  title: (p) => `${p.what}: confirm by scan`,
  code: (p) => `Code: ${p.what}`,
  image: { broken: 'The code could not be loaded', reload: 'Load again' },
  caption: 'A rehearsal code, not affiliated with Tencent',
  who: 'Who scans',
  asker: 'Asked by',
  account: 'Mini program',
  state: 'State',
  expires: 'Valid until',
  scanWith: (p) => `Scan with the phone of ${p.person}`,
  waitFor: (p) =>
    p.playedBy === null
      ? `Waiting for ${p.person} (played by nobody; the director can scan) to scan`
      : `Waiting for ${p.person} (played by ${p.playedBy}) to scan`,
  nudge: 'Remind them',
  nudged: 'Reminded: it stands at the top of their every page',
  realPhone: 'A real phone on the same network can scan this code too, if it can reach the address of this page.',
  anybody: 'Any WeChat user may scan; whoever does is who acts',
  step: (p) => (p.by === null ? `${p.number}. waits for ${p.who}` : `${p.number}. ${p.who}: allowed by ${p.by}`),
  nobody: 'Nobody in this sandbox has that name. Make one on the People page, or go back and check the name',
  newCode: 'New code',
  newCodeLeft: (p) => `${p.left} left`,
  refused: 'Refused on the phone; nothing happened',
  cancelled: 'Cancelled; nothing happened',
  used: 'Confirmed, going on…',
  again: 'Go back and ask again',
  goOn: 'Continue',
  once: {
    title: 'Shown this once',
    text: 'Copy it now and keep it safe. It is not shown again; if you lose it, it can only be reset.',
    show: 'Show',
    gone: 'It was shown already and is not shown again. If it is lost, reset it.',
    names: { appSecret: 'AppSecret' },
    download: 'Download',
  },
};
