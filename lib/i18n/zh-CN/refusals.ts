import type { RefusalCode, RefusalParams } from '@/lib/domain/refusal';
import { formatDateTime, formatDuration } from '../format';
import { domainWords } from './domain-words';

/** The message of every refusal: the fact, the rule, the next step. */
export type RefusalWords = { [C in RefusalCode]: (p: RefusalParams<C>) => string };

const when = (iso: string): string => `${formatDateTime(new Date(iso), 'zh-CN')}（沙盒时间）`;
const span = (seconds: number): string => formatDuration(seconds, 'zh-CN');
const scanners = domainWords.scanners;

export const refusals: RefusalWords = {
  bad_input: () => '有几项没填对，请按各项的提示修改',
  not_found: () => '没有找到，可能已被删除，或你看不到它',
  no_permission: (p) =>
    p.couldBe.length === 0
      ? '现在没有人可以做这一步'
      : `没有这项权限。可以做的有：${domainWords.list(p.couldBe.map((who) => domainWords.principals[who]))}`,
  no_account: () => '还没有可用的小程序帐号，先注册一个',
  busy: () => '这个沙盒正忙，请稍候再试；刚才的操作没有发生',
  observer: () => '你坐的是观察席，只能看；可请导演给你一个人物的席位',

  wrong_person: (p) => `扫码的是 ${p.person}，这一步需要${scanners[p.needed]}扫码确认`,
  answer_missing: () => '手机上还有一项没选：选好再点允许',
  ticket_refused: (p) => `${p.person} 在手机上点了拒绝，操作没有发生；需要的话重新发起`,
  ticket_expired: () => '二维码已失效，请换一张再扫',
  ticket_closed: () => '这张二维码已经用过或已取消，请回到页面重新发起',
  ticket_refresh_limit: (p) => `同一张二维码最多换 ${p.limit} 次，请回到页面重新发起`,
  not_real_name_verified: (p) => `${p.person} 的微信没有实名（未绑定银行卡），请换已实名的微信扫码`,

  email_used_mini_program: () => '这个邮箱已注册过小程序，一个邮箱只能注册一个，请换邮箱或直接登录',
  email_used_official_account: () => '这个邮箱已被公众号使用，请换一个',
  email_used_open_platform: () => '这个邮箱已被开放平台使用，请换一个',
  email_used_personal_wechat: () => '这个邮箱已绑定个人微信号，请换一个，或先在微信里解绑',
  resend_too_soon: (p) => `刚发过激活邮件，请 ${p.seconds} 秒后再发`,
  link_dead: () => '这个链接已作废（重新发送后旧链接失效），请用最新一封邮件里的链接',
  link_expired: (p) => `激活链接 ${p.hours} 小时内有效，现已过期，请重新发送激活邮件`,
  already_activated: () => '邮箱已经激活过了，直接登录继续',
  not_activated: () => '邮箱还没有激活，先去邮箱点激活链接',
  sms_too_soon: (p) => `刚发过验证码，请 ${p.seconds} 秒后再获取`,
  sms_wrong: () => '验证码不对，请核对最新一条短信',
  sms_expired: (p) => `验证码 ${p.minutes} 分钟内有效，现已过期，请重新获取`,
  id_number_bad: () => '身份证号码不对：应为 18 位，出生日期真实，末位校验码相符',
  is_minor: () => '未满 18 岁不能做管理员，请换一位',
  id_number_full: (p) => `同一身份证最多做 ${p.limit} 个小程序的管理员，已满，请换一位`,
  phone_full: (p) => `同一手机号最多用于 ${p.limit} 个小程序，已满，请换手机号`,
  wechat_full: (p) => `同一微信号最多做 ${p.limit} 个小程序的管理员，已满，请换微信号`,
  subject_full: (p) => `这个主体最多注册 ${p.limit} 个小程序，已满，请换主体或先注销不用的`,
  paper_bad: () => '证件号码不对：统一社会信用代码应为 18 位，且校验码相符',
  licence_15_refused: () => '15 位营业执照注册号已不再接受，请填 18 位统一社会信用代码',
  subject_type_absent: () => '这里没有仿真这种主体，请选个人或企业',
  identity_missing: () => '先填好主体与管理员信息，再扫码或提交',
  admin_not_bound: () => '管理员还没有扫码验证，先完成验证再继续',
  already_registered: () => '这个帐号已经登记完成，主体不可变更',
  not_awaiting_payment: () => '这个帐号现在不在等待打款',
  payment_overdue: (p) => `打款须在 ${p.days} 天内完成，已超时，请重新登记主体信息`,
  bank_account_differs: () => '两次填写的银行账号不一致，请核对',

  login_failed: (p) =>
    p.left > 0 ? `邮箱或密码不对，还可再试 ${p.left} 次` : '邮箱或密码不对，次数已用完，帐号暂时锁定',
  login_locked: (p) => `密码错误次数过多，帐号已锁定，请 ${p.minutes} 分钟后再试`,
  account_not_ready: () => '这个帐号还没有完成注册，先登记主体信息',

  name_format: (p) =>
    `名称需 ${p.min}–${p.max} 个字符（1 个汉字算 2 个），现在是 ${p.units} 个；只能用汉字、字母、数字、空格和 - + & .`,
  name_forbidden: (p) => `名称不能含“${p.word}”，请换一个`,
  name_generic: () => '这是通用词，不能单独作名称，请加上品牌或具体功能',
  name_taken: () => '这个名称已有小程序在用，请换一个',
  name_taken_plus: () => '与其他主体的小程序名称（加号变体）相同，请换一个',
  name_taken_official: () => '这个名称已有其他主体的公众号在用，请换一个',
  name_taken_officials: () => '已有多个公众号叫这个名称，请换一个',
  name_taken_plus_other: () => '与其他主体的公众号名称（加号变体）相同，请换一个',
  name_is_wechat_id: () => '这个名称是一个微信号，请换一个',
  name_protected: (p) => `这个名称在保护期内，${when(p.until)}之后才能用，请换一个或等到那时`,
  name_needs_material: () => '这个名称需要证明材料，本演练没有上传材料的步骤，请换一个',
  name_in_audit: () => '有版本在审核中，期间不能改名；等出结果，或先撤回审核',
  name_by_verification: () => '发布后这类主体只能通过微信认证改名',
  short_name_format: (p) => `简称需 ${p.min}–${p.max} 个字符（1 个汉字算 2 个）`,
  short_name_not_from_name: () => '简称要从名称里按顺序取字',
  intro_format: (p) => `介绍需 ${p.min}–${p.max} 个字符（1 个汉字算 2 个）`,
  intro_forbidden: (p) => `介绍不能含“${p.word}”，请改写`,
  avatar_missing: () => '还没有选头像，请选一张图片',
  image_bad: () => '这张图片读不出来，请换一张完整的图片',
  unchanged: () => '与现在的一样，没有变化，不用保存',
  quota_used_up: (p) =>
    p.resetsAt === null
      ? `可改 ${p.limit} 次，已用完，不再恢复`
      : `本期可改 ${p.limit} 次，已用完，${when(p.resetsAt)}恢复`,
  profile_done: () => '小程序信息已经填过，之后的修改在“设置 – 基本设置”里逐项进行',
  category_unknown: () => '没有这个服务类目，请从列表里选',
  category_limit: (p) => `最多持有 ${p.limit} 个服务类目，先删除一个再添加`,
  category_month_limit: (p) => `一个月可添加 ${p.limit} 次服务类目，已用完，${when(p.resetsAt)}恢复`,
  category_subject: () => '这个类目不对当前主体类型开放，请另选',
  category_duplicate: () => '这个类目已经添加过了',
  category_in_review: () => '这个类目正在审核，出结果之后才能删除',
  category_irreversible: () => '游戏类目通过之后不能删除，也不能换成别的类目',
  category_last: () => '至少要留一个服务类目，先添加另一个再删除',

  person_not_found: (p) => `没有找到微信号 ${p.wechatId}：不存在，或对方设为不可被搜索`,
  already_bound: (p) => `${p.wechatId} 已在名单里，不用重复添加`,
  members_full: (p) => `这份名单最多 ${p.limit} 人，已满，先移出一位`,
  person_full: (p) => `${p.wechatId} 已加入 ${p.limit} 个小程序，达到个人上限，请换一位或请对方先退出一个`,
  is_administrator: (p) => `${p.wechatId} 是管理员，已有全部权限，不用再添加`,
  roles_missing: () => '至少勾选一项权限：运营者、开发者或数据分析者',
  not_a_member: () => '这个人不在名单里，可能刚被移出，请刷新',
  wechat_id_taken: (p) => `微信号 ${p.wechatId} 在这个沙盒里已经有人用，请换一个`,

  file_missing: () => '还没有选文件，或文件是空的，请选一个',
  not_a_zip: () => '这不是 .zip 文件，请把小程序项目打成 .zip 再传',
  zip_damaged: (p) => `压缩包已损坏，读不下去：${p.detail}。请重新打包`,
  zip_unsafe_path: (p) => `压缩包里有指向包外的路径：${p.file}。请重新打包`,
  zip_symlink: (p) => `压缩包里有符号链接：${p.file}。请换成真实文件再打包`,
  zip_encrypted: (p) => `压缩包里有加密的文件：${p.file}。请去掉密码再打包`,
  zip_duplicate: (p) => `压缩包里同一路径出现两次：${p.file}。请重新打包`,
  zip_too_many_files: (p) => `压缩包里的文件超过 ${p.limit} 个，请去掉 node_modules 等无关文件`,
  zip_bomb: () => '压缩包解开后远大于限制，已停止读取，请检查内容',
  zip_bad_name: () => '压缩包里有读不出的文件名，请用 UTF-8 文件名重新打包',
  app_json_missing: () => '没有找到 app.json，请把小程序项目的根目录打进包里',
  app_json_invalid: (p) => `配置文件读不出来：${p.detail}。请改正后重新打包`,
  file_too_large: (p) => `文件超过 ${p.limitKB} KB，请减小后再传`,
  package_main_too_large: (p) => `主包 ${p.sourceKB} KB，超过限制 ${p.limitKB} KB，请移出图片或拆成分包`,
  package_sub_too_large: (p) => `分包 ${p.name} 为 ${p.sourceKB} KB，超过限制 ${p.limitKB} KB，请拆小`,
  package_total_too_large: (p) => `代码包合计 ${p.sourceKB} KB，超过限制 ${p.limitKB} KB，请减小`,
  image_format: () => '图片格式不对，只收 png、bmp、jpeg、jpg、gif（按文件内容识别）',
  image_too_large: (p) => `图片超过 ${p.limitKB} KB，请压缩后再传`,
  app_id_wrong: (p) => `AppID ${p.appId} 不是这个小程序的，请在“开发设置”核对`,

  not_trial: () => '这个版本不是体验版，先选为体验版本',
  already_trial: () => '这个版本已经是体验版',
  trial_path_unknown: (p) => `代码包里没有页面 ${p.path}，请从页面列表里选，参数写在 ? 之后`,

  under_audit: () => '已有版本在审核中，同一时间只能审一个；等出结果，或先撤回审核',
  profile_incomplete: (p) =>
    `小程序信息还没填完，缺：${domainWords.list(p.missing.map((field) => domainWords.missingProfile[field]))}。先去填写再提审`,
  no_category: () => '还没有已通过的服务类目，先添加一个再提审',
  privacy_scan_running: (p) => `平台正在检测代码用到的隐私接口，约 ${span(p.seconds)}后再提审`,
  rules_not_read: () => '请先阅读平台审核规则并勾选确认',
  feature_pages_missing: (p) => `功能页面要填 1–${p.max} 组`,
  feature_page_unknown: (p) => `代码包里没有页面 ${p.path}，请从页面列表里选`,
  feature_category_unknown: () => '功能页面的类目要从已通过的服务类目里选',
  description_missing: () => '请填写版本描述',
  test_account_closed: () => '测试帐号要在首次审核不通过之后才能填，请先留空',
  feedback_closed: () => '反馈要在首次审核不通过之后才能填，请先留空',
  not_under_audit: () => '没有审核中的版本，可能刚出结果，请刷新',
  withdraw_day_limit: (p) => `一天可撤回 ${p.limit} 次，今天已用完，${when(p.resetsAt)}恢复`,
  withdraw_month_limit: (p) => `一个月可撤回 ${p.limit} 次，本月已用完，${when(p.resetsAt)}恢复`,
  audit_in_use: () => '这张审核单已用于发布或已撤回，不能删除',
  reason_missing: () => '不通过至少要选一条理由',
  reason_unknown: (p) => `没有编号为 ${p.id} 的理由，请从列表里选`,

  no_audit: () => '没有可发布的审核版本，先提交审核',
  audit_not_approved: () => '最近一次审核没有通过，通过之后才能发布',
  audit_used: () => '这张审核单已经发布过一次，要再发布请重新提审',
  filing_missing: () => '小程序还没有备案，备案完成后才能发布',
  release_closed: () => '现在是公测期，做到“审核通过待发布”为止；导演结束公测后才能发布',
  name_missing: () => '还没有小程序名称，先填写小程序信息再发布；发布后改名受额度限制',
  first_must_be_full: () => '第一个版本只能全量发布，有了线上版本之后才能灰度',
  gray_not_approved: () => '没有审核通过、尚未发布的版本，先提交审核',
  percent_bad: () => '发布比例请填 0–100 的整数',
  percent_not_higher: (p) => `比例只能调高：当前 ${p.now}%，请填 ${p.now + 1}–100`,
  gray_scope_empty: () => '比例为 0 时，要勾选项目成员或体验成员，或填写至少一个微信号',
  gray_list_too_long: (p) => `微信号最多填 ${p.limit} 个，请减少`,
  gray_list_unknown: (p) => `没有这些微信号：${domainWords.list(p.wechatIds)}。请核对`,
  gray_list_same: () => '名单没有变化，不用提交',
  gray_running: () => '灰度进行中，不能再发布。先撤销灰度或全量',
  gray_not_running: () => '没有进行中的灰度，可能已全量或已撤销，请刷新',
  rollback_gray_running: () => '灰度进行中，不能回退。先撤销灰度或全量',
  rollback_none: () => '没有可以回退的版本：线上版本之前没有其他已发布的版本',
  rollback_twice: () => '线上版本本身就是回退来的，不能连退两次；请发布新版本',
  rollback_cancelled_gray: () => '线上版本的前后有撤销过的灰度，不能回退；请发布新版本',
  rollback_target_unknown: () => '不能回退到这个版本，请从列表里选',
  nothing_online: () => '还没有线上版本，先发布',
  already_suspended: () => '服务已经暂停',
  not_suspended: () => '服务没有暂停，不用恢复',

  secret_exists: () => '已经生成过密钥，忘记了只能重置',
  secret_missing: () => '还没有密钥，先生成',
  domain_scheme: (p) => `${p.domain} 要以 ${p.scheme} 开头`,
  domain_bad: (p) => `${p.domain} 不是有效的域名，请核对`,
  domain_is_ip: (p) => `${p.domain} 是 IP 地址，请填域名`,
  domain_is_local: (p) => `${p.domain} 是本机地址，请填公网域名`,
  domain_is_platform: (p) => `${p.domain} 是平台自己的域名，不能配置；请由你的服务器去调用`,
  domain_too_many: (p) => `${kindName(p.kind)}最多 ${p.limit} 个，请减少`,
  domain_unchanged: () => '域名没有变化，不用保存',
  domain_month_limit: (p) => `一个月可改 ${p.limit} 次服务器域名，已用完，${when(p.resetsAt)}恢复`,

  no_trial_version: () => '现在没有体验版，请管理员、运营者或开发者选一个',
  no_development_version: () => '这个开发版已被替换或删除，请打开最新的',

  time_backwards: () => '沙盒时间只能向前，请选之后的时间',
  time_too_far: (p) => `一次最多快进 ${p.days} 天，请分几次`,
  nothing_due: () => '接下来没有到期的事，请按小时或天数快进',
  login_is_strict: () => '这个沙盒开了严格登录，请用邮箱密码加扫码登录，或由导演关掉严格登录',
};

function kindName(kind: string): string {
  const names: { [kind: string]: string | undefined } = domainWords.domainKinds;
  return names[kind] ?? kind;
}
