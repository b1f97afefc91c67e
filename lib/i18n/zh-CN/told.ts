import type { CloudText } from '@/lib/domain/cloud-text';
import type { EventData } from '@/lib/domain/event';
import { formatDateTime } from '../format';
import { domainWords } from './domain-words';
import { events } from './events';

/** The events that become mails; the activation mail is registration.started, also when it is sent again. */
export type MailEvent =
  | 'registration.started'
  | 'official_registration.submitted'
  | 'password.reset_requested'
  | 'password.reset'
  | 'password.changed'
  | 'email.change_requested'
  | 'email.changed'
  | 'admin.changed'
  | 'registration.payment_received'
  | 'registration.payment_returned'
  | 'registration.payment_overdue'
  | 'verification.paid'
  | 'verification.returned'
  | 'verification.failed'
  | 'audit.passed'
  | 'audit.rejected'
  | 'gray.ended_by_time'
  | `deregistration.${'started' | 'payment_returned' | 'frozen' | 'cooled' | 'cancelled' | 'lapsed'}`
  | `account.${'deregistered' | 'inactivity_noticed' | 'frozen' | 'migrated'}`
  | `migration.${'started' | 'cancelled'}`
  | `violation.${'issued' | 'lifted' | 'upheld'}`
  | `filing.${'platform_rejected' | 'returned' | 'regulator_passed' | 'regulator_rejected'}`;
/** What a mail's row holds: one with a link also carries its token and the hours it lives. */
export type LinkMailEvent =
  'registration.started' | 'official_registration.submitted' | 'password.reset_requested' | 'email.change_requested';
export type MailData = {
  [N in MailEvent]: N extends LinkMailEvent ? { token: string; email: string; hours: number } : EventData[N];
};
/** `link`: the words of the one link in the mail. */
export type MailText = { subject: string; body: readonly string[]; link?: string };

/** The events that become notices in the console and service messages on phones. */
export type NoticeEvent =
  | `official_link.${'requested' | 'made' | 'refused' | 'removed'}`
  | 'official_registration.completed'
  | `provider.${'granted' | 'sets_changed' | 'revoked'}`
  | 'version_settings.changed'
  | 'base_library.changed'
  | 'registration.completed'
  | 'registration.payment_received'
  | 'console.admission_requested'
  | 'password.reset'
  | 'password.changed'
  | 'email.changed'
  | 'admin.changed'
  | 'filing.submitted'
  | 'filing.resubmitted'
  | 'filing.withdrawn'
  | 'filing.platform_passed'
  | 'filing.platform_rejected'
  | 'filing.sms_sent'
  | 'filing.sms_verified'
  | 'filing.returned'
  | 'filing.regulator_passed'
  | 'filing.regulator_rejected'
  | 'filing.cancel_requested'
  | 'account.filed'
  | 'account.unfiled'
  | 'account.verified'
  | 'verification.applied'
  | 'verification.paid'
  | 'verification.payment_overdue'
  | 'verification.withdrawn'
  | 'verification.dispatched'
  | 'verification.returned'
  | 'verification.refilled'
  | 'verification.refill_overdue'
  | 'verification.failed'
  | 'verification.reminded'
  | 'verification.lapsed'
  | 'privacy.approved'
  | 'privacy.rejected'
  | 'privacy.took_effect'
  | 'profile.completed'
  | 'name.changed'
  | 'name.applied'
  | 'name.approved'
  | 'name.rejected'
  | 'name.withdrawn'
  | 'name.cleared'
  | 'searchability.changed'
  | 'short_name.changed'
  | 'category.approved'
  | 'category.rejected'
  | 'audit.handed_to_regulator'
  | 'member.added'
  | 'member.edited'
  | 'member.removed'
  | 'tester.development_granted'
  | 'audit.withdrawn'
  | 'audit.passed'
  | 'audit.rejected'
  | 'audit.delayed'
  | 'release.completed'
  | 'gray.started'
  | 'gray.raised'
  | 'gray.completed'
  | 'gray.ended_by_time'
  | 'gray.cancelled'
  | 'release.rolled_back'
  | `deregistration.${'started' | 'frozen' | 'cooled' | 'cancelled' | 'lapsed'}`
  | `account.${'deregistered' | 'inactivity_noticed' | 'frozen' | 'recovered' | 'migrated'}`
  | `migration.${'started' | 'cancelled' | 'received'}`
  | `violation.${'issued' | 'ended' | 'appealed' | 'lifted' | 'upheld'}`
  | `feedback.${'sent' | 'replied'}`
  | 'service.suspended'
  | 'service.resumed'
  | 'secret.created'
  | 'secret.reset'
  | 'secret.frozen'
  | 'secret.unfrozen'
  | 'api_ip_list.changed'
  | 'upload_key.created'
  | 'upload_key.reset'
  | 'upload_ip_list.changed'
  | 'server_domain.changed'
  | 'business_domain.changed'
  | 'message_push.changed'
  | 'plain_link.released';

export type ToldWords = {
  mails: { [N in MailEvent]: (d: MailData[N]) => MailText };
  mail: { sender: string; signature: string; spamWarning: string; spamWarningLink: string };
  sms: {
    'sms.sent': (d: { code: string; minutes: number }) => string;
    'filing.sms_sent': (d: { code: string; hours: number; sender: string }) => string;
  } & { [N in CloudText]: (d: EventData[N]) => string };
  noticeTitles: { [N in NoticeEvent]: string };
};

const yuan = (cents: number): string => `${(cents / 100).toFixed(2)} 元`;

const reasons: { [reason: string]: string | undefined } = domainWords.verificationReasons;
const verificationReason = (reason: string): string => reasons[reason] ?? reason;
const rename = (isGranted: boolean): string[] => (isGranted ? ['改名次数已用完，这次额外给一次。'] : []);

/** What accounts and people are told: mails, SMS, notices. */
export const told: ToldWords = {
  mails: {
    'registration.started': (d) => ({
      subject: '请激活你的小程序帐号',
      body: [
        `有人用这个邮箱（${d.email}）注册了小程序帐号，请在 ${d.hours} 小时内点下面的链接激活。`,
        '重新发送之后，这封邮件里的链接随即作废。',
        '不是你本人？忽略这封邮件即可。',
      ],
      link: '激活帐号',
    }),
    'official_registration.submitted': (d) => ({
      subject: '请激活你的小程序帐号',
      body: [
        `有公众号用这个邮箱（${d.email}）快速注册小程序，请在 ${d.hours} 小时内点下面的链接激活。`,
        '在公众号后台重新提交之后，这封邮件里的链接随即作废。',
        '不是你本人？忽略这封邮件即可。',
      ],
      link: '激活帐号',
    }),
    'password.reset_requested': (d) => ({
      subject: '重设登录密码',
      body: [
        `有人要重设 ${d.email} 的登录密码，请在 ${d.hours} 小时内点下面的链接设新密码。`,
        '新密码要由管理员扫码确认才生效。再申请一次，这个链接随即作废。',
        '不是你本人？忽略这封邮件，密码不会变。',
      ],
      link: '设新密码',
    }),
    'password.reset': (d) => ({
      subject: '登录密码已重设',
      body: [`${d.email} 的登录密码已重设，管理员已扫码确认。`, '之前的登录全部失效，请用新密码登录。'],
    }),
    'password.changed': (d) => ({
      subject: '登录密码已修改',
      body: [`${d.email} 的登录密码已修改，管理员已扫码确认。`, '不是你们改的？请立即用“找回帐号或密码”重设。'],
    }),
    'email.change_requested': (d) => ({
      subject: '确认新的登录邮箱',
      body: [
        `有小程序要把登录邮箱改为 ${d.email}，请在 ${d.hours} 小时内点下面的链接确认。`,
        '确认之后还要由管理员扫码，登录邮箱才会改变。',
        '不是你本人？忽略这封邮件即可。',
      ],
      link: '确认新邮箱',
    }),
    'email.changed': (d) => ({
      subject: '登录邮箱已修改',
      body: [`登录邮箱已从 ${d.from} 改为 ${d.to}。`, '从现在起用新邮箱登录，密码不变。'],
    }),
    'admin.changed': (d) => ({
      subject: '管理员已修改',
      body: [
        `小程序的管理员已从 ${d.from} 改为 ${d.to}。`,
        `${d.from} 的登录已失效，以后由 ${d.to} 扫码确认重要操作。`,
      ],
    }),
    'registration.payment_received': (d) => ({
      subject: '打款已到账，注册完成',
      body: [
        `收到打款 ${yuan(d.amountCents)}，金额相符，小程序帐号注册完成。`,
        `AppID：${d.appId}`,
        '下一步：登录控制台，填写小程序信息。',
      ],
    }),
    'registration.payment_returned': (d) => ({
      subject: '打款金额不符，已退回',
      body: [
        `收到打款 ${yuan(d.amountCents)}，应付 ${yuan(d.expectedCents)}，金额不符，款项已原路退回。`,
        '请在截止时间之前按应付金额重新打款。',
      ],
    }),
    'registration.payment_overdue': (d) => ({
      subject: '打款超时，登记作废',
      body: [`${d.subjectName} 没有在期限内完成打款，这次登记已作废。`, '邮箱仍然有效：登录之后可以重新登记主体信息。'],
    }),
    'verification.paid': (d) => ({
      subject: '微信认证审核费已支付',
      body: [
        `收到微信认证审核费 ${yuan(d.amountCents)}，资料进入审核。费用用于审核，通过与否都不退。`,
        ...(d.invoice === 'none' ? [] : [`电子发票已开具，抬头：${d.invoiceTitle}，金额 ${yuan(d.amountCents)}。`]),
      ],
    }),
    'verification.returned': (d) => ({
      subject: '微信认证资料被打回',
      body: [
        `原因：${verificationReason(d.reason)}`,
        `请在 ${formatDateTime(new Date(d.deadline), 'zh-CN')}（沙盒时间）之前重填，还可重填 ${d.refillsLeft} 次，不再收费。`,
      ],
    }),
    'verification.failed': (d) => ({
      subject: '微信认证不通过',
      body: [`原因：${verificationReason(d.reason)}`, '这一单已经结束，需要的话可重新申请。'],
    }),
    'audit.passed': (d) => ({
      subject: `版本 ${d.version} 审核通过`,
      body: [`你提交的版本 ${d.version} 已通过审核。`, '通过不等于上线：请到“管理 – 版本管理”提交发布，用户才能看到。'],
    }),
    'audit.rejected': (d) => ({
      subject: `版本 ${d.version} 审核不通过`,
      body: [
        `你提交的版本 ${d.version} 没有通过审核，共 ${d.reasons.length} 条理由：`,
        ...d.reasons.map(({ clause, note, evidence }) =>
          ['条款 ' + clause, note, evidence].filter((part) => part !== '').join('；'),
        ),
        '修改之后重新上传，再提交审核。',
      ],
    }),
    'deregistration.started': (d) => ({
      subject: '已申请注销小程序帐号',
      body: [events['deregistration.started'](d), '不是你们的决定？管理员可以随时撤销。'],
    }),
    'deregistration.payment_returned': (d) => ({
      subject: '注销验证款已退回',
      body: [events['deregistration.payment_returned'](d), '请用主体自己的对公帐户重新打款。'],
    }),
    'deregistration.frozen': (d) => ({
      subject: '注销进入冻结期',
      body: [events['deregistration.frozen'](d), '冻结期内可以撤销。'],
    }),
    'deregistration.cooled': (d) => ({
      subject: '请确认注销',
      body: [events['deregistration.cooled'](d), '逾期不确认，申请失效；确认之后不能恢复。'],
    }),
    'deregistration.cancelled': () => ({ subject: '注销已撤销', body: ['帐号恢复正常，暂停的服务要手动恢复。'] }),
    'deregistration.lapsed': (d) => ({
      subject: '注销申请已失效',
      body: [events['deregistration.lapsed'](d), '帐号不变，需要时可以重新申请。'],
    }),
    'account.deregistered': (d) => ({
      subject: '小程序帐号已注销',
      body: [
        events['account.deregistered'](d),
        '邮箱、主体名额、管理员的身份证和手机号、成员都已释放，备案一并注销；名称保护两天。',
      ],
    }),
    'account.inactivity_noticed': (d) => ({
      subject: '帐号将被冻结',
      body: [events['account.inactivity_noticed'](d), '管理员或任一成员登录一次即可保留。'],
    }),
    'account.frozen': (d) => ({
      subject: '帐号已冻结',
      body: [events['account.frozen'](d), '管理员可在登录页“找回帐号”，扫码恢复。'],
    }),
    'migration.started': (d) => ({
      subject: '帐号迁移进入冷静期',
      body: [events['migration.started'](d), '在那之前可以取消；成员不会迁移。'],
    }),
    'migration.cancelled': (d) => ({ subject: '帐号迁移已取消', body: [events['migration.cancelled'](d)] }),
    'account.migrated': (d) => ({
      subject: '帐号迁移完成',
      body: [events['account.migrated'](d), '原帐号不能再使用，用户打开它会转到新的小程序。'],
    }),
    'violation.issued': (d) => ({
      subject: `违规处理：${domainWords.violationKinds[d.kind]}`,
      body: [events['violation.issued'](d), domainWords.violationRules[d.rule].guide, '整改之后可在“违规记录”申诉。'],
    }),
    'violation.lifted': (d) => ({ subject: '处罚已解除', body: [events['violation.lifted'](d)] }),
    'violation.upheld': (d) => ({ subject: '申诉没有通过', body: [events['violation.upheld'](d)] }),
    'gray.ended_by_time': (d) => ({
      subject: `版本 ${d.version} 已自动全量`,
      body: [
        `版本 ${d.version} 的灰度满 ${d.days} 天，没有撤销也没有提前全量，已自动向所有用户开放。`,
        '如有问题，可在“版本管理”回退。',
      ],
    }),
    'filing.platform_rejected': (d) => ({
      subject: '小程序备案被平台驳回',
      body: [`平台初审没有通过：${d.reason}`, ...rename(d.isRenameGranted), '改好之后到“设置 – 小程序备案”重新提交。'],
    }),
    'filing.returned': (d) => ({
      subject: '小程序备案短信核验未完成',
      body: [
        d.why === 'timeout' ? '没有在期限内完成短信核验，备案已退回平台。' : '短信验证码错误次数过多，备案已退回平台。',
        '资料不用改的话，可以直接再次送管局：会收到新的短信。',
      ],
    }),
    'filing.regulator_passed': (d) => ({
      subject: d.kind === 'cancel' ? '小程序备案注销完成' : '小程序备案通过管局审核',
      body: [
        d.kind === 'cancel'
          ? '管局已同意注销，备案号不再有效。'
          : '管局审核通过，备案号在“设置 – 小程序备案”和小程序“更多资料”里可以看到。',
      ],
    }),
    'filing.regulator_rejected': (d) => ({
      subject: d.kind === 'cancel' ? '小程序备案注销被驳回' : '小程序备案被管局驳回',
      body: [`管局没有通过：${d.reason}`, ...rename(d.isRenameGranted), '改好之后到“设置 – 小程序备案”重新提交。'],
    }),
  },
  mail: {
    sender: '演练平台',
    signature: '这是演练邮件，只存在于沙盒里，与腾讯无关。',
    spamWarning: '注意：这封邮件在垃圾邮件里。要你填密码、汇款的邮件可能是诈骗。',
    spamWarningLink: '查看说明',
  },
  sms: {
    'sms.sent': (d) => `【演练】验证码 ${d.code}，${d.minutes} 分钟内有效。`,
    'filing.sms_sent': (d) => `${d.sender}【工信部·演练】验证码 ${d.code}，${d.hours} 小时内到备案网站核验。`,
    'cloud_template.approved': (d) => `【演练云】信息模板（${d.ownerName}）已通过实名审核，可以买域名了。`,
    'certificate.issued': (d) =>
      `【演练云】${d.host} 的证书已签发，有效至 ${formatDateTime(new Date(d.until), 'zh-CN')}，请下载并部署到服务器。`,
    'certificate.lapsed': (d) => `【演练云】${d.host} 的证书已过期，HTTPS 连接会失败，请重新申请并部署。`,
    'domain_filing.passed': (d) => `【演练云】${d.domain} 的 ICP 备案已通过，备案号 ${d.filingNumber}。`,
  },
  noticeTitles: {
    'official_link.requested': '公众号请求关联',
    'official_link.made': '公众号已关联',
    'official_link.refused': '公众号的关联请求已拒绝',
    'official_link.removed': '公众号关联已解除',
    'official_registration.completed': '小程序已由公众号快速注册',
    'provider.granted': '已授权给第三方平台',
    'provider.sets_changed': '第三方平台的权限集有变动',
    'provider.revoked': '已解除第三方平台的授权',
    'version_settings.changed': '版本设置已修改',
    'base_library.changed': '基础库最低版本已修改',
    'registration.completed': '主体登记完成',
    'registration.payment_received': '打款已到账',
    'console.admission_requested': '有人请求登录，等你同意',
    'password.reset': '登录密码已重设',
    'password.changed': '登录密码已修改',
    'email.changed': '登录邮箱已修改',
    'admin.changed': '管理员已修改',
    'filing.submitted': '备案已提交',
    'filing.resubmitted': '备案已再次提交',
    'filing.withdrawn': '备案已撤回',
    'filing.platform_passed': '备案通过平台初审',
    'filing.platform_rejected': '备案被平台驳回',
    'filing.sms_sent': '备案核验短信已发出',
    'filing.sms_verified': '备案短信核验完成',
    'filing.returned': '备案短信核验未完成，已退回',
    'filing.regulator_passed': '备案通过管局审核',
    'filing.regulator_rejected': '备案被管局驳回',
    'filing.cancel_requested': '已申请注销备案',
    'account.filed': '小程序备案完成',
    'account.unfiled': '小程序备案已注销',
    'account.verified': '微信认证通过',
    'verification.applied': '已申请微信认证',
    'verification.paid': '认证审核费已支付',
    'verification.payment_overdue': '认证订单超时关闭',
    'verification.withdrawn': '认证订单已取消',
    'verification.dispatched': '认证资料审核中',
    'verification.returned': '认证资料被打回',
    'verification.refilled': '认证资料已重填',
    'verification.refill_overdue': '认证重填超时',
    'verification.failed': '微信认证不通过',
    'verification.reminded': '微信认证即将到期',
    'verification.lapsed': '微信认证已到期',
    'privacy.approved': '隐私保护指引通过',
    'privacy.rejected': '隐私保护指引未通过',
    'privacy.took_effect': '隐私保护指引已生效',
    'profile.completed': '小程序信息已填写',
    'name.changed': '名称已修改',
    'name.applied': '名称已提交审核',
    'name.approved': '名称审核通过',
    'name.rejected': '名称审核不通过',
    'name.withdrawn': '名称申请已撤回',
    'name.cleared': '名称因侵权被清空',
    'searchability.changed': '搜索设置已修改',
    'short_name.changed': '简称已修改',
    'category.approved': '服务类目审核通过',
    'category.rejected': '服务类目审核不通过',
    'audit.handed_to_regulator': '代码审核等主管部门确认',
    'member.added': '添加了项目成员',
    'member.edited': '成员权限有变动',
    'member.removed': '移出了项目成员',
    'tester.development_granted': '体验成员可查看开发版',
    'audit.withdrawn': '审核已撤回',
    'audit.passed': '代码审核通过',
    'audit.rejected': '代码审核不通过',
    'audit.delayed': '代码审核延后',
    'release.completed': '全量发布完成',
    'gray.started': '灰度发布开始',
    'gray.raised': '灰度比例已提升',
    'gray.completed': '灰度转为全量',
    'gray.ended_by_time': '灰度到期，自动全量',
    'gray.cancelled': '灰度已撤销',
    'release.rolled_back': '版本已回退',
    'deregistration.started': '已申请注销',
    'deregistration.frozen': '注销进入冻结期',
    'deregistration.cooled': '请确认注销',
    'deregistration.cancelled': '注销已撤销',
    'deregistration.lapsed': '注销申请已失效',
    'account.deregistered': '帐号已注销',
    'account.inactivity_noticed': '帐号将被冻结',
    'account.frozen': '帐号已冻结',
    'account.recovered': '帐号已找回',
    'account.migrated': '帐号迁移完成',
    'migration.started': '帐号迁移进入冷静期',
    'migration.cancelled': '帐号迁移已取消',
    'migration.received': '接收了一个迁移来的帐号',
    'violation.issued': '违规处理',
    'violation.ended': '处罚到期',
    'violation.appealed': '已提交申诉',
    'violation.lifted': '处罚已解除',
    'violation.upheld': '申诉没有通过',
    'feedback.sent': '用户反馈',
    'feedback.replied': '你的反馈有了回复',
    'service.suspended': '服务已暂停',
    'service.resumed': '服务已恢复',
    'secret.created': 'AppSecret 已生成',
    'secret.reset': 'AppSecret 已重置',
    'secret.frozen': 'AppSecret 已冻结',
    'secret.unfrozen': 'AppSecret 已解冻',
    'api_ip_list.changed': 'API IP 白名单已修改',
    'upload_key.created': '代码上传密钥已生成',
    'upload_key.reset': '代码上传密钥已重置',
    'upload_ip_list.changed': '上传 IP 白名单已修改',
    'server_domain.changed': '服务器域名已修改',
    'business_domain.changed': '业务域名已修改',
    'message_push.changed': '消息推送已配置',
    'plain_link.released': '链接规则已发布',
  },
};
