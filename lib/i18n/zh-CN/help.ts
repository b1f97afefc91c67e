type Station = { name: string; text: string; rules: string };
type OldPath = { said: string; today: string };

/** 帮助: what each station is, and where the old tutorials' paths lead today (product §1.27). */
export type HelpWords = {
  title: string;
  lead: string;
  stationsTitle: string;
  stationsHead: { station: string; text: string; rules: string };
  stations: {
    [
      K in
        | 'sandbox'
        | 'register'
        | 'login'
        | 'profile'
        | 'members'
        | 'devtool'
        | 'versions'
        | 'submit'
        | 'review'
        | 'release'
        | 'rollback'
        | 'settings'
    ]: Station;
  };
  rulesNote: string;
  oldTitle: string;
  oldNote: string;
  oldHead: { said: string; today: string };
  oldPaths: {
    [
      K in
        | 'members'
        | 'versions'
        | 'domains'
        | 'appId'
        | 'stats'
        | 'messages'
        | 'privacy'
        | 'follow'
        | 'devtool'
        | 'code'
        | 'submit'
    ]: OldPath;
  };
  stuckTitle: string;
  stuck: readonly { ask: string; answer: string }[];
  more: string;
};

export const help: HelpWords = {
  title: '帮助',
  lead: '一次彩排要经过的站，以及老教程里的说法在哪里。',
  stationsTitle: '各站',
  stationsHead: { station: '站', text: '做什么', rules: '规则编号' },
  stations: {
    sandbox: {
      name: '沙盒与团队',
      text: '上方的条显示你在扮演谁、沙盒时间和下一步。时钟可以快进，不能倒退。邀请链接进来的人各坐一个席位。',
      rules: '–',
    },
    register: {
      name: '注册',
      text: '帐号信息、邮箱激活、信息登记三步。激活邮件在模拟邮箱，验证码在模拟短信，最后由登记的管理员本人扫码。个人和企业可以注册，其他主体没有仿真。',
      rules: 'A1、A2、A3',
    },
    login: {
      name: '登录',
      text: '邮箱密码正确之后，由有登录权限的成员扫码。导演在现成的沙盒里可以免扫码进入，日志会注明。',
      rules: 'B-1、B-3、B-6、B-8',
    },
    profile: {
      name: '小程序信息',
      text: '首次一张表填完名称、头像、介绍和服务类目；以后在设置里逐项修改，每项有次数。',
      rules: 'C1、C2、C3、C4',
    },
    members: {
      name: '成员',
      text: '管理员加项目成员要扫码；体验成员由任何项目成员添加，不扫码。人数上限随主体、认证和是否发布而变。',
      rules: 'D-1 至 D-11',
    },
    devtool: {
      name: '开发者工具',
      text: '开发者扫码登录，导入 zip 或目录，读真实的 app.json，然后上传。一人一个开发版本，再传就替换自己的。',
      rules: 'U06、U10、U18 至 U20',
    },
    versions: { name: '版本管理', text: '线上、审核、开发三栏。体验版只有一个，手机扫码打开。', rules: 'U10 至 U16' },
    submit: {
      name: '提交审核',
      text: '先过前置检查，再看须知、填表。同一时间只能有一个版本在审。',
      rules: 'A01 至 A19',
    },
    review: {
      name: '审核',
      text: '到点自动出结果，或由人坐审核台。自动审核现在只看包能不能打开：有缺文件就按 3.3.1 驳回。审核中可以撤回，有次数。',
      rules: 'A20、A22、A29、A32',
    },
    release: {
      name: '发布',
      text: '首次必须全量；之后可以按比例或按微信号灰度，比例只能调高，15 天到期自动全量。每次都由管理员扫码。',
      rules: 'R01 至 R16',
    },
    rollback: { name: '版本回退', text: '灰度中不能退，不能连退两次，最多保留 5 个旧版本。', rules: 'R19 至 R22' },
    settings: {
      name: '开发设置',
      text: 'AppID、只显示一次的 AppSecret、四种服务器域名和每月修改次数。',
      rules: 'E-1 至 E-13',
    },
  },
  rulesNote: '规则编号出现在每个拒绝和提示里；数字因规则包（2021、2024）而不同，来源与把握程度见“仿真范围”。',
  oldTitle: '旧路径对照',
  oldNote: '多数教程写于改版之前。左边是教程的说法，右边是今天的位置。',
  oldHead: { said: '教程里说', today: '今天的位置' },
  oldPaths: {
    members: { said: '用户身份 – 成员管理', today: '管理 – 成员管理' },
    versions: { said: '开发管理 – 开发版本 / 审核版本 / 线上版本', today: '管理 – 版本管理' },
    domains: { said: '设置 – 开发设置 – 服务器域名', today: '开发 – 开发管理 – 开发设置' },
    appId: { said: '设置 – 开发设置 – AppID', today: '开发 – 开发管理 – 开发设置 – 开发者ID' },
    stats: { said: '数据分析', today: '统计（这里没有仿真）' },
    messages: { said: '模板消息', today: '功能 – 订阅消息（这里没有仿真）' },
    privacy: { said: '设置 – 功能设置 – 用户隐私保护指引（2021-11）', today: '设置 – 服务内容声明' },
    follow: { said: '设置 – 接口设置 – 公众号关注组件（2018–2020）', today: '设置 – 关注公众号' },
    devtool: { said: '开发者工具：工具 – 项目详情', today: '开发者工具：详情 – 本地设置' },
    code: { said: '小程序二维码', today: '小程序码，在设置 – 基本设置' },
    submit: {
      said: '只有管理员才能提交',
      today: '管理员和运营者都可以；建沙盒时用开关 perm.submitBy=admin 可改回旧规矩',
    },
  },
  stuckTitle: '常卡住的地方',
  stuck: [
    { ask: '收不到激活邮件', answer: '看模拟邮箱的垃圾箱；链接 24 小时失效，重新发送后旧链接作废。' },
    { ask: '二维码没人扫', answer: '打开模拟手机，切换到该扫码的人，点“扫一扫”。等的是谁，二维码下面写着。' },
    { ask: '按钮是虚线、按不动', answer: '把焦点移上去，它会说为什么、谁可以。' },
    { ask: '审核迟迟没有结果', answer: '用快进里的“到下一事件”；或请导演打开审核台。' },
    { ask: '有人改了我看不到', answer: '页面两秒内自己更新；不更新就刷新一次。' },
  ],
  more: '哪些仿真、哪些从简、哪些没有：',
};
