/** 开发设置 and 开发工具 of the console look-alike (product §1.18). */
export type DevSettingsWords = {
  title: string;
  tabs: { label: string; settings: string };
  ids: {
    title: string;
    appId: string;
    appIdNote: string;
    noAppId: string;
    originalId: string;
    secret: string;
    secretNone: string;
    secretMade: (p: { at: string }) => string;
    create: string;
    reset: string;
    onceNote: string;
    resetNote: (p: { minutes: number }) => string;
  };
  domains: {
    title: string;
    note: string;
    kind: string;
    domains: string;
    count: string;
    none: string;
    change: string;
    dialogTitle: string;
    fieldHint: (p: { scheme: string; limit: number }) => string;
    bareHint: (p: { limit: number }) => string;
    rules: string;
    submit: string;
    scanNote: string;
  };
  absent: { title: string; items: readonly string[] };
  tools: {
    title: string;
    note: string;
    open: string;
    devtool: string;
    devtoolText: string;
    samples: string;
    samplesText: string;
    sample: { 'corner-library': string; 'corner-library-missing-page': string };
    download: string;
  };
};

export const devSettings: DevSettingsWords = {
  title: '开发管理',
  tabs: { label: '开发管理', settings: '开发设置' },
  ids: {
    title: '开发者ID',
    appId: 'AppID（小程序ID）',
    appIdNote: '一经分配不会改变；演练的 AppID 都以 wx0000 开头',
    noAppId: '还没有 AppID，先完成主体登记',
    originalId: '原始ID',
    secret: 'AppSecret（小程序密钥）',
    secretNone: '还没有生成',
    secretMade: (p) => `生成于 ${p.at}，平台不保存明文`,
    create: '生成',
    reset: '重置',
    onceNote: '管理员扫码之后只显示一次，请当场复制；忘了只能重置。',
    resetNote: (p) => (p.minutes === 0 ? '重置后旧密钥立即失效。' : `重置后旧密钥还能用 ${p.minutes} 分钟。`),
  },
  domains: {
    title: '服务器域名',
    note: '真机、体验版和线上版只能访问这里登记的域名。',
    kind: '种类',
    domains: '域名',
    count: '数量',
    none: '没有登记',
    change: '修改',
    dialogTitle: '配置服务器信息',
    fieldHint: (p) => `以 ${p.scheme} 开头，一行一个或用“;”隔开，最多 ${p.limit} 个`,
    bareHint: (p) => `只写域名，不带协议，一行一个，最多 ${p.limit} 个`,
    rules:
      '不能用 IP、localhost 和 api.weixin.qq.com；要写到具体主机，登记上级域名不算。真实平台还要求域名已经备案，这里不查。',
    submit: '保存并提交',
    scanNote: '下一步由管理员扫码，允许后整份生效。',
  },
  absent: {
    title: '真实页面上还有，这里没有仿真',
    items: [
      '小程序代码上传：上传密钥与 IP 白名单',
      'AppSecret 的启用、冻结、解冻，API IP 白名单',
      '业务域名：下载校验文件，网页才能在小程序里打开',
      '消息推送：URL、Token、EncodingAESKey',
      '扫普通链接二维码打开小程序',
    ],
  },
  tools: {
    title: '开发工具',
    note: '代码不在控制台上传，要用开发者工具。',
    open: '打开开发者工具',
    devtool: '模拟开发者工具',
    devtoolText: '用开发者的微信扫码登录，导入 zip 或目录，检查之后上传。',
    samples: '示例小程序',
    samplesText: '手边没有代码？下载一个，原样上传。',
    sample: {
      'corner-library': '街角书屋：三个页面，没有问题',
      'corner-library-missing-page': '街角书屋，少一个页面文件：审核会按 3.3.1 驳回',
    },
    download: '下载',
  },
};
