import type { EventData, EventName } from '@/lib/domain/event';
import type { PrivacyKind } from '@/lib/domain/privacy-kind';
import type { AccountRole, Point } from '@/lib/domain/role';
import type { FilingKind } from '@/lib/domain/rows-filing';
import { formatDateTime } from '../format';
import { actions } from './actions';
import { domainWords } from './domain-words';
import { privacy } from './privacy';

/** One line for each event: log, notices, timeline. The doer and the time stand beside it. */
export type EventWords = { [N in EventName]: (d: EventData[N]) => string };

const when = (iso: string): string => formatDateTime(new Date(iso), 'zh-CN');
const yuan = (cents: number): string => `${(cents / 100).toFixed(2)} 元`;
const roles = (names: readonly AccountRole[]): string =>
  names.length === 0 ? domainWords.none : domainWords.list(names.map((role) => domainWords.roles[role]));
const rights = (names: readonly AccountRole[], points: readonly Point[] = []): string =>
  points.length === 0 ? roles(names) : domainWords.list(points.map((point) => domainWords.points[point]));
const subject = (type: string): string => lookUp(domainWords.subjectTypes, type);
const act = (action: string): string => `“${lookUp(labels, action)}”`;
const filing = (d: { kind: FilingKind }): string => domainWords.filingKinds[d.kind];
const { guidelines } = privacy;
const kinds = (declared: readonly PrivacyKind[]): string =>
  declared.length === 0
    ? '声明不处理用户信息'
    : `声明 ${declared.length} 种信息：${domainWords.list(declared.map((kind) => privacy.kinds[kind]))}`;
const labels = Object.fromEntries(Object.entries(actions).map(([action, { label }]) => [action, label]));

const appealAnswer = (reason: string): string => lookUp(domainWords.appealAnswers, reason);

function lookUp(words: { [key: string]: string | undefined }, key: string): string {
  return words[key] ?? key;
}

const reasonOf = (reason: string): string => lookUp(domainWords.verificationReasons, reason);

export const events: EventWords = {
  'sandbox.created': (d) => `沙盒建立：模板 ${d.template}，规则包 ${d.pack}`,
  'sandbox.travelled': (d) => `沙盒时间从 ${when(d.from)} 快进到 ${when(d.to)}`,
  'host.looked_in': (d) => `主持人 ${d.host} ${d.purpose === 'review' ? '坐到审核台前' : '进来查看，只读'}`,
  'host.left': (d) => `主持人 ${d.host} 离开`,
  'sandbox.configured': (d) =>
    `沙盒设置：${
      domainWords.list([
        ...(d.reviewMode === undefined ? [] : [`审核改为${lookUp(domainWords.reviewModes, d.reviewMode)}`]),
        ...(d.isLoginStrict === undefined ? [] : [d.isLoginStrict ? '严格登录打开' : '严格登录关闭']),
      ]) || '没有变化'
    }`,
  'person.created': (d) => `新建人物 ${d.nickname}（${d.wechatId}）`,

  'registration.started': (d) => `用 ${d.email} 申请注册，激活邮件已发出`,
  'registration.resent': (d) => `向 ${d.email} 重新发送激活邮件，旧链接作废`,
  'registration.activated': (d) => `邮箱 ${d.email} 已激活`,
  'sms.sent': (d) => `向 ${d.phoneMasked} 发送了验证码`,
  'sms.code_rejected': (d) => `${d.phoneMasked} 的验证码不对`,
  'registration.filled_in': (d) => `填写登记信息：${subject(d.subjectType)}，${d.subjectName}`,
  'registration.admin_bound': (d) => `${d.nickname} 扫码通过管理员身份验证`,
  'registration.completed': (d) => `主体登记完成：${subject(d.subjectType)} ${d.subjectName}，AppID ${d.appId}`,
  'registration.payment_requested': (d) =>
    `等待 ${d.subjectName} 打款 ${yuan(d.amountCents)}，截止 ${when(d.deadline)}`,
  'registration.payment_received': (d) => `收到打款 ${yuan(d.amountCents)}，注册完成，AppID ${d.appId}`,
  'registration.payment_returned': (d) => `打款 ${yuan(d.amountCents)} 与应付 ${yuan(d.expectedCents)} 不符，已退回`,
  'registration.payment_overdue': (d) => `${d.subjectName} 未按期打款，登记作废`,
  'test_account.created': (d) => `${d.nickname} 创建测试号，AppID ${d.appId}`,
  'filing.filled_in': (d) => `填写备案资料：${domainWords.list(d.pages.map((page) => domainWords.filingPages[page]))}`,
  'filing.reuse_code_sent': (d) => `向 ${d.phoneMasked} 发送了复用主体资料的验证码`,
  'filing.reused': (d) => `复用“${d.from}”的备案主体资料`,
  'filing.submitted': (d) => `提交${filing(d)}，等待平台初审`,
  'filing.resubmitted': (d) => `再次提交${filing(d)}${d.isStraight ? '，资料未改，直接送管局' : '，等待平台初审'}`,
  'filing.withdrawn': (d) => `撤回${filing(d)}`,
  'filing.platform_passed': (d) => `${filing(d)}通过平台初审`,
  'filing.platform_rejected': (d) =>
    `${filing(d)}被平台驳回：${d.reason}${d.isRenameGranted ? '。改名次数已用完，额外给一次' : ''}`,
  'filing.sms_sent': (d) => `12381 向 ${d.phoneMasked} 发送了核验短信，${when(d.deadline)} 之前到备案网站核验`,
  'filing.sms_failed': (d) => `${d.phoneMasked} 的核验验证码不对，还可试 ${d.left} 次`,
  'filing.sms_verified': (d) => `${d.phoneMasked} 完成短信核验`,
  'filing.returned': (d) => `${filing(d)}的短信核验${d.why === 'timeout' ? '超时' : '错误次数过多'}，已退回平台`,
  'filing.regulator_passed': (d) => `${filing(d)}通过管局审核`,
  'filing.regulator_rejected': (d) =>
    `${filing(d)}被管局驳回：${d.reason}${d.isRenameGranted ? '。改名次数已用完，额外给一次' : ''}`,
  'filing.change_started': () => '开始变更备案',
  'filing.cancel_requested': (d) => `申请${domainWords.cancelScopes[d.scope]}`,
  'account.filed': (d) => `小程序备案完成，备案号 ${d.filingNumber}`,
  'account.unfiled': (d) => `备案 ${d.filingNumber} 已注销`,
  'account.verified': (d) => `${d.subjectName} 通过微信认证${d.until === null ? '' : `，有效期至 ${when(d.until)}`}`,
  'verification.applied': (d) =>
    `${d.subjectName} 申请微信认证，${d.feeCents === 0 ? '免费' : `审核费 ${yuan(d.feeCents)}`}${d.wanted === null ? '' : `，名称改为“${d.wanted}”`}`,
  'verification.paid': (d) =>
    `支付认证审核费 ${yuan(d.amountCents)}${d.invoice === 'none' ? '' : `，开电子发票：${d.invoiceTitle}`}`,
  'verification.payment_overdue': (d) => `认证审核费 ${yuan(d.feeCents)} 没有按时支付，订单关闭`,
  'verification.withdrawn': () => '取消了认证订单',
  'verification.dispatched': (d) =>
    `认证资料进入审核，审核方会致电 ${d.contactPhoneMasked}，${d.min}–${d.max} 个工作日出结果`,
  'verification.returned': (d) =>
    `认证资料被打回：${reasonOf(d.reason)}。还可重填 ${d.refillsLeft} 次，${when(d.deadline)} 前有效`,
  'verification.refilled': (d) => `第 ${d.nth} 次重填认证资料，还可重填 ${d.refillsLeft} 次`,
  'verification.refill_overdue': (d) => `认证资料 ${d.days} 天没有重填，这一单失败`,
  'verification.failed': (d) => `微信认证不通过：${reasonOf(d.reason)}`,
  'verification.reminded': (d) => `微信认证还有 ${d.days} 天到期（${when(d.until)}），请办理年审`,
  'verification.lapsed': (d) => `${d.subjectName} 的微信认证已到期（${when(d.until)}），现在是未认证`,
  'privacy.written': (d) => `提交了${guidelines[d.scope]}，${kinds(d.kinds)}，等待审核`,
  'privacy.approved': (d) => `${guidelines[d.scope]}已通过，${kinds(d.kinds)}`,
  'privacy.rejected': (d) => `${guidelines[d.scope]}未通过：${d.reason}`,
  'privacy.took_effect': (d) => `新的用户隐私保护指引随版本发布生效，${kinds(d.kinds)}`,

  'login.failed': (d) => `${d.email} 登录失败：邮箱或密码不对`,
  'login.refused': (d) => `${d.nickname} 扫码登录被拒：没有登录权限`,
  'console.admission_requested': (d) => `${d.nickname} 不是项目成员，用 ${d.email} 的密码登录，等管理员同意`,
  'password.reset_requested': (d) => `${d.email} 申请找回密码，链接已发到邮箱`,
  'password.reset': (d) => `${d.email} 的登录密码已重设，之前的登录全部失效`,
  'password.changed': (d) => `${d.email} 的登录密码已修改`,
  'email.change_requested': (d) => `申请把登录邮箱改为 ${d.to}，链接已发到新邮箱`,
  'email.changed': (d) => `登录邮箱从 ${d.from} 改为 ${d.to}`,
  'admin.changed': (d) => `管理员从 ${d.from} 改为 ${d.to}`,
  'admin.id_rejected': () => '修改管理员：原管理员身份证号码不对',
  'login.locked': (d) => `${d.email} 连续输错，锁定到 ${when(d.until)}`,
  'console.logged_in': (d) => `${d.nickname} 登录控制台`,
  'console.entered_by_director': (d) => `导演以 ${d.nickname} 的身份进入控制台`,
  'console.sessions_ended': (d) => `${d.nickname} 的控制台登录已失效`,
  'devtool.signed_in': (d) => `${d.nickname} 登录开发者工具`,

  'ticket.opened': (d) => `${d.asker} 发起扫码确认：${act(d.action)}`,
  'ticket.wrong_person': (d) => `${d.scanner} 扫了${act(d.action)}的二维码，不是该扫码的人`,
  'ticket.scanned_stale': (d) => `${d.scanner} 扫了${act(d.action)}的旧二维码`,
  'ticket.scanned_foreign': (d) => `${d.scanner} 扫了一张不属于这个沙盒的二维码`,
  'ticket.step_allowed': (d) => `${d.scanner} 在手机上允许了${act(d.action)}，还等下一个人扫码`,
  'ticket.refused': (d) => `${d.scanner} 在手机上拒绝了${act(d.action)}`,
  'ticket.failed': (d) => `${act(d.action)}已确认，但执行时被拒：${d.refusal}`,
  'ticket.nudged': (d) => `提醒 ${d.scanner} 扫码：${act(d.action)}`,
  'ticket.refreshed': (d) => `${act(d.action)}的二维码换了一张`,

  'name.checked': (d) => `检测名称“${d.checked}”：${lookUp(domainWords.nameTags, d.result)}`,
  'profile.completed': (d) => `填写了小程序信息，名称“${d.chosen}”`,
  'name.changed': (d) => `名称由“${d.from}”改为“${d.to}”`,
  'name.applied': (d) => `申请名称“${d.applied}”，含“${d.word}”，证明材料待审核`,
  'name.approved': (d) => `名称“${d.to}”审核通过${d.from === '' ? '' : `，由“${d.from}”改来`}`,
  'name.rejected': (d) => `名称“${d.applied}”审核不通过：${d.reason === '' ? '名称已不可用' : d.reason}`,
  'name.withdrawn': (d) => `撤回名称“${d.applied}”的申请`,
  'name.cleared': (d) => `名称“${d.cleared}”因侵权被清空：${d.reason}；保护期到 ${when(d.until)}`,
  'searchability.changed': (d) => (d.isSearchable ? '允许被搜索' : '不允许被搜索'),
  'short_name.changed': (d) => (d.to === '' ? '去掉了简称' : `简称改为“${d.to}”`),
  'avatar.changed': () => '更换了头像',
  'intro.changed': (d) => `介绍改为“${d.to}”`,
  'category.added': (d) => `添加服务类目 ${d.key}${d.isInReview ? '，需审核资质' : ''}`,
  'category.approved': (d) => `服务类目 ${d.key} 审核通过`,
  'category.rejected': (d) => `服务类目 ${d.key} 审核不通过：${d.reason}`,
  'category.resubmitted': (d) => `服务类目 ${d.key} 换了材料，重新送审`,
  'category.removed': (d) => `删除服务类目 ${d.key}`,
  'category.main_chosen': (d) => `主营类目设为 ${d.key}`,

  'member.added': (d) => `添加项目成员 ${d.nickname}：${rights(d.roles, d.points)}`,
  'member.edited': (d) => `${d.nickname} 的权限由 ${rights(d.from, d.fromPoints)} 改为 ${rights(d.to, d.toPoints)}`,
  'member.removed': (d) => `移出项目成员 ${d.nickname}`,
  'tester.added': (d) => `添加体验成员 ${d.nickname}`,
  'tester.development_granted': (d) => `允许体验成员 ${d.nickname} 查看开发版`,
  'tester.development_revoked': (d) => `收回体验成员 ${d.nickname} 的查看开发版`,
  'tester.removed': (d) => `移出体验成员 ${d.nickname}`,

  'version.uploaded': (d) =>
    `${d.uploader} 上传开发版本 ${d.version}${d.replaced === null ? '' : `，替换 ${d.replaced}`}${d.remark === '' ? '' : `：${d.remark}`}`,
  'version.deleted': (d) => `删除 ${d.uploader} 的开发版本 ${d.version}`,
  'trial.chosen': (d) => `${d.version}（${d.uploader}）选为体验版${d.path === '' ? '' : `，页面 ${d.path}`}`,
  'trial.cancelled': (d) => `取消体验版 ${d.version}`,
  'trial.path_set': (d) => `体验版 ${d.version} 的页面路径${d.path === '' ? '改回首页' : `改为 ${d.path}`}`,
  'trial.opened': (d) => `${d.nickname} 打开体验版 ${d.version}`,
  'development.opened': (d) => `${d.nickname} 打开开发版 ${d.version}`,

  'audit.submitted': (d) =>
    `${d.version} 提交审核，第 ${d.auditNumber} 次提审${d.attemptOf === null ? '' : '（驳回后再提）'}`,
  'audit.withdrawn': (d) => `撤回了 ${d.version} 的审核`,
  'audit.passed': (d) => `${d.version} 审核通过，待发布`,
  'audit.rejected': (d) =>
    `${d.version} 审核不通过，${d.reasons.length} 条理由：${domainWords.list(d.reasons.map((reason) => reason.clause))}`,
  'audit.handed_to_regulator': (d) => `${d.version} 平台审核通过，交当地主管部门确认，约 ${d.days} 天`,
  'audit.delayed': (d) => `${d.version} 的审核延后，仍在审核中`,
  'audit.entry_deleted': (d) => `删除了 ${d.version} 的审核单`,

  'release.completed': (d) => `${d.version} 全量发布${d.from === null ? '，首个线上版本' : `，替换 ${d.from}`}`,
  'gray.started': (d) => `${d.version} 开始灰度 ${d.percent}%，最晚 ${when(d.deadline)} 自动全量`,
  'gray.raised': (d) => `${d.version} 的发布比例由 ${d.from}% 提升到 ${d.to}%`,
  'gray.list_set': (d) => `${d.version} 的灰度名单已修改，微信号 ${d.count} 个`,
  'gray.completed': (d) => `${d.version} 由灰度转为全量`,
  'gray.ended_by_time': (d) => `${d.version} 灰度满 ${d.days} 天，自动全量`,
  'gray.cancelled': (d) => `撤销了 ${d.version} 的灰度（${d.percent}%），用户回到上一个全量版本`,
  'release.rolled_back': (d) => `线上版本由 ${d.from} 回退到 ${d.version}${d.reason === '' ? '' : `：${d.reason}`}`,
  'service.suspended': (d) =>
    `暂停服务：${lookUp(domainWords.suspendReasons, d.reason)}，预计恢复时间${d.until === null ? '暂不确定' : ` ${when(d.until)}`}`,
  'service.resumed': () => '恢复服务',

  'secret.created': () => '生成了 AppSecret',
  'secret.reset': (d) =>
    `重置了 AppSecret，旧的${d.oldWorksUntil === null ? '已作废' : `还能用到 ${when(d.oldWorksUntil)}`}`,
  'secret.frozen': (d) => `冻结了 AppSecret，${when(d.from)} 起生效`,
  'secret.unfrozen': () => '解冻了 AppSecret，原值恢复可用',
  'token.issued': (d) => `从 ${d.ip} 获取了 access_token`,
  'api_ip_list.changed': (d) => (d.count === 0 ? '清空了 API IP 白名单，不再限制' : `API IP 白名单改为 ${d.count} 条`),
  'upload_key.created': (d) => `生成了代码上传密钥，指纹 ${d.fingerprint.slice(0, 16)}`,
  'upload_key.reset': (d) => `重置了代码上传密钥，新指纹 ${d.fingerprint.slice(0, 16)}`,
  'upload_ip_list.changed': (d) => `上传 IP 白名单${d.isOn ? '开启' : '关闭'}，共 ${d.count} 条`,
  'server_domain.changed': (d) =>
    `修改服务器域名：${domainWords.list(d.kinds.map((kind) => lookUp(domainWords.domainKinds, kind)))}，共 ${d.count} 个`,
  'business_domain.changed': (d) =>
    `修改业务域名：${domainWords.list([
      ...d.added.map((domain) => `添加 ${domain}`),
      ...d.removed.map((domain) => `删除 ${domain}`),
    ])}，共 ${d.count} 个`,
  'web_file.placed': (d) => `把校验文件放到了 ${d.place}`,
  'message_push.changed': (d) =>
    `配置消息推送：${d.url}，${domainWords.pushModes[d.mode]}，${domainWords.pushFormats[d.format]}`,
  'plain_link.saved': (d) => `保存链接规则 ${d.prefix}，打开 ${d.path}，待发布`,
  'plain_link.released': (d) => `发布链接规则 ${d.prefix}，打开 ${d.path}`,
  'plain_link.removed': (d) => `删除链接规则 ${d.prefix}`,
  'preview.made': (d) => `生成${domainWords.previewPlaces[d.place]}码，有效至 ${when(d.until)}`,
  'preview.opened': (d) => `${d.nickname} 打开了${domainWords.previewPlaces[d.place]}`,
  'debugging.turned_on': (d) => `${d.nickname} 在手机上打开了调试`,
  'debugging.turned_off': (d) => `${d.nickname} 在手机上关闭了调试`,
  'cloud_template.applied': (d) => `提交了信息模板，实名 ${d.ownerName}`,
  'cloud_template.approved': (d) => `信息模板通过实名审核：${d.ownerName}`,
  'cloud_domain.bought': (d) => `买了域名 ${d.domain}，${yuan(d.priceCents)}`,
  'cloud_server.created': (d) => `创建了服务器 ${d.serverName}，IP ${d.ip}`,
  'dns_record.added': (d) => `把 ${d.host} 解析到 ${d.ip}`,
  'dns_record.took_effect': (d) => `解析生效：${d.host} 指向 ${d.ip}`,
  'dns_record.removed': (d) => `删除了 ${d.host} 的解析`,
  'certificate.applied': (d) => `为 ${d.host} 申请了免费证书`,
  'certificate.issued': (d) => `${d.host} 的证书已签发，有效至 ${when(d.until)}`,
  'certificate.downloaded': (d) => `下载了 ${d.host} 的证书`,
  'certificate.deployed': (d) => `把 ${d.host} 的证书部署到了 ${d.ip}`,
  'certificate.lapsed': (d) => `${d.host} 的证书过期`,
  'domain_filing.applied': (d) => `为 ${d.domain} 申请了 ICP 备案`,
  'domain_filing.passed': (d) => `${d.domain} 的 ICP 备案通过，${d.filingNumber}`,
  'deregistration.started': (d) =>
    `申请注销帐号：${domainWords.deregistrationStates[d.state]}，截止 ${when(d.deadline)}`,
  'deregistration.payment_returned': (d) =>
    `注销验证款 ${yuan(d.amountCents)}（付款户名 ${d.payerName}）与应付的 ${yuan(d.expectedCents)} 不符，已退回`,
  'deregistration.frozen': (d) => `注销进入冻结期，${when(d.deadline)} 之后可以确认`,
  'deregistration.cooled': (d) => `注销冻结期已满，请在 ${when(d.deadline)} 前确认`,
  'deregistration.cancelled': () => '注销已撤销',
  'deregistration.lapsed': () => '逾期没有完成，注销申请已失效',
  'account.deregistered': (d) => `帐号 ${d.appId}${d.formerName === '' ? '' : `（${d.formerName}）`}已注销`,
  'account.inactivity_noticed': (d) => `帐号长期没有人登录，${when(d.date)} 仍未登录将被冻结`,
  'account.frozen': (d) => (d.freedName === '' ? '帐号已冻结' : `帐号已冻结，名称“${d.freedName}”已释放`),
  'account.recovered': (d) => (d.lostName === '' ? '帐号已找回' : `帐号已找回；名称“${d.lostName}”已被占用，现在为空`),
  'migration.started': (d) => `帐号迁移至 ${d.toAppId}，双方管理员已确认，${when(d.deadline)} 完成`,
  'migration.cancelled': (d) => `取消迁移至 ${d.toAppId}`,
  'migration.received': (d) => `接收了 ${d.fromAppId}${d.formerName === '' ? '' : `（${d.formerName}）`}的迁移`,
  'account.migrated': (d) => `帐号 ${d.appId} 已迁移至 ${d.toAppId}`,
  'violation.issued': (d) => {
    const rule = domainWords.violationRules[d.rule].name;
    const functions = d.functions.map((one) => domainWords.bannableFunctions[one]);
    const what = domainWords.list([...functions, ...d.paths]);
    const days = d.days === null ? '永久' : `${d.days} 天`;
    const head = `${domainWords.violationKinds[d.kind]}（${rule}）：${d.content}`;
    return d.threat === ''
      ? `${head}。${what === '' ? '' : `${what}，`}${days}`
      : `${head}。${d.deadline === null ? '' : `${when(d.deadline)} 前`}没有整改将${domainWords.violationKinds[d.threat]}，${days}`;
  },
  'violation.ended': (d) => `${domainWords.violationKinds[d.kind]}到期，已自动解除`,
  'violation.appealed': (d) => `对${domainWords.violationKinds[d.kind]}提出申诉`,
  'violation.lifted': (d) => `${domainWords.violationKinds[d.kind]}已解除`,
  'violation.upheld': (d) =>
    `申诉没有通过，维持${domainWords.violationKinds[d.kind]}：${appealAnswer(d.reason)}。${d.left === 0 ? '不能再申诉' : `还可申诉 ${d.left} 次`}`,
  'feedback.sent': (d) => `${d.nickname} 反馈：${domainWords.feedbackKinds[d.kind]}（版本 ${d.version}）`,
  'feedback.replied': (d) => `回复用户反馈：${d.reply}`,
  'official_account.created': (d) =>
    `沙盒里有了公众号“${d.officialName}”（${domainWords.officialKinds[d.kind]}，${d.isVerified ? '已认证' : '未认证'}）`,
  'official_account.logged_in': (d) => `${d.nickname} 登录公众号“${d.officialName}”`,
  'official_account.entered_by_director': (d) => `导演以 ${d.nickname} 的身份进入公众号“${d.officialName}”`,
  'official_link.requested': (d) => `公众号“${d.officialName}”请求关联小程序 ${d.accountName}，等管理员确认`,
  'official_link.made': (d) => `公众号“${d.officialName}”与小程序 ${d.accountName} 已关联`,
  'official_link.refused': (d) => `公众号“${d.officialName}”关联小程序 ${d.accountName} 的请求被拒绝`,
  'official_link.removed': (d) => `公众号“${d.officialName}”与小程序 ${d.accountName} 的关联已解除`,
  'official_registration.begun': (d) => `公众号“${d.officialName}”开始快速注册小程序，管理员已扫码`,
  'official_registration.submitted': (d) =>
    `公众号“${d.officialName}”用 ${d.email} 快速注册，复用${domainWords.list([
      '主体信息',
      ...(d.reusesOperator ? ['运营者信息'] : []),
      ...(d.reusesVerification ? ['微信认证资质'] : []),
    ])}，激活邮件已发出`,
  'official_registration.activated': (d) => `邮箱 ${d.email} 已激活，等新管理员绑定`,
  'official_registration.completed': (d) =>
    `由公众号“${d.officialName}”快速注册完成：${d.subjectName}，AppID ${d.appId}，已与公众号关联`,
  'link_mode.changed': (d) => `公众号关联方式改为“${domainWords.linkModes[d.mode]}”`,
  'follow_bar.changed': (d) =>
    d.officialName === null ? '关闭公众号关注组件' : `公众号关注组件改为“${d.officialName}”`,
  'provider.granted': (d) => `授权给第三方平台“${d.provider}”，权限集 ${domainWords.list(d.sets.map(String))}`,
  'provider.sets_changed': (d) => `第三方平台“${d.provider}”的权限集改为 ${domainWords.list(d.sets.map(String))}`,
  'provider.revoked': (d) => `解除对第三方平台“${d.provider}”的授权`,
  'version_settings.changed': (d) =>
    `版本设置：${d.prefersLocalVersion ? '优先使用本地版本' : '不优先使用本地版本'}，最低可用版本 ${d.minimum ?? '不限'}`,
  'base_library.changed': (d) => `基础库最低版本设为 ${d.minimum ?? '不限'}`,
  'page.viewed': (d) => `打开页面${act(d.page)}`,
};
