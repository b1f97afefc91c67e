import type { DomainKind } from '@/lib/domain/pack/shape';
import type { Action } from '@/lib/domain/action-table';
import { domainWords } from './domain-words';

/** The acts that some pack lets a phone confirm. */
export type ScanAction = Extract<
  Action,
  | 'registration.bindAdmin'
  | 'testAccount.create'
  | 'console.login'
  | 'console.scanLogin'
  | 'password.reset'
  | 'password.change'
  | 'email.change'
  | 'admin.change'
  | 'devtool.signIn'
  | `officialAccount.${'login' | 'unlink'}`
  | `officialLink.${'request' | 'remove'}`
  | `officialRegistration.${'begin' | 'bindAdmin'}`
  | `provider.${'editSets' | 'revoke'}`
  | 'profile.name'
  | 'profile.shortName'
  | `member.${'add' | 'edit' | 'remove'}`
  | 'tester.grantDevelopment'
  | 'audit.deleteEntry'
  | `release.${string}`
  | `gray.${string}`
  | 'service.suspend'
  | `account.${'deregister' | 'confirmDeregistration' | 'migrate' | 'recover'}`
  | 'violation.appeal'
  | 'verification.apply'
  | `secret.${'create' | 'reset' | 'freeze' | 'unfreeze'}`
  | 'apiIpList.edit'
  | `uploadKey.${string}`
  | 'uploadIpList.edit'
  | 'serverDomain.edit'
  | `filing.${'apply' | 'resubmit' | 'withdraw' | 'cancel'}`
  | 'businessDomain.edit'
  | 'messagePush.edit'
  | `plainLink.${string}`
>;

/** The head of the phone's confirm screen for each act, and the names of its rows. */
export type TicketWords = {
  titles: { [A in ScanAction]: string };
  fields: { [field in TicketField]: string };
  values: { yes: string; no: string; none: string; people: (p: { count: number }) => string };
  /** what a phone is asked to choose */
  questions: { [field in QuestionField]: string };
  nothingToChoose: string;
  account: string;
  allow: string;
  refuse: string;
  foot: string;
  asked: (p: { person: string }) => string;
  /** the code was for anybody: who scans is who acts */
  asYou: (p: { person: string }) => string;
  expires: (p: { time: string }) => string;
  ends: {
    used: string;
    /** this phone's step is done, another one is waited for */
    passed_on: string;
    /** somebody else's phone has answered */
    elsewhere: string;
    refused: string;
    failed: string;
    expired: string;
    replaced: string;
    cancelled: string;
  };
};

/** Every field of an answer that a phone can give (`asks` of a command). */
export type QuestionField = 'accountId';

/** Every key of a command's summary (lib/commands); for server domains the kinds. */
export type TicketField =
  | 'name'
  | 'appId'
  | 'email'
  | 'adminName'
  | 'idNumber'
  | 'phone'
  | 'subjectType'
  | 'subjectName'
  | 'fee'
  | 'who'
  | 'roles'
  | 'points'
  | 'from'
  | 'to'
  | 'version'
  | 'auditNumber'
  | 'uploader'
  | 'time'
  | 'remark'
  | 'mode'
  | 'percent'
  | 'includeMembers'
  | 'includeTesters'
  | 'wechatIds'
  | 'reason'
  | 'until'
  | 'filingKind'
  | 'filingNumber'
  | 'cancelScope'
  | 'ips'
  | 'isOn'
  | 'domains'
  | 'url'
  | 'pushMode'
  | 'pushFormat'
  | 'prefix'
  | 'path'
  | 'testLinks'
  | 'violation'
  | 'official'
  | 'provider'
  | 'sets'
  | DomainKind;

export const tickets: TicketWords = {
  titles: {
    'registration.bindAdmin': '成为小程序管理员',
    'testAccount.create': '创建测试号',
    'console.login': '登录小程序控制台',
    'console.scanLogin': '扫码登录小程序控制台',
    'password.reset': '重设登录密码',
    'password.change': '修改登录密码',
    'email.change': '修改登录邮箱',
    'admin.change': '修改管理员',
    'devtool.signIn': '登录开发者工具',
    'officialAccount.login': '登录公众号后台',
    'officialAccount.unlink': '解除关联公众号',
    'officialLink.request': '关联小程序',
    'officialLink.remove': '解除关联小程序',
    'officialRegistration.begin': '复用公众号资质注册小程序',
    'officialRegistration.bindAdmin': '成为小程序管理员',
    'provider.editSets': '修改第三方平台的权限集',
    'provider.revoke': '解除第三方平台的授权',
    'profile.name': '修改小程序名称',
    'profile.shortName': '修改小程序简称',
    'member.add': '添加项目成员',
    'member.edit': '修改成员权限',
    'member.remove': '删除项目成员',
    'tester.grantDevelopment': '允许查看开发版',
    'audit.deleteEntry': '删除审核版本',
    'release.full': '全量发布',
    'release.gray': '灰度发布',
    'gray.raise': '提升发布比例',
    'gray.setList': '修改灰度名单',
    'gray.complete': '灰度转为全量',
    'gray.cancel': '撤销发布',
    'release.rollback': '版本回退',
    'service.suspend': '暂停服务',
    'account.deregister': '注销帐号',
    'account.confirmDeregistration': '确认注销，不能撤回',
    'account.migrate': '帐号迁移',
    'account.recover': '找回被冻结的帐号',
    'violation.appeal': '对处罚申诉',
    'verification.apply': '申请微信认证',
    'secret.create': '生成 AppSecret',
    'secret.reset': '重置 AppSecret',
    'secret.freeze': '冻结 AppSecret',
    'secret.unfreeze': '解冻 AppSecret',
    'apiIpList.edit': '修改 API IP 白名单',
    'uploadKey.create': '生成代码上传密钥',
    'uploadKey.reset': '重置代码上传密钥',
    'uploadIpList.edit': '修改上传 IP 白名单',
    'serverDomain.edit': '修改服务器域名',
    'filing.apply': '小程序备案人脸核身',
    'filing.resubmit': '小程序备案人脸核身',
    'filing.withdraw': '撤回小程序备案',
    'filing.cancel': '注销小程序备案',
    'businessDomain.edit': '修改业务域名',
    'messagePush.edit': '配置消息推送',
    'plainLink.edit': '设置普通链接规则',
    'plainLink.release': '发布普通链接规则',
    'plainLink.remove': '删除普通链接规则',
  },
  fields: {
    name: '小程序',
    appId: 'AppID',
    email: '登录邮箱',
    adminName: '管理员姓名',
    idNumber: '身份证号码',
    phone: '手机号',
    subjectType: '主体类型',
    subjectName: '主体名称',
    fee: '审核费（元）',
    who: '谁',
    roles: '权限',
    points: '权限',
    from: '原来',
    to: '改为',
    version: '版本号',
    auditNumber: '第几次提审',
    uploader: '开发者',
    time: '时间',
    remark: '描述',
    mode: '发布模式',
    percent: '发布比例（%）',
    includeMembers: '包含项目成员',
    includeTesters: '包含体验成员',
    wechatIds: '微信号名单',
    reason: '原因',
    until: '预计恢复时间',
    filingKind: '备案类型',
    filingNumber: '备案号',
    cancelScope: '注销范围',
    ips: 'IP 白名单',
    isOn: '是否开启',
    domains: '业务域名',
    url: 'URL（服务器地址）',
    pushMode: '消息加密方式',
    pushFormat: '数据格式',
    prefix: '二维码规则',
    path: '小程序功能页面',
    testLinks: '测试链接',
    violation: '处罚',
    official: '公众号',
    provider: '第三方平台',
    sets: '权限集',
    ...domainWords.domainKinds,
  },
  values: { yes: '是', no: '否', none: '无', people: (p) => `${p.count} 人` },
  questions: { accountId: '登录哪个小程序' },
  nothingToChoose: '这个微信没有可以登录的小程序。先注册一个，或请管理员把你加为项目成员。',
  account: '小程序',
  allow: '允许',
  refuse: '拒绝',
  foot: '演练：与真实微信无关',
  asYou: (p) => `以 ${p.person} 的身份登录`,
  asked: (p) => `${p.person} 请你确认`,
  expires: (p) => `${p.time} 之前有效`,
  ends: {
    used: '已确认',
    passed_on: '你这里已允许',
    elsewhere: '已被他人处理',
    refused: '已拒绝，操作没有发生',
    failed: '已确认，但情况有变，操作没有发生',
    expired: '二维码已失效，请对方换一张',
    replaced: '二维码已换新，请扫页面上现在这一张',
    cancelled: '对方已取消',
  },
};
