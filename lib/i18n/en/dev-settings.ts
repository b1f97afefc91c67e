import type { DevSettingsWords } from '../zh-CN/dev-settings';

/** Development settings and tools: the Chinese labels with a gloss. */
export const devSettings: DevSettingsWords = {
  title: '开发管理 Development management',
  tabs: { label: 'Development management', settings: '开发设置 Settings' },
  ids: {
    title: '开发者ID Developer IDs',
    appId: 'AppID',
    appIdNote: 'Never changes; AppIDs of the rehearsal begin with wx0000',
    noAppId: 'No AppID yet: register the subject first',
    originalId: '原始ID Original ID',
    secret: 'AppSecret',
    secretNone: 'not made yet',
    secretMade: (p) => `made ${p.at}; the platform keeps no readable copy`,
    create: '生成 Generate',
    reset: '重置 Reset',
    onceNote: "Shown once after the administrator's scan: copy it then. A lost one can only be reset.",
    resetNote: (p) =>
      p.minutes === 0
        ? 'After a reset the old one dies at once.'
        : `After a reset the old one works for ${p.minutes} more minutes.`,
  },
  domains: {
    title: '服务器域名 Server domains',
    note: 'Phones, trial and online version reach only the domains listed here.',
    kind: 'Kind',
    domains: 'Domains',
    count: 'Count',
    none: 'none',
    change: '修改 Change',
    dialogTitle: '配置服务器信息 Server domains',
    fieldHint: (p) => `Begins with ${p.scheme}; one per line or separated by ";"; at most ${p.limit}`,
    bareHint: (p) => `Host name only, no scheme; one per line; at most ${p.limit}`,
    rules:
      'No IP, localhost or api.weixin.qq.com; the exact host: a parent domain does not cover it. The real platform also wants the domain filed (ICP); not checked here.',
    submit: '保存并提交 Save and submit',
    scanNote: 'Next the administrator scans; then all of it takes effect.',
  },
  absent: {
    title: 'Also on the real page, not simulated here',
    items: [
      'Code upload: upload key and its IP list',
      'Enabling, freezing and unfreezing the AppSecret; the API IP list',
      'Business domains: a check file, so that web pages open in the mini program',
      'Message push: URL, Token, EncodingAESKey',
      'Opening the mini program by plain-link QR codes',
    ],
  },
  tools: {
    title: '开发工具 Tools',
    note: 'Code is not uploaded in the console; that takes the devtool.',
    open: 'Open the devtool',
    devtool: 'Simulated devtool',
    devtoolText: 'Sign in by the phone of a developer, bring a zip or a folder, look at the checks, upload.',
    samples: 'Sample mini programs',
    samplesText: 'No code at hand? Download one and upload it as it is.',
    sample: {
      'corner-library': 'Corner library: three pages, no problem',
      'corner-library-missing-page': 'Corner library with a page file missing: rejected with clause 3.3.1',
    },
    download: 'Download',
  },
};
