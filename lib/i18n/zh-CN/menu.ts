import type { MenuGroupKey, MenuKey } from '@/lib/domain/menu';

/** Entries that open the honest page: what the real console has there. */
export type AbsentKey = Extract<
  MenuKey,
  | 'feedback'
  | 'feedback2018'
  | 'stats'
  | 'stats2018'
  | 'search'
  | 'customerService'
  | 'messages'
  | 'messages2018'
  | 'content'
  | 'brand'
  | 'nearby'
  | 'pay'
  | 'plugin'
  | 'ops'
  | 'cloud2021'
  | 'cloud'
  | 'evaluation'
  | 'violations'
  | 'trafficOwner'
  | 'advertiser'
  | 'game'
>;
/** Pages outside the menu that are not simulated either. */
export type AbsentElsewhere =
  'privacy' | 'thirdParty' | 'links' | 'follow' | 'recover' | 'testAccount' | 'officialAccounts';

export type MenuWords = {
  label: string;
  groups: { [K in MenuGroupKey]: string };
  entries: { [K in MenuKey]: string };
  absentTitle: string;
  absentLead: string;
  absent: { [K in AbsentKey | AbsentElsewhere]: string };
};

/** The console's left menu, in the words of the real one. */
export const menu: MenuWords = {
  label: '控制台菜单',
  groups: { manage: '管理', features: '功能', development: '开发', growth: '成长', promotion: '推广' },
  entries: {
    home: '首页',
    versions: '版本管理',
    versions2018: '开发管理',
    members: '成员管理',
    members2018: '用户身份',
    feedback: '用户反馈',
    feedback2018: '客服反馈',
    stats: '统计',
    stats2018: '数据分析',
    search: '微信搜一搜',
    customerService: '客服',
    messages: '订阅消息',
    messages2018: '模板消息',
    content: '页面内容接入',
    brand: '品牌小程序',
    nearby: '附近的小程序',
    pay: '微信支付',
    plugin: '小程序插件',
    developmentManagement: '开发管理',
    developmentSettings: '开发设置',
    ops: '运维中心',
    tools: '开发工具',
    cloud2021: '云开发',
    cloud: '云服务',
    evaluation: '小程序评测',
    violations: '违规记录',
    trafficOwner: '流量主',
    advertiser: '广告主',
    game: '游戏管理',
    settings: '设置',
  },
  absentTitle: '这里没有仿真',
  absentLead: '真实平台在这里提供：',
  absent: {
    feedback: '用户在小程序里提交的问题，按 8 种类型列出，可以回复。',
    feedback2018: '用户在小程序里提交的反馈与投诉，可以回复。',
    stats: '打开次数、访问人数、留存和版本分布等访问数据，发布后第二天开始有数。',
    stats2018: '打开次数、访问人数、留存和版本分布等访问数据，发布后第二天开始有数。',
    search: '小程序在搜一搜里的展示设置、搜索数据和页面收录情况。',
    customerService: '绑定客服人员、设置自动回复，接待从小程序发来的消息。',
    messages: '选用订阅消息模板，取得模板 ID，经用户同意后向他发送服务通知。',
    messages2018: '选用模板消息，取得模板 ID，在用户提交表单或支付后发送通知。',
    content: '把小程序页面的内容提交给平台，供搜索和推荐使用。',
    brand: '以品牌身份申请品牌专区与品牌标识。',
    nearby: '添加线下门店地址，让附近的用户在列表里看到小程序。',
    pay: '申请商户号或关联已有商户号，之后小程序才能收款。',
    plugin: '添加别人的插件，或开发、发布自己的插件。',
    ops: '脚本错误、启动性能、实时日志与告警，以及微信版本分布。',
    cloud2021: '开通云函数、数据库和存储，不用自己的服务器。',
    cloud: '开通云函数、数据库、存储与云托管，不用自己的服务器。',
    evaluation: '按性能、体验和合规给小程序打分，达标后有审核加速等权益。',
    violations: '违规的时间、原因、处理和期限，以及整改说明与申诉。',
    trafficOwner: '累计访客达标后开通广告位，在小程序里展示广告取得收入。',
    advertiser: '充值并投放广告，把用户带到小程序。',
    game: '小游戏的运营数据、礼包、公告和版号资料。',
    privacy: '逐项写明处理哪些用户信息、用途、存储期限和联系方式，审核通过后展示给用户。',
    thirdParty: '查看已授权的第三方平台和权限集，可以解除授权。',
    links: '设置公众号能否关联本小程序，查看和解除已有的关联。',
    follow: '选一个同主体或已关联的公众号，在小程序里展示关注组件。',
    recover: '用邮箱或管理员扫码找回帐号和密码。',
    testAccount: '扫码取得一个只能开发调试、不能发布的测试 AppID。',
    officialAccounts: '注册服务号、公众号或企业微信，各有自己的控制台。',
  },
};
