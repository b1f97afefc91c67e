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
    secretMade: (p: { at: string }) => string;
    freezing: (p: { at: string }) => string;
    oldWorks: (p: { at: string }) => string;
    acts: { create: string; enable: string; reset: string; freeze: string; unfreeze: string };
    onceNote: string;
    resetNote: (p: { minutes: number }) => string;
    freezeNote: (p: { minutes: number }) => string;
    apiIps: string;
    apiIpsNote: string;
  };
  ips: {
    all: string;
    none: string;
    on: string;
    off: string;
    edit: string;
    turnOn: string;
    turnOff: string;
    apiTitle: string;
    uploadTitle: string;
    field: string;
    hint: string;
    apiRules: string;
    uploadRules: string;
    submit: string;
  };
  upload: {
    title: string;
    note: string;
    key: string;
    none: string;
    made: (p: { at: string }) => string;
    fingerprint: string;
    create: string;
    reset: string;
    onceNote: string;
    ips: string;
    ipsNote: string;
  };
  business: {
    title: string;
    note: string;
    none: string;
    count: (p: { count: number; limit: number }) => string;
    start: string;
    change: string;
    dialogTitle: string;
    fileTitle: string;
    fileText: string;
    download: string;
    placeTitle: string;
    placeText: string;
    address: string;
    place: string;
    placed: string;
    field: string;
    hint: (p: { limit: number }) => string;
    rules: string;
    submit: string;
  };
  push: {
    title: string;
    note: string;
    none: string;
    url: string;
    token: string;
    key: string;
    kept: string;
    mode: string;
    format: string;
    savedAt: string;
    start: string;
    change: string;
    dialogTitle: string;
    urlHint: string;
    tokenHint: string;
    keyHint: string;
    random: string;
    echoNote: (p: { seconds: number }) => string;
    submit: string;
  };
  links: {
    title: string;
    note: string;
    add: string;
    empty: string;
    rule: string;
    page: string;
    tests: string;
    state: string;
    acts: string;
    exclusive: string;
    edit: string;
    release: string;
    remove: string;
    dialogTitle: string;
    prefixHint: string;
    pageHint: string;
    testVersion: string;
    testsHint: (p: { limit: number }) => string;
    exclusiveHint: string;
    submit: string;
  };
  tryToken: {
    title: string;
    note: string;
    secret: string;
    ip: string;
    ipHint: string;
    submit: string;
    answer: string;
    address: string;
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
  tools: {
    title: string;
    note: string;
    open: string;
    devtool: string;
    devtoolText: string;
    samples: string;
    samplesText: string;
    sample: { [name in 'corner-library' | 'corner-library-online' | 'corner-library-missing-page']: string };
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
    secretMade: (p) => `生成于 ${p.at}，平台不保存明文`,
    freezing: (p) => `${p.at} 起冻结生效，此前仍可使用`,
    oldWorks: (p) => `重置前的旧密钥还能用到 ${p.at}`,
    acts: { create: '生成', enable: '启用', reset: '重置', freeze: '冻结', unfreeze: '解冻' },
    onceNote: '管理员扫码之后只显示一次，请当场复制；忘了只能重置。',
    resetNote: (p) => (p.minutes === 0 ? '重置后旧密钥立即失效。' : `重置后旧密钥还能用 ${p.minutes} 分钟。`),
    freezeNote: (p) =>
      `冻结 ${p.minutes} 分钟后生效，此后取不到 access_token；小程序的基础功能、第三方授权和云调用不受影响，解冻后原值可用。`,
    apiIps: 'API IP 白名单',
    apiIpsNote: '只有名单里的 IP 可以用 AppSecret 取 access_token，其余返回 40164。',
  },
  ips: {
    all: '没有填写，不限制来源 IP',
    none: '没有填写，开启时任何 IP 都不能上传',
    on: '已开启',
    off: '已关闭，任何 IP 都可以上传',
    edit: '编辑',
    turnOn: '开启',
    turnOff: '关闭',
    apiTitle: 'API IP 白名单',
    uploadTitle: '代码上传 IP 白名单',
    field: 'IP 白名单',
    hint: '一行一个或用“;”隔开，如 203.0.113.10 或 203.0.113.0/24，不能带 * 和端口',
    apiRules: '整份替换；清空就不限制来源 IP。（清空不限是本工具的设定）',
    uploadRules: '整份替换；平台建议保持开启。',
    submit: '保存',
  },
  upload: {
    title: '小程序代码上传',
    note: '用官方的 miniprogram-ci 上传和预览代码时要带上密钥。',
    key: '小程序代码上传密钥',
    none: '还没有生成',
    made: (p) => `生成于 ${p.at}，平台只保存公钥`,
    fingerprint: '公钥指纹（SHA-256）',
    create: '生成',
    reset: '重置',
    onceNote: '管理员扫码之后给一次私钥文件，丢了只能重置，旧密钥随即失效。',
    ips: 'IP 白名单',
    ipsNote: '开启时只有名单里的 IP 可以上传。',
  },
  business: {
    title: '业务域名',
    note: '小程序里的 web-view 只能打开这里登记的域名，子域名随之可用。',
    none: '没有登记',
    count: (p) => `${p.count} / ${p.limit}`,
    start: '开始配置',
    change: '修改',
    dialogTitle: '配置业务域名',
    fileTitle: '1. 下载校验文件',
    fileText: '文件证明服务器是你的，每个小程序一份。',
    download: '下载校验文件',
    placeTitle: '2. 放到服务器上',
    placeText: '演练里的服务器是模拟的：填上地址，就当你已把文件传到那里。规则里有目录的，放在最后一级目录。',
    address: '服务器地址',
    place: '文件已放好',
    placed: '已经放好的位置',
    field: '3. 填写业务域名',
    hint: (p) => `只写域名（https），一行一个，最多 ${p.limit} 个`,
    rules: '域名要完成 ICP 备案满 24 小时；只能用字母、数字和“-”，不能用 IP。整份替换。',
    submit: '保存',
  },
  push: {
    title: '消息推送',
    note: '用户给小程序发消息等事件，平台转发到你的服务器。',
    none: '没有配置',
    url: 'URL（服务器地址）',
    token: 'Token（令牌）',
    key: 'EncodingAESKey（消息加密密钥）',
    kept: '已保存，加密存放，不再显示',
    mode: '消息加密方式',
    format: '数据格式',
    savedAt: '保存时间',
    start: '开始配置',
    change: '修改',
    dialogTitle: '消息推送配置',
    urlHint:
      'http 用 80 端口，https 用 443。演练只向本机的服务器发校验请求：填 http://localhost:端口/路径，此时可用别的端口。',
    tokenHint: '3–32 位字母或数字，服务器验证签名时要用',
    keyHint: '43 位字母或数字',
    random: '随机生成',
    echoNote: (p) =>
      `提交时真的向这个 URL 发一次 GET（signature、timestamp、nonce、echostr），${p.seconds} 秒内原样返回 echostr 才能保存；不跟随跳转。演练只做配置和校验，之后不推送消息。`,
    submit: '提交',
  },
  links: {
    title: '扫普通链接二维码打开小程序',
    note: '线下已有的网页二维码，用微信扫码就打开小程序。企业等组织可以设置，个人不行。演练的手机还不会扫网页链接，这里做到发布规则为止。',
    add: '添加',
    empty: '还没有规则',
    rule: '二维码规则',
    page: '小程序功能页面',
    tests: '测试链接',
    state: '状态',
    acts: '操作',
    exclusive: '占用子规则',
    edit: '修改',
    release: '发布',
    remove: '删除',
    dialogTitle: '普通链接二维码规则',
    prefixHint: '完整链接，如 https://www.example.test/mp/；以“/”结尾时包含下级路径。校验文件放在最后一级目录。',
    pageHint: '如 pages/index/index，发布时线上版本要有这个页面',
    testVersion: '测试范围',
    testsHint: (p) => `符合规则的完整链接，一行一个，最多 ${p.limit} 个；只对管理员、开发者和体验成员生效`,
    exclusiveHint: '占用后，其他小程序不能再设置它下面的规则',
    submit: '保存',
  },
  tryToken: {
    title: '接口调试：获取 access_token',
    note: '演练工具，真实页面上没有。按平台的规则试一次，来源 IP 可以假装。服务器也可以直接请求：',
    secret: 'AppSecret',
    ip: '假装的来源 IP',
    ipHint: '看白名单放不放行',
    submit: '获取',
    answer: '接口返回',
    address: '/cgi-bin/token?grant_type=client_credential&appid=…&secret=…',
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
    rules: '不能用 IP、localhost 和 api.weixin.qq.com；要写到具体主机，登记上级域名不算。在沙盒里买的域名要已经备案。',
    submit: '保存并提交',
    scanNote: '下一步由管理员扫码，允许后整份生效。',
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
      'corner-library-online': '街角书屋·联网：四种网络请求，练域名和证书',
      'corner-library-missing-page': '街角书屋，少一个页面文件：审核会按 3.3.1 驳回',
    },
    download: '下载',
  },
};
