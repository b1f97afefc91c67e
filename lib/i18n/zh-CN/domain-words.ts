import type { OfficialLinkState } from '@/lib/domain/lifecycle';
import type { LinkRelation } from '@/lib/domain/official-link';
import type { LinkMode } from '@/lib/domain/pack/shape';
import type { PermissionSet } from '@/lib/domain/provider';
import type { OfficialKind } from '@/lib/domain/rows-official';
import type {
  AccountState,
  AuditState,
  CategoryState,
  DeregistrationState,
  MigrationState,
  NameState,
  PlainLinkState,
  ReleaseState,
  SecretState,
  VerificationState,
  ViolationState,
} from '@/lib/domain/lifecycle';
import type { AccountStanding } from '@/lib/domain/account-standing';
import type {
  BannableFunction,
  DeregistrationWay,
  FeedbackKind,
  ViolationKind,
  ViolationRule,
} from '@/lib/domain/rows-life';
import type { FilingNeed, FilingStage, FilingState } from '@/lib/domain/filing-life';
import type { MagicEffect } from '@/lib/domain/magic-input';
import type { ReleaseKind } from '@/lib/domain/model';
import type { PushAnswer } from '@/lib/domain/push-answer';
import type { LinkVersion, PushFormat, PushMode } from '@/lib/domain/rows-dev';
import type { PreviewPlace } from '@/lib/domain/rows-preview';
import type { NameVerdict } from '@/lib/domain/name';
import type { Certainty } from '@/lib/domain/pack/entry';
import { formats } from '@/lib/domain/pack/format';
import type { DomainKind, PackValues } from '@/lib/domain/pack/shape';
import type { PackageProblem, PackageProblemCode } from '@/lib/domain/package';
import type { Answer } from '@/lib/domain/policy';
import type { AccountRole, Point, Principal } from '@/lib/domain/role';
import type { QuotaKey, QuotaSentence } from '@/lib/domain/quota';
import type { OrganisationKind, PaymentWay, SubjectType } from '@/lib/domain/registration';
import type { Ability, AbilityAnswer } from '@/lib/domain/ability';
import type { InvoiceKind, NameBasis } from '@/lib/domain/rows-verification';
import type { nameGone } from '@/lib/domain/verification-review';
import type {
  CancelScope,
  FilingKind,
  FilingNature,
  FilingPage,
  FilingPaper,
  FilingRole,
  PersonCertificate,
  PreApproval,
} from '@/lib/domain/rows-filing';
import type { StepRule, TicketState } from '@/lib/domain/ticket';
import { formatDate, formatDateTime } from '../format';

type Words<K extends string> = { [key in K]: string };
type QuotaFigures = { limit: number; left: number; resetsAt: Date | null };

/** The names of everything the rules know: states, roles, subjects, quotas, problems. */
export type DomainWords = {
  auditStates: Words<AuditState>;
  /** how a pack writes a rejected audit (audit.failedWord) */
  failedWords: Words<PackValues['audit.failedWord']>;
  releaseStates: Words<ReleaseState>;
  releaseKinds: Words<ReleaseKind>;
  releaseModes: Words<PackValues['release.modes'][number]>;
  ticketStates: Words<TicketState | 'expired'>;
  accountStates: Words<AccountState>;
  standings: Words<AccountStanding>;
  violationKinds: Words<ViolationKind>;
  violationStates: Words<ViolationState>;
  violationRules: { [R in ViolationRule]: { name: string; guide: string } };
  /** answers of the automatic review; a reviewer writes his own */
  appealAnswers: Words<'not_rectified'>;
  bannableFunctions: Words<BannableFunction>;
  feedbackKinds: Words<FeedbackKind>;
  deregistrationStates: Words<DeregistrationState>;
  deregistrationWays: Words<DeregistrationWay>;
  migrationStates: Words<MigrationState>;
  nameStates: Words<NameState>;
  categoryStates: Words<CategoryState>;
  verificationStates: Words<VerificationState | 'none'>;
  /** reasons that the automatic review gives; a reviewer writes his own */
  verificationReasons: Words<typeof nameGone>;
  nameBases: Words<NameBasis>;
  invoiceKinds: Words<InvoiceKind>;
  abilities: Words<Ability>;
  /** why an ability is not there */
  abilityLacks: Words<NonNullable<AbilityAnswer['why']>>;
  principals: Words<Principal>;
  roles: Words<AccountRole>;
  points: Words<Point>;
  answers: Words<Answer>;
  officialKinds: Words<OfficialKind>;
  linkModes: Words<LinkMode>;
  officialLinkStates: Words<OfficialLinkState>;
  linkRelations: Words<LinkRelation>;
  permissionSets: { [set in PermissionSet]: string };
  /** who has to scan */
  scanners: Words<StepRule>;
  actorKinds: Words<'person' | 'reviewer' | 'director' | 'platform'>;
  subjectTypes: Words<SubjectType>;
  organisationKinds: Words<OrganisationKind>;
  paymentWays: Words<PaymentWay>;
  suspendReasons: Words<'maintenance' | 'business' | 'other'>;
  reviewModes: Words<'auto' | 'human'>;
  privacyChoices: Words<'collects' | 'none'>;
  previewPlaces: Words<PreviewPlace>;
  transferStates: Words<'accepted' | 'returned'>;
  mailFolders: Words<'inbox' | 'spam' | 'bounced'>;
  magicEffects: Words<MagicEffect>;
  certainty: Words<Certainty>;
  domainKinds: Words<DomainKind>;
  secretStates: Words<SecretState | 'freezing'>;
  pushModes: Words<PushMode>;
  pushFormats: Words<PushFormat>;
  pushAnswers: Words<PushAnswer>;
  linkVersions: Words<LinkVersion>;
  linkStates: Words<PlainLinkState>;
  missingProfile: Words<'name' | 'avatar' | 'intro'>;
  quotaNames: Words<QuotaKey>;
  quotas: { [S in QuotaSentence]: (p: QuotaFigures) => string };
  packageProblems: { [C in PackageProblemCode]: (p: Pick<PackageProblem, 'file' | 'detail'>) => string };
  nameResults: {
    [K in NameVerdict['kind']]: (p: Omit<Extract<NameVerdict, { kind: K }>, 'kind' | 'errcode'>) => string;
  };
  /** the same in two or three words, for lists and the log */
  nameTags: Words<NameVerdict['kind']>;
  filingStates: Words<FilingState>;
  filingStages: Words<FilingStage>;
  filingKinds: Words<FilingKind>;
  filingPages: Words<FilingPage>;
  filingNeeds: Words<FilingNeed>;
  filingPapers: Words<FilingPaper>;
  filingRoles: Words<FilingRole>;
  filingNatures: Words<FilingNature>;
  personCertificates: Words<PersonCertificate>;
  preApprovals: Words<PreApproval>;
  cancelScopes: Words<CancelScope>;
  none: string;
  list: (items: readonly string[]) => string;
};

const units = formats['format.nameUnits'].value;
/** how many were used, and when they return; nothing to say while none was */
const again = ({ limit, left, resetsAt }: QuotaFigures): string =>
  left < limit && resetsAt ? `（已用 ${limit - left} 次），${formatDate(resetsAt, 'zh-CN')} 00:00 恢复` : '';

export const domainWords: DomainWords = {
  auditStates: {
    in_review: '审核中',
    delayed: '审核延后',
    with_regulator: '审核中，等主管部门确认',
    approved: '审核通过待发布',
    rejected: '审核不通过',
    withdrawn: '已撤回',
  },
  failedWords: { not_passed: '审核不通过', failed: '审核失败' },
  releaseStates: { running: '灰度中', done: '已完成', cancelled: '已撤销' },
  releaseKinds: { full: '全量发布', gray: '灰度发布', rollback: '版本回退' },
  releaseModes: { full: '全量发布', gray: '分阶段发布', wechatIds: '按微信号灰度' },
  ticketStates: {
    waiting: '等待扫码',
    scanned: '已扫码，等手机确认',
    used: '已确认',
    refused: '已拒绝',
    failed: '确认后未能执行',
    cancelled: '已取消',
    expired: '二维码已失效',
  },
  accountStates: {
    awaiting_activation: '等待邮箱激活',
    activated: '已激活，待登记信息',
    awaiting_payment: '等待对公打款',
    awaiting_verification: '等待微信认证',
    active: '正常',
    frozen: '已冻结',
    deregistered: '已注销',
    migrated: '已迁移',
  },
  standings: { normal: '正常', warned: '已告警', banned: '已封禁', frozen: '已冻结', deregistered: '已注销' },
  violationKinds: {
    warning: '警告',
    function_ban: '能力封禁',
    takedown: '下架',
    account_ban: '帐号封禁',
    page_ban: '页面封禁',
  },
  violationStates: { in_force: '生效中', appealed: '申诉中', lifted: '已解除', ended: '已到期' },
  violationRules: {
    sharing: { name: '滥用分享', guide: '去掉分享才能得的奖励、强制分享的步骤和诱导的话。' },
    infringement: { name: '侵权', guide: '删除侵权的内容，或补上授权文件。' },
    distribution: { name: '多级分销', guide: '取消两级以上的返利，保留说明。' },
    fraud: { name: '欺诈', guide: '停止虚假的活动，处理好已受骗的用户。' },
    interfaces: { name: '滥用接口', guide: '只在用户主动操作时调用，用途与指引一致。' },
    marketing: { name: '过度营销', guide: '减少弹窗和跳转，广告不挡功能。' },
    evasion: { name: '逃避审核', guide: '恢复提审时的内容，不用开关隐藏功能。' },
    unlawful: { name: '违法内容', guide: '删除内容，建立内容审核。' },
    vulgar: { name: '低俗内容', guide: '删除内容，给用户内容加过滤。' },
  },
  appealAnswers: { not_rectified: '处罚之后没有上传过新版本，看不出已整改' },
  bannableFunctions: { share: '分享', search: '搜索', payment: '支付', jump: '跳转' },
  feedbackKinds: {
    cannot_open: '无法打开',
    crash: '闪退',
    stutter: '卡顿',
    blank_screen: '黑屏白屏',
    freeze: '死机',
    layout: '界面错位',
    slow: '加载慢',
    other: '其他',
  },
  deregistrationStates: {
    awaiting_payment: '等待验证打款',
    checking_papers: '材料核验中',
    cooling: '冻结期',
    awaiting_confirmation: '等待确认',
    done: '已注销',
    cancelled: '已撤销',
    lapsed: '已失效',
  },
  deregistrationWays: { face: '所有者扫码与人脸', transfer: '小额打款', papers: '材料' },
  migrationStates: { cooling: '冷静期', done: '已完成', cancelled: '已取消' },
  nameStates: { in_review: '审核中', approved: '已通过', rejected: '未通过', withdrawn: '已撤回' },
  categoryStates: { in_review: '审核中', approved: '已通过', rejected: '未通过' },
  verificationStates: {
    none: '未申请',
    awaiting_payment: '待支付',
    in_review: '审核中',
    returned: '打回重填',
    passed: '认证通过',
    failed: '认证失败',
    closed: '已关闭',
  },
  verificationReasons: { name_gone: '申请的名称已不能使用，请换一个' },
  nameBases: { own_words: '自选词汇', trademark: '商标' },
  invoiceKinds: { none: '不开发票', electronic: '电子发票' },
  abilities: {
    publish: '发布新版本',
    search: '被搜索',
    share: '被分享',
    newUsers: '新用户访问',
    pay: '微信支付',
    webView: 'web-view 与业务域名',
    phoneNumber: '手机号快速验证组件',
    links: 'URL Link、URL Scheme、短链',
    openedFromOutside: '半屏打开、微信客服、附近',
    plainLink: '扫普通链接二维码打开',
  },
  abilityLacks: {
    subject: '这类主体没有',
    unverified: '认证后才有',
    overdue: '认证过期，已停用',
    banned: '违规，已封禁',
  },
  principals: {
    admin: '管理员',
    operator: '运营者',
    developer: '开发者',
    analyst: '数据分析者',
    tester: '体验成员',
    outsider: '无关的人',
    officialAdmin: '公众号管理员',
    applicant: '注册申请人',
    reviewer: '审核员',
    director: '导演',
  },
  roles: {
    admin: '管理员',
    operator: '运营者',
    developer: '开发者',
    analyst: '数据分析者',
    tester: '体验成员',
    outsider: '无关的人',
  },
  points: {
    development: '开发',
    experience: '体验',
    login: '登录',
    analytics: '数据分析',
    pay: '微信支付',
    promote: '推广',
    release: '开发管理',
    devSettings: '开发设置',
    suspend: '暂停服务设置',
    unlink: '解除关联公众号',
    cloud: '腾讯云管理',
    plugin: '小程序插件',
    game: '游戏运营管理',
  },
  answers: { yes: '可以', scan: '可以，需扫码', own: '仅本人', no: '不可以' },
  officialKinds: { service: '服务号', subscription: '订阅号' },
  linkModes: { none: '无需确认', admin: '需管理员确认', never: '不允许被关联' },
  officialLinkStates: { waiting: '等待小程序管理员确认', linked: '已关联', refused: '已拒绝', unlinked: '已解除' },
  linkRelations: { same: '同主体', other: '非同主体' },
  permissionSets: {
    17: '帐号管理',
    18: '开发管理',
    19: '客服消息管理',
    25: '开放平台帐号管理',
    30: '基本信息设置',
  },
  scanners: {
    admin: '管理员',
    asker: '操作者本人',
    realName: '登记的管理员本人',
    newAdmin: '新管理员（姓名、身份证号码相符且已实名）',
    officialAdmin: '公众号管理员',
    visitor: '任意微信',
    face: '帐号所有者，核验人脸（以已实名的手机模拟）',
    targetAdmin: '接收方的管理员',
  },
  actorKinds: { person: '微信用户', reviewer: '审核员', director: '导演', platform: '平台' },
  subjectTypes: { personal: '个人', enterprise: '企业', government: '政府', media: '媒体', other: '其他组织' },
  organisationKinds: { enterprise: '企业', individual_business: '个体工商户' },
  paymentWays: { transfer: '小额打款验证', verification: '微信认证' },
  suspendReasons: { maintenance: '系统升级维护', business: '业务调整', other: '其他' },
  reviewModes: { auto: '到点自动出结果', human: '由人审核' },
  privacyChoices: { collects: '采集用户隐私', none: '未采集用户隐私' },
  previewPlaces: { preview: '预览', remoteDebug: '真机调试' },
  transferStates: { accepted: '已到账', returned: '已退回' },
  mailFolders: { inbox: '收件箱', spam: '垃圾箱', bounced: '退信' },
  magicEffects: {
    mail_goes_to_spam: '激活邮件会进垃圾箱',
    mail_bounces: '邮件会被退回',
    sms_never_comes: '收不到短信',
    email_used_by_official_account: '邮箱已被公众号使用',
    email_used_by_open_platform: '邮箱已被开放平台使用',
    email_bound_to_wechat: '邮箱已绑定个人微信号',
    phone_is_full: '手机号已达注册上限（85061）',
    phone_is_blacklisted: '手机号在黑名单里（85062）',
    id_number_is_full: '身份证已达注册上限（85027）',
    id_number_is_blacklisted: '身份证在黑名单里（85063）',
    filing_platform_rejects: '自动审核时平台驳回备案',
    filing_regulator_rejects: '自动审核时管局驳回备案',
  },
  certainty: { official: '官方文档', seen: '亲眼所见', community: '社区说法', chosen: '我们自己定的' },
  domainKinds: {
    request: 'request 合法域名',
    socket: 'socket 合法域名',
    uploadFile: 'uploadFile 合法域名',
    downloadFile: 'downloadFile 合法域名',
    udp: 'udp 合法域名',
    tcp: 'tcp 合法域名',
    dnsPrefetch: 'DNS 预解析域名',
  },
  secretStates: { not_enabled: '未启用', enabled: '已启用', freezing: '即将冻结', frozen: '已冻结' },
  pushModes: { plain: '明文模式', compatible: '兼容模式', safe: '安全模式（推荐）' },
  pushFormats: { json: 'JSON', xml: 'XML' },
  pushAnswers: {
    echoed: '原样返回了 echostr',
    wrong_echo: '返回的内容不是 echostr',
    redirected: '返回了跳转，平台不跟随',
    bad_status: '返回的 HTTP 状态不是 200',
    too_long: '返回的内容过长',
    timeout: '没有在规定时间内返回',
    unreachable: '连不上',
    not_on_this_machine: '不在这台机器上',
  },
  linkVersions: { development: '开发版', trial: '体验版', online: '线上版本' },
  linkStates: { unreleased: '未发布', released: '已发布' },
  missingProfile: { name: '小程序名称', avatar: '小程序头像', intro: '小程序介绍' },
  quotaNames: {
    name: '小程序名称',
    shortName: '小程序简称',
    avatar: '小程序头像',
    intro: '介绍',
    categoryAdd: '添加服务类目',
    withdrawDay: '撤回审核（日）',
    withdrawMonth: '撤回审核（月）',
    expedite: '审核加急',
    serverDomain: '服务器域名',
    plainLink: '普通链接规则发布',
  },
  quotas: {
    'name.beforeRelease': (p) => `发布前可改 ${p.limit} 次，还剩 ${p.left} 次`,
    'name.perYear': (p) => `一年可改 ${p.limit} 次，今年还剩 ${p.left} 次${again(p)}`,
    'name.byVerification': () => '发布后只能通过微信认证改名',
    'shortName.perYear': (p) => `一年可改 ${p.limit} 次，今年还剩 ${p.left} 次${again(p)}`,
    'avatar.perYear': (p) => `一年可改 ${p.limit} 次，今年还剩 ${p.left} 次${again(p)}`,
    'intro.perMonth': (p) => `一个月可改 ${p.limit} 次，本月还剩 ${p.left} 次${again(p)}`,
    'category.addPerMonth': (p) => `一个月可添加 ${p.limit} 次，本月还剩 ${p.left} 次${again(p)}`,
    'withdraw.perDay': (p) => `一天可撤回 ${p.limit} 次，今天还剩 ${p.left} 次${again(p)}`,
    'withdraw.perMonth': (p) => `一个月可撤回 ${p.limit} 次，本月还剩 ${p.left} 次${again(p)}`,
    'expedite.perYear': (p) => `一年可加急 ${p.limit} 次，今年还剩 ${p.left} 次${again(p)}`,
    'serverDomain.perMonth': (p) => `一个月可改 ${p.limit} 次，本月还剩 ${p.left} 次${again(p)}`,
    'plainLink.perMonth': (p) => `一个月可发布 ${p.limit} 次，本月还剩 ${p.left} 次${again(p)}`,
  },
  packageProblems: {
    app_json_invalid: (p) => `${p.file} 不符合要求：${p.detail}`,
    no_pages: (p) => `${p.file} 没有列出任何页面，至少要有 1 个`,
    page_path_invalid: (p) => `页面路径写法不对：${p.detail}`,
    page_listed_twice: (p) => `页面列了两次：${p.detail}`,
    too_many_pages: (p) => `页面数量超过上限 ${p.detail} 个`,
    page_file_missing: (p) => `缺少文件 ${p.file}，页面 ${p.detail} 打不开`,
    page_json_invalid: (p) => `${p.file} 不是有效的 JSON：${p.detail}`,
    subpackage_root_invalid: (p) => `分包的 root 写法不对：${p.detail}`,
    tab_bar_count: (p) => `tabBar 要有 2–5 项，现在是 ${p.detail}`,
    tab_bar_page_unknown: (p) => `tabBar 里的页面不在主包页面列表中：${p.detail}`,
  },
  nameResults: {
    ok: () => '你的名字可以使用',
    ok_with_material: (p) => `可以使用，但含“${p.word}”，需要证明材料`,
    bad_format: (p) =>
      p.problem === 'characters'
        ? '只能用汉字、字母、数字、空格和 - + & .'
        : `名称需 ${units.min}–${units.max} 个字符（1 个汉字算 2 个），现在是 ${p.units} 个`,
    too_often: () => '检测过于频繁，请稍后再试',
    forbidden: (p) =>
      p.rule === 'C3-3' ? `“${p.word}”是通用词，请加上品牌或具体功能` : `名称不能含“${p.word}”，请换一个`,
    taken_by_mini_program: () => '这个名称已有小程序在用，请换一个',
    plus_twin_of_mini_program: () => '与其他主体的小程序名称（加号变体）相同，请换一个',
    taken_by_official_account: () => '这个名称已有其他主体的公众号在用，请换一个',
    taken_by_several_official_accounts: (p) => `已有 ${p.count} 个公众号叫这个名称，请换一个`,
    plus_twin_of_official_account: () => '与其他主体的公众号名称（加号变体）相同，请换一个',
    is_wechat_id: () => '这个名称是一个微信号，请换一个',
    protected: (p) => `这个名称在保护期内，${formatDateTime(p.until, 'zh-CN')} 之后才能用`,
  },
  nameTags: {
    ok: '可以使用',
    ok_with_material: '需要证明材料',
    bad_format: '格式不对',
    too_often: '检测过于频繁',
    forbidden: '含禁用词',
    taken_by_mini_program: '已被小程序占用',
    plus_twin_of_mini_program: '与小程序名称近似',
    taken_by_official_account: '已被公众号占用',
    taken_by_several_official_accounts: '已被多个公众号占用',
    plus_twin_of_official_account: '与公众号名称近似',
    is_wechat_id: '是微信号',
    protected: '在保护期内',
  },
  filingStates: {
    filling: '填写中',
    platform_review: '平台审核中',
    platform_rejected: '平台驳回',
    sms_verification: '等待短信核验',
    returned: '短信核验未完成，已退回平台',
    regulator_review: '管局审核中',
    regulator_rejected: '管局驳回',
    filed: '已备案',
    replaced: '已被变更替换',
    withdrawn: '已撤回',
    refused: '注销被驳回',
    cancelled: '已注销',
  },
  filingStages: {
    filling: '备案信息填写',
    platform: '平台初审',
    sms: '工信部短信核验',
    regulator: '通管局审核',
    done: '备案成功',
  },
  filingKinds: { first: '首次备案', add: '新增小程序', change: '变更备案', cancel: '注销备案' },
  filingPages: {
    type: '验证备案类型',
    subject: '主体信息',
    principal: '主体负责人信息',
    program: '小程序信息',
    contact: '小程序负责人信息',
  },
  filingNeeds: {
    name: '小程序名称',
    avatar: '小程序头像',
    intro: '小程序介绍',
    category: '已通过的服务类目',
    realName: '管理员微信实名',
  },
  filingPapers: {
    subject: '主体证件照片',
    letter: '授权书',
    residenceProof: '居住证',
    principal: '主体负责人证件照片',
    approval: '前置审批文件',
    contact: '小程序负责人证件照片',
  },
  filingRoles: { principal: '主体负责人', contact: '小程序负责人' },
  filingNatures: {
    personal: '个人',
    enterprise: '企业',
    individual_business: '个体工商户',
    government: '政府机关',
    institution: '事业单位',
    social: '社会团体',
  },
  personCertificates: { id_card: '居民身份证', hk_macao: '港澳居民来往内地通行证', taiwan: '台湾居民来往大陆通行证' },
  preApprovals: {
    none: '以上都不涉及',
    news: '新闻',
    publishing: '出版',
    education: '教育培训',
    medical: '药品和医疗器械',
    religion: '宗教',
    ride_hailing: '网约车',
    finance: '金融',
    live_video: '广播影视、直播',
  },
  cancelScopes: { subject: '注销主体', service: '注销小程序', access: '取消接入' },
  none: '无',
  list: (items) => items.join('、'),
};
