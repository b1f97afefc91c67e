import { describe, expect, it } from 'vitest';
import type { EventName } from '@/lib/domain/event';
import { generateIdNumber, generatePhone } from '@/lib/domain/identity-generator';
import type { JsonObject } from '@/lib/domain/model';
import { actions, type Action } from '@/lib/domain/action-table';
import type { RefusalCode } from '@/lib/domain/refusal';
import { sampleZip } from '@/lib/packages/samples';
import type { Template } from '@/lib/templates/play';
import { echoServer, honest } from '../support/echo-server';
import {
  applied,
  atRegulator,
  filedNow,
  fillIn as fillInFiling,
  filingForm,
  lastFiling,
  texted,
  twin,
  unfiled,
} from '../support/filing';
import {
  boughtDomain,
  certified,
  deployable,
  domain,
  host,
  onlineShelf,
  previewed,
  resolved,
  template,
} from '../support/cloud';
import { given, who, withDatabase, type Options, type Rehearsal } from '../support/given';
import { codes, officialAccount, officialPassword, submitted } from '../support/official';
import { expectGoodConfirmScreen } from '../support/confirm-screen';
import { brandName, paper } from '../support/papers';
import { registerPersonal } from '../support/second-account';

withDatabase();

/** One act that succeeds with its event in the log, and one that is refused and leaves no trace. */
type Case = {
  template: Template;
  options?: Options;
  /** where the template in pack 2021 is not enough */
  start?: () => Promise<Rehearsal>;
  before?: (play: Rehearsal) => Promise<unknown>;
  as: string;
  input?: JsonObject | ((play: Rehearsal) => Promise<JsonObject>);
  scannedBy?: string[];
  answer?: (play: Rehearsal) => Promise<JsonObject>;
  event: EventName;
  refused: {
    as?: string;
    input?: JsonObject;
    /** the very same act a second time */
    again?: true;
    code: RefusalCode;
    before?: (play: Rehearsal) => Promise<unknown>;
    /** the event under which the try itself is logged */
    attempt?: EventName;
  };
};

const email = 'new@example.test';
const start = { email, password: 'abc12345', agreed: true } as const;
const administrator = who.outsider;

const upload = async (play: Rehearsal, version = '1.0.0'): Promise<number> => {
  const file = await play.player.file('package', 'a.zip', sampleZip('corner-library'));
  return (await play.did('version.upload', who.developer, { version, package: file })).result!.versionId as number;
};
const submit = async (play: Rehearsal): Promise<number> =>
  (await play.did('audit.submit', who.operator, { versionId: await upload(play), rulesRead: true })).result!
    .auditId as number;
const pass = async (play: Rehearsal): Promise<void> => {
  await play.did('audit.pass', 'reviewer', { auditId: await submit(play) });
};
const gray = async (play: Rehearsal): Promise<void> => {
  await pass(play);
  await play.did('release.gray', who.operator, { percent: 10 }, [who.admin]);
};
const newestVersion = async (play: Rehearsal): Promise<JsonObject> => ({ versionId: (await play.row('version')).id });
const today = () => given('ready', { pack: '2024' });
const guideline = { contact: { mail: 'ask@example.test' }, notice: '弹窗' };
const written = (play: Rehearsal) => play.did('privacyGuideline.edit', who.operator, guideline);
const newestGuideline = async (play: Rehearsal): Promise<JsonObject> => ({
  guidelineId: (await play.row('privacyGuideline')).id,
});
const newestAudit = async (play: Rehearsal): Promise<JsonObject> => ({ auditId: (await play.row('audit')).id });

const takedown = { kind: 'takedown', rule: 'sharing', content: '分享后才能看结果', days: 7 };
const punished = (play: Rehearsal) => play.did('violation.issue', 'director', takedown);
const newestViolation = async (play: Rehearsal): Promise<JsonObject> => ({
  violationId: (await play.row('violation')).id,
});
/** Begun, with the scans that the subject takes. */
const deregister = async (play: Rehearsal) => {
  const isPersonal = (await play.account()).subjectType === 'personal';
  await play.did('account.deregister', who.admin, {}, isPersonal ? [who.admin, who.admin] : [who.admin]);
};

const newestFiling = async (play: Rehearsal): Promise<JsonObject> => ({ filingId: (await lastFiling(play)).id });
const filing = (rest: Omit<Case, 'template' | 'as'> & Partial<Case>): Case => ({
  template: 'ready',
  as: who.admin,
  start: () => unfiled(),
  ...rest,
});
const applyForBrand = async (play: Rehearsal) =>
  play.did('profile.name', who.operator, await brandName(play), [who.admin]);
const newestApplication = async (play: Rehearsal): Promise<JsonObject> => ({
  applicationId: (await play.row('nameApplication')).id,
});

const begin = (play: Rehearsal) => play.did('registration.start', administrator, start);
const activate = async (play: Rehearsal): Promise<void> => {
  await begin(play);
  await play.did('registration.activate', administrator, { token: (await play.player.lastMail(email)).token! });
};
const person = async (play: Rehearsal) => play.row('person', { wechatId: administrator });
const text = async (play: Rehearsal): Promise<void> => {
  await activate(play);
  await play.did('registration.sendSms', administrator, { email, phone: (await person(play)).phone });
};
const identity = async (play: Rehearsal): Promise<JsonObject> => {
  const { realName, idNumber, phone } = await person(play);
  return {
    email,
    subjectType: 'personal',
    adminName: realName,
    idNumber,
    phone,
    smsCode: (await play.player.lastSms(phone)).code!,
  };
};
const fillIn = async (play: Rehearsal): Promise<void> => {
  await text(play);
  await play.did('registration.fillIn', administrator, await identity(play));
};
const bind = async (play: Rehearsal): Promise<void> => {
  await fillIn(play);
  await play.did('registration.bindAdmin', administrator, { email }, [administrator]);
};
const enterprise = async (play: Rehearsal): Promise<void> => {
  await text(play);
  await play.did('registration.fillIn', administrator, {
    ...(await identity(play)),
    subjectType: 'enterprise',
    subjectName: '青川演练科技有限公司',
    paper: '91350100M000100Y43',
    bankName: '演练银行',
    bankAccount: '6200009990001234',
    bankAccountAgain: '6200009990001234',
  });
  await play.did('registration.bindAdmin', administrator, { email }, [administrator]);
  await play.did('registration.complete', administrator, { email, confirmed: true });
};
const amount = async (play: Rehearsal): Promise<JsonObject> => ({
  email,
  amountCents: (await play.row('registration')).payAmountCents!,
});
const createSecret = (play: Rehearsal) => play.did('secret.create', who.admin, {}, [who.admin]);
const push = { token: 'rehearsal1', encodingAesKey: 'a'.repeat(43), mode: 'safe', format: 'json' };
const link = { prefix: 'https://www.example.test/mp/', path: 'pages/shelf/shelf' };
const placeFile = (play: Rehearsal) => play.did('webFile.place', who.developer, { url: link.prefix });
const saveLink = async (play: Rehearsal): Promise<void> => {
  await placeFile(play);
  await play.did('plainLink.edit', who.developer, link, [who.admin]);
};
const view = (event: 'page.viewed' = 'page.viewed', as: string = who.admin, not: string = who.outsider): Case => ({
  template: 'ready',
  as,
  event,
  refused: { as: not, code: 'no_permission' },
});

const contact = { contactName: '孙悦', contactPhone: '13800138000' } as const;
const applyForVerification = (play: Rehearsal) =>
  play.did('verification.apply', who.admin, { agreed: true, ...contact }, [who.admin]);
const newestOrder = async (play: Rehearsal): Promise<JsonObject> => ({ orderId: (await play.row('verification')).id });
const payForVerification = async (play: Rehearsal): Promise<void> => {
  await applyForVerification(play);
  await play.did('verification.pay', who.admin);
};
const lawyer = '商业服务/律师';
const addLawyer = async (play: Rehearsal): Promise<void> => {
  await play.did('category.add', who.operator, { key: lawyer, papers: [await paper(play)] });
};
const theLawyer = async (play: Rehearsal): Promise<JsonObject> => ({
  categoryId: (await play.row('accountCategory', { key: lawyer })).id,
});
const rejectLawyer = async (play: Rehearsal): Promise<void> => {
  await addLawyer(play);
  await play.did('category.reject', 'reviewer', { ...(await theLawyer(play)), reason: '看不清' });
};

const newestOfficial = async (play: Rehearsal): Promise<string> => (await play.row('officialAccount')).originalId;
const asOfficial = (input: JsonObject) => async (play: Rehearsal) => ({
  official: await newestOfficial(play),
  ...input,
});
const requestLink = async (play: Rehearsal): Promise<void> => {
  const official = await officialAccount(play);
  const { appId } = await play.account();
  await play.did('officialLink.request', who.outsider, { official, target: appId! }, [who.outsider]);
};
const askLink = async (play: Rehearsal): Promise<void> => {
  await play.did('officialAccount.setLinkMode', who.admin, { mode: 'admin' });
  await requestLink(play);
};
const newestLink = async (play: Rehearsal): Promise<JsonObject> => ({ linkId: (await play.row('officialLink')).id });
const grantProvider = (play: Rehearsal) =>
  play.did('provider.grant', 'director', { provider: '演练服务商', sets: [18, 19] });
const newestProvider = async (play: Rehearsal): Promise<JsonObject> => ({
  providerId: (await play.row('provider')).id,
});
const byOfficial = (rest: Omit<Case, 'template' | 'as'> & Partial<Case>): Case => ({
  template: 'ready',
  as: who.outsider,
  before: (play) => officialAccount(play),
  ...rest,
});

const cases: Record<Action, Case> = {
  'officialAccount.create': {
    template: 'ready',
    as: 'director',
    input: {
      name: '青川书房',
      subjectName: '青川文化有限公司',
      paper: codes[0],
      adminWechatId: who.outsider,
      email: 'oa@example.test',
      password: officialPassword,
    },
    event: 'official_account.created',
    refused: {
      input: {
        name: '青川书房',
        subjectName: '青川文化有限公司',
        paper: codes[1],
        adminWechatId: who.outsider,
        email: 'oa@example.test',
        password: officialPassword,
      },
      code: 'email_used_official_account',
    },
  },
  'officialAccount.login': byOfficial({
    input: { email: 'oa1@example.test', password: officialPassword },
    scannedBy: [who.outsider],
    event: 'official_account.logged_in',
    refused: { input: { email: 'oa1@example.test', password: 'Wrong-password-1' }, code: 'official_login_failed' },
  }),
  'officialAccount.enter': byOfficial({
    as: 'director',
    input: asOfficial({}),
    event: 'official_account.entered_by_director',
    refused: { input: { official: 'gh_000000000000' }, code: 'not_found' },
  }),
  'officialLink.request': byOfficial({
    input: async (play) => ({ official: await newestOfficial(play), target: (await play.account()).appId }),
    scannedBy: [who.outsider],
    event: 'official_link.made',
    refused: { again: true, code: 'official_link_exists' },
  }),
  'officialLink.remove': byOfficial({
    before: requestLink,
    input: async (play) => ({ official: await newestOfficial(play), ...(await newestLink(play)) }),
    scannedBy: [who.outsider],
    event: 'official_link.removed',
    refused: { again: true, code: 'official_not_linked' },
  }),
  'officialRegistration.begin': byOfficial({
    input: asOfficial({ agreed: true }),
    scannedBy: [who.outsider],
    event: 'official_registration.begun',
    refused: { again: true, code: 'official_registration_open' },
  }),
  'officialRegistration.submit': byOfficial({
    before: async (play) => {
      const official = await officialAccount(play);
      await play.did('officialRegistration.begin', who.outsider, { official, agreed: true }, [who.outsider]);
    },
    input: asOfficial({ email, password: 'abc12345' }),
    event: 'official_registration.submitted',
    refused: { again: true, code: 'resend_too_soon' },
  }),
  'officialRegistration.activate': byOfficial({
    before: async (play) => submitted(play, await officialAccount(play), { email }),
    input: async (play) => ({ token: (await play.player.lastMail(email)).token! }),
    event: 'official_registration.completed',
    refused: { input: { token: 'nonsense' }, code: 'link_dead' },
  }),
  'officialRegistration.bindAdmin': byOfficial({
    before: async (play) => {
      const { token } = await submitted(play, await officialAccount(play), { email, reusesOperator: false });
      await play.did('officialRegistration.activate', who.outsider, { token });
    },
    as: who.secondOutsider,
    input: async (play) => {
      const { realName, idNumber, phone } = await play.row('person', { wechatId: who.secondOutsider });
      return { official: await newestOfficial(play), adminName: realName, idNumber, phone };
    },
    scannedBy: [who.secondOutsider],
    event: 'official_registration.completed',
    refused: { again: true, code: 'official_registration_absent' },
  }),
  'officialAccount.confirmLink': {
    template: 'ready',
    before: askLink,
    as: who.admin,
    input: newestLink,
    event: 'official_link.made',
    refused: { again: true, code: 'official_link_not_waiting' },
  },
  'officialAccount.refuseLink': {
    template: 'ready',
    before: askLink,
    as: who.admin,
    input: newestLink,
    event: 'official_link.refused',
    refused: { again: true, code: 'official_link_not_waiting' },
  },
  'officialAccount.setLinkMode': {
    template: 'ready',
    as: who.admin,
    input: { mode: 'never' },
    event: 'link_mode.changed',
    refused: { input: { mode: 'never' }, code: 'unchanged' },
  },
  'officialAccount.unlink': {
    template: 'ready',
    before: requestLink,
    as: who.operator,
    input: newestLink,
    scannedBy: [who.admin],
    event: 'official_link.removed',
    refused: { again: true, code: 'official_not_linked' },
  },
  'followOfficialAccount.set': {
    template: 'ready',
    before: requestLink,
    as: who.operator,
    input: async (play) => ({ followed: await newestOfficial(play) }),
    event: 'follow_bar.changed',
    refused: { input: { followed: 'gh_000000000000' }, code: 'follow_not_allowed' },
  },
  'provider.grant': {
    template: 'ready',
    as: 'director',
    input: { provider: '演练服务商', sets: [18, 19] },
    event: 'provider.granted',
    refused: { input: { provider: '演练服务商', sets: [18] }, code: 'provider_exists' },
  },
  'provider.editSets': {
    template: 'ready',
    before: grantProvider,
    as: who.admin,
    input: async (play) => ({ ...(await newestProvider(play)), sets: [19] }),
    scannedBy: [who.admin],
    event: 'provider.sets_changed',
    refused: { again: true, code: 'unchanged' },
  },
  'provider.revoke': {
    template: 'ready',
    before: grantProvider,
    as: who.admin,
    input: newestProvider,
    scannedBy: [who.admin],
    event: 'provider.revoked',
    refused: { again: true, code: 'not_found' },
  },
  'versionSettings.edit': {
    template: 'ready',
    start: today,
    as: who.operator,
    input: { prefersLocalVersion: true },
    event: 'version_settings.changed',
    refused: { input: { prefersLocalVersion: true, minimumVersionId: 1 }, code: 'version_not_released' },
  },
  'baseLibrary.edit': {
    template: 'ready',
    as: who.operator,
    input: { minimum: '2.14.1' },
    event: 'base_library.changed',
    refused: { input: { minimum: '9.9.9' }, code: 'base_library_unknown' },
  },

  'registration.start': {
    template: 'blank',
    as: administrator,
    input: start,
    event: 'registration.started',
    refused: { input: { ...start, password: 'abc1234' }, code: 'bad_input' },
  },
  'registration.resend': {
    template: 'blank',
    before: async (play) => {
      await begin(play);
      await play.travel({ hours: 1 });
    },
    as: administrator,
    input: { email },
    event: 'registration.resent',
    refused: { input: { email }, code: 'resend_too_soon' },
  },
  'registration.activate': {
    template: 'blank',
    before: begin,
    as: administrator,
    input: async (play) => ({ token: (await play.player.lastMail(email)).token! }),
    event: 'registration.activated',
    refused: { input: { token: 'nonsense' }, code: 'link_dead' },
  },
  'registration.sendSms': {
    template: 'blank',
    before: activate,
    as: administrator,
    input: async (play) => ({ email, phone: (await person(play)).phone }),
    event: 'sms.sent',
    refused: { input: { email, phone: generatePhone(5) }, code: 'sms_too_soon' },
  },
  'registration.fillIn': {
    template: 'blank',
    before: text,
    as: administrator,
    input: identity,
    event: 'registration.filled_in',
    refused: {
      input: {
        email,
        subjectType: 'personal',
        adminName: '孙悦',
        idNumber: '110105194912310021',
        phone: generatePhone(5),
        smsCode: '000000',
      },
      code: 'id_number_bad',
    },
  },
  'registration.bindAdmin': {
    template: 'blank',
    before: fillIn,
    as: administrator,
    input: { email },
    scannedBy: [administrator],
    event: 'registration.admin_bound',
    refused: { input: { email: 'nobody@example.test' }, code: 'not_found' },
  },
  'registration.complete': {
    template: 'blank',
    before: bind,
    as: administrator,
    input: { email, confirmed: true },
    event: 'registration.completed',
    refused: { input: { email, confirmed: true }, code: 'already_registered' },
  },
  'registration.transfer': {
    template: 'blank',
    before: enterprise,
    as: administrator,
    input: amount,
    event: 'registration.payment_received',
    refused: { input: { email, amountCents: 50 }, code: 'not_awaiting_payment' },
  },
  'testAccount.create': {
    template: 'blank',
    as: who.outsider,
    scannedBy: [who.outsider],
    event: 'test_account.created',
    refused: { code: 'test_account_exists' },
  },
  'console.login': {
    template: 'ready',
    as: who.operator,
    input: async (play) => ({ password: play.password }),
    scannedBy: [who.operator],
    event: 'console.logged_in',
    refused: { input: { password: 'WRONG-one1' }, code: 'login_failed', attempt: 'login.failed' },
  },
  'console.scanLogin': {
    template: 'ready',
    as: who.operator,
    scannedBy: [who.operator],
    answer: async (play) => ({ accountId: (await play.account()).id }),
    event: 'console.logged_in',
    refused: { as: 'reviewer', code: 'no_permission' },
  },
  'password.requestReset': {
    template: 'ready',
    as: who.outsider,
    input: async (play) => ({ email: play.email }),
    event: 'password.reset_requested',
    refused: { input: { email: 'nobody@example.test' }, code: 'not_found' },
  },
  'password.reset': {
    template: 'ready',
    before: (play) => play.did('password.requestReset', who.operator, { email: play.email }),
    as: who.operator,
    input: async (play) => ({ token: (await play.player.lastMail(play.email!)).token!, password: 'another-1' }),
    scannedBy: [who.admin],
    event: 'password.reset',
    refused: { input: { token: 'not-a-token', password: 'another-1' }, code: 'link_dead' },
  },
  'password.change': {
    template: 'ready',
    as: who.admin,
    input: async (play) => ({ oldPassword: play.password, password: 'another-1' }),
    scannedBy: [who.admin],
    event: 'password.changed',
    refused: {
      input: { oldPassword: 'WRONG-one1', password: 'another-1' },
      code: 'login_failed',
      attempt: 'login.failed',
    },
  },
  'email.requestChange': {
    template: 'ready',
    as: who.admin,
    input: { newEmail: 'fresh@example.test' },
    event: 'email.change_requested',
    refused: { input: { newEmail: 'used-oa@example.test' }, code: 'email_used_official_account' },
  },
  'email.change': {
    template: 'ready',
    before: (play) => play.did('email.requestChange', who.admin, { newEmail: 'fresh@example.test' }),
    as: who.operator,
    input: async (play) => ({ token: (await play.player.lastMail('fresh@example.test')).token! }),
    scannedBy: [who.admin],
    event: 'email.changed',
    refused: { input: { token: 'not-a-token' }, code: 'not_found' },
  },
  'console.enter': {
    template: 'ready',
    as: 'director',
    input: async (play) => ({ personId: (await play.row('person', { wechatId: who.operator })).id }),
    event: 'console.entered_by_director',
    refused: { as: who.admin, code: 'no_permission' },
  },
  'devtool.signIn': {
    template: 'ready',
    as: who.developer,
    scannedBy: [who.developer],
    event: 'devtool.signed_in',
    refused: { as: who.operator, code: 'no_permission' },
  },
  'profile.checkName': {
    template: 'ready',
    as: who.operator,
    input: { name: '街角小站' },
    event: 'name.checked',
    refused: { input: { name: '最高级美食' }, code: 'name_forbidden', attempt: 'name.checked' },
  },
  'profile.complete': {
    template: 'registered',
    as: who.admin,
    input: async (play) => ({
      name: '街角小站',
      intro: '查书和借书的小工具',
      avatar: await play.player.file('avatar', 'a.png', await square()),
      categories: ['工具/信息查询'],
    }),
    event: 'profile.completed',
    refused: {
      input: { name: '街角小站', intro: '查书和借书的小工具', avatar: 1, categories: [] },
      code: 'profile_done',
    },
  },
  'profile.name': {
    template: 'ready',
    as: who.operator,
    input: { name: '新街角' },
    scannedBy: [who.admin],
    event: 'name.changed',
    refused: { input: { name: '测' }, code: 'name_format' },
  },
  'profile.shortName': {
    template: 'ready',
    as: who.operator,
    input: { shortName: '街角书屋' },
    scannedBy: [who.admin],
    event: 'short_name.changed',
    refused: { input: { shortName: '屋书角街' }, code: 'short_name_not_from_name' },
  },
  'profile.avatar': {
    template: 'ready',
    as: who.operator,
    input: async (play) => ({ avatar: await play.player.file('avatar', 'b.png', await square()) }),
    event: 'avatar.changed',
    refused: { input: { avatar: 999_999 }, code: 'avatar_missing' },
  },
  'profile.intro': {
    template: 'ready',
    as: who.operator,
    input: { intro: '借书、还书、预约座位' },
    event: 'intro.changed',
    refused: { input: { intro: '短' }, code: 'intro_format' },
  },
  'profile.setSearchable': {
    template: 'ready',
    as: who.operator,
    input: { isSearchable: false },
    event: 'searchability.changed',
    refused: { input: { isSearchable: false }, code: 'unchanged' },
  },
  'satisfaction.view': view('page.viewed', who.operator, who.developer),
  'code.download': view('page.viewed', who.operator, who.analyst),
  'name.withdraw': {
    template: 'ready',
    before: applyForBrand,
    as: who.operator,
    event: 'name.withdrawn',
    refused: { code: 'name_not_pending' },
  },
  'name.approve': {
    template: 'ready',
    before: applyForBrand,
    as: 'reviewer',
    input: newestApplication,
    event: 'name.approved',
    refused: { input: { applicationId: 999_999 }, code: 'name_not_pending' },
  },
  'name.reject': {
    template: 'ready',
    before: applyForBrand,
    as: 'reviewer',
    input: async (play) => ({ ...(await newestApplication(play)), reason: '商标注册证看不清' }),
    event: 'name.rejected',
    refused: { as: who.admin, input: { applicationId: 999_999 }, code: 'no_permission' },
  },
  'name.clear': {
    template: 'ready',
    as: 'reviewer',
    input: async (play) => ({ accountId: (await play.account()).id, reason: '他人商标' }),
    event: 'name.cleared',
    refused: { input: { accountId: 999_999, reason: '他人商标' }, code: 'not_found' },
  },
  'category.add': {
    template: 'ready',
    as: who.operator,
    input: { key: '工具/备忘录' },
    event: 'category.added',
    refused: { input: { key: '工具/备忘录' }, code: 'category_duplicate' },
  },
  'category.resubmit': {
    template: 'ready',
    before: rejectLawyer,
    as: who.operator,
    input: async (play) => ({ ...(await theLawyer(play)), papers: [await paper(play)] }),
    event: 'category.resubmitted',
    refused: { input: { categoryId: 999_999 }, code: 'not_found' },
  },
  'category.approve': {
    template: 'ready',
    before: addLawyer,
    as: 'reviewer',
    input: theLawyer,
    event: 'category.approved',
    refused: { input: { categoryId: 999_999 }, code: 'not_found' },
  },
  'category.reject': {
    template: 'ready',
    before: addLawyer,
    as: 'reviewer',
    input: async (play) => ({ ...(await theLawyer(play)), reason: '材料过期' }),
    event: 'category.rejected',
    refused: { as: who.admin, code: 'no_permission' },
  },
  'category.remove': {
    template: 'ready',
    before: (play) => play.did('category.add', who.operator, { key: '工具/备忘录' }),
    as: who.operator,
    input: async (play) => ({ categoryId: (await play.row('accountCategory', { key: '工具/备忘录' })).id }),
    event: 'category.removed',
    refused: { input: { categoryId: 999_999 }, code: 'not_found' },
  },
  'category.main': {
    template: 'ready',
    before: (play) => play.did('category.add', who.operator, { key: '工具/备忘录' }),
    as: who.operator,
    input: async (play) => ({ categoryId: (await play.row('accountCategory', { key: '工具/备忘录' })).id }),
    event: 'category.main_chosen',
    refused: { input: { categoryId: 999_999 }, code: 'not_found' },
  },
  'privacyGuideline.edit': {
    start: today,
    template: 'ready',
    as: who.operator,
    input: guideline,
    event: 'privacy.written',
    refused: { input: guideline, code: 'privacy_guideline_in_review' },
  },
  'privacyGuideline.approve': {
    start: today,
    template: 'ready',
    before: written,
    as: 'reviewer',
    input: newestGuideline,
    event: 'privacy.approved',
    refused: { as: who.admin, code: 'no_permission' },
  },
  'privacyGuideline.reject': {
    start: today,
    template: 'ready',
    before: written,
    as: 'reviewer',
    input: async (play) => ({ ...(await newestGuideline(play)), reason: '用途没有写清楚' }),
    event: 'privacy.rejected',
    refused: { input: { guidelineId: 999_999, reason: '没有' }, code: 'not_found' },
  },

  'member.view': view(),
  'admin.sendSms': {
    template: 'ready',
    options: { subject: 'enterprise' },
    before: (play) => play.travel({ hours: 1 }),
    as: who.admin,
    input: { phone: '19900000123' },
    event: 'sms.sent',
    refused: { as: who.operator, input: { phone: '19900000123' }, code: 'no_permission' },
  },
  'admin.change': {
    template: 'ready',
    before: async (play) => {
      const { realName, idNumber, phone } = await play.row('person', { wechatId: who.admin });
      const again = {
        wechatId: 'wangfang_new',
        nickname: '王芳二',
        realName,
        idNumber,
        phone,
        isRealNameVerified: true,
      };
      await play.did('person.create', 'director', again);
    },
    as: who.admin,
    scannedBy: ['wangfang_new', who.admin],
    event: 'admin.changed',
    refused: { as: who.operator, code: 'no_permission' },
  },
  'member.add': {
    template: 'ready',
    as: who.admin,
    input: { wechatId: who.outsider, roles: ['operator', 'developer'] },
    scannedBy: [who.admin],
    event: 'member.added',
    refused: { input: { wechatId: who.hidden, roles: ['analyst'] }, code: 'person_not_found' },
  },
  'member.edit': {
    template: 'ready',
    as: who.admin,
    input: { wechatId: who.analyst, roles: ['operator'] },
    scannedBy: [who.admin],
    event: 'member.edited',
    refused: { input: { wechatId: who.outsider, roles: ['operator'] }, code: 'not_a_member' },
  },
  'member.remove': {
    template: 'ready',
    as: who.admin,
    input: { wechatId: who.analyst },
    scannedBy: [who.admin],
    event: 'member.removed',
    refused: { input: { wechatId: who.outsider }, code: 'not_a_member' },
  },
  'tester.grantDevelopment': {
    template: 'ready',
    options: { pack: '2024' },
    as: who.developer,
    input: { wechatId: who.tester },
    scannedBy: [who.admin],
    event: 'tester.development_granted',
    refused: { input: { wechatId: who.tester }, code: 'already_granted' },
  },
  'tester.revokeDevelopment': {
    template: 'ready',
    options: { pack: '2024' },
    before: (play) => play.did('tester.grantDevelopment', who.analyst, { wechatId: who.tester }, [who.admin]),
    as: who.operator,
    input: { wechatId: who.tester },
    event: 'tester.development_revoked',
    refused: { input: { wechatId: who.tester }, code: 'not_granted' },
  },
  'tester.add': {
    template: 'ready',
    as: who.analyst,
    input: { wechatId: who.outsider },
    event: 'tester.added',
    refused: { input: { wechatId: who.outsider }, code: 'already_bound' },
  },
  'tester.remove': {
    template: 'ready',
    as: who.developer,
    input: { wechatId: who.tester },
    event: 'tester.removed',
    refused: { input: { wechatId: who.tester }, code: 'not_a_member' },
  },
  'version.upload': {
    template: 'ready',
    as: who.developer,
    input: async (play) => ({
      version: '1.0.0',
      package: await play.player.file('package', 'a.zip', sampleZip('corner-library')),
    }),
    event: 'version.uploaded',
    refused: { input: { version: '1.0.0', package: 999_999 }, code: 'file_missing' },
  },
  'version.delete': {
    template: 'live',
    as: who.developer,
    input: newestVersion,
    event: 'version.deleted',
    refused: { as: who.operator, input: { versionId: 1 }, code: 'no_permission' },
  },
  'trial.choose': {
    template: 'ready',
    before: upload,
    as: who.operator,
    input: newestVersion,
    event: 'trial.chosen',
    refused: { as: who.analyst, input: { versionId: 1 }, code: 'no_permission' },
  },
  'trial.cancel': {
    template: 'live',
    as: who.developer,
    input: newestVersion,
    event: 'trial.cancelled',
    refused: { input: { versionId: 999_999 }, code: 'not_found' },
  },
  'trial.setPath': {
    template: 'live',
    as: who.developer,
    input: async (play) => ({ ...(await newestVersion(play)), path: '' }),
    event: 'trial.path_set',
    refused: { input: { versionId: 999_999, path: 'x' }, code: 'not_found' },
  },
  'trial.open': {
    template: 'live',
    as: who.tester,
    event: 'trial.opened',
    refused: { as: who.outsider, code: 'no_permission' },
  },
  'development.open': {
    template: 'live',
    as: who.developer,
    input: newestVersion,
    event: 'development.opened',
    refused: { as: who.tester, input: { versionId: 1 }, code: 'no_permission' },
  },
  'audit.view': view('page.viewed', who.analyst, who.tester),
  'audit.submit': {
    template: 'live',
    as: who.operator,
    input: async (play) => ({ ...(await newestVersion(play)), rulesRead: true }),
    event: 'audit.submitted',
    refused: { input: { versionId: 999_999, rulesRead: true }, code: 'not_found' },
  },
  'audit.withdraw': {
    template: 'ready',
    before: submit,
    as: who.operator,
    event: 'audit.withdrawn',
    refused: { code: 'not_under_audit' },
  },
  'audit.deleteEntry': {
    template: 'ready',
    before: pass,
    as: who.operator,
    event: 'audit.entry_deleted',
    refused: { as: who.developer, code: 'no_permission' },
  },
  'audit.pass': {
    template: 'ready',
    before: submit,
    as: 'reviewer',
    input: newestAudit,
    event: 'audit.passed',
    refused: { input: { auditId: 999_999 }, code: 'not_found' },
  },
  'audit.reject': {
    template: 'ready',
    before: submit,
    as: 'reviewer',
    input: async (play) => ({ ...(await newestAudit(play)), reasons: [{ id: 'RR001' }] }),
    event: 'audit.rejected',
    refused: { input: { auditId: 999_999, reasons: [] }, code: 'not_found' },
  },
  'audit.delay': {
    template: 'ready',
    before: submit,
    as: 'reviewer',
    input: newestAudit,
    event: 'audit.delayed',
    refused: { as: who.admin, code: 'no_permission' },
  },
  'release.full': {
    template: 'ready',
    before: pass,
    as: who.operator,
    scannedBy: [who.admin],
    event: 'release.completed',
    refused: { code: 'audit_used' },
  },
  'release.gray': {
    template: 'live',
    before: pass,
    as: who.operator,
    input: { percent: 0, includeMembers: true },
    scannedBy: [who.admin],
    event: 'gray.started',
    refused: { input: { percent: 10 }, code: 'gray_running' },
  },
  'gray.raise': {
    template: 'live',
    before: gray,
    as: who.operator,
    input: { percent: 30 },
    scannedBy: [who.admin],
    event: 'gray.raised',
    refused: { input: { percent: 30 }, code: 'percent_not_higher' },
  },
  'gray.setList': {
    template: 'live',
    before: gray,
    as: who.operator,
    input: { wechatIds: [who.outsider] },
    scannedBy: [who.admin],
    event: 'gray.list_set',
    refused: { input: { wechatIds: [who.outsider] }, code: 'gray_list_same' },
  },
  'gray.complete': {
    template: 'live',
    before: gray,
    as: who.operator,
    scannedBy: [who.admin],
    event: 'gray.completed',
    refused: { code: 'gray_not_running' },
  },
  'gray.cancel': {
    template: 'live',
    before: gray,
    as: who.operator,
    scannedBy: [who.admin],
    event: 'gray.cancelled',
    refused: { code: 'gray_not_running' },
  },
  'release.rollback': {
    template: 'live',
    before: async (play) => {
      await pass(play);
      await play.did('release.full', who.operator, {}, [who.admin]);
    },
    as: who.operator,
    scannedBy: [who.admin],
    event: 'release.rolled_back',
    refused: { code: 'rollback_twice' },
  },
  'service.suspend': {
    template: 'live',
    as: who.operator,
    input: { reason: 'maintenance' },
    scannedBy: [who.admin],
    event: 'service.suspended',
    refused: { input: { reason: 'other' }, code: 'already_suspended' },
  },
  'service.resume': {
    template: 'live',
    before: (play) => play.did('service.suspend', who.operator, { reason: 'business' }, [who.admin]),
    as: who.operator,
    event: 'service.resumed',
    refused: { code: 'not_suspended' },
  },
  'verification.apply': {
    template: 'ready',
    options: { subject: 'enterprise' },
    as: who.admin,
    input: { agreed: true, ...contact },
    scannedBy: [who.admin],
    event: 'verification.applied',
    refused: { input: { agreed: true, ...contact }, code: 'verification_open' },
  },
  'verification.pay': {
    template: 'ready',
    options: { subject: 'enterprise' },
    before: applyForVerification,
    as: who.admin,
    event: 'verification.paid',
    refused: { code: 'no_order_to_pay' },
  },
  'verification.withdraw': {
    template: 'ready',
    options: { subject: 'enterprise' },
    before: applyForVerification,
    as: who.admin,
    event: 'verification.withdrawn',
    refused: { code: 'no_order_to_pay' },
  },
  'verification.refill': {
    template: 'ready',
    options: { subject: 'enterprise' },
    before: async (play) => {
      await payForVerification(play);
      await play.did('verification.return', 'reviewer', { ...(await newestOrder(play)), reason: '联系人不对' });
    },
    as: who.admin,
    input: contact,
    event: 'verification.refilled',
    refused: { input: contact, code: 'no_order_to_refill' },
  },
  'verification.approve': {
    template: 'ready',
    options: { subject: 'enterprise' },
    before: payForVerification,
    as: 'reviewer',
    input: newestOrder,
    event: 'account.verified',
    refused: { input: { orderId: 999_999 }, code: 'not_found' },
  },
  'verification.return': {
    template: 'ready',
    options: { subject: 'enterprise' },
    before: payForVerification,
    as: 'reviewer',
    input: async (play) => ({ ...(await newestOrder(play)), reason: '联系人不对' }),
    event: 'verification.returned',
    refused: { input: { orderId: 999_999, reason: '联系人不对' }, code: 'not_found' },
  },
  'verification.reject': {
    template: 'ready',
    options: { subject: 'enterprise' },
    before: payForVerification,
    as: 'reviewer',
    input: async (play) => ({ ...(await newestOrder(play)), reason: '主体不实' }),
    event: 'verification.failed',
    refused: { as: who.admin, input: { orderId: 1, reason: '主体不实' }, code: 'no_permission' },
  },
  'secret.create': {
    template: 'ready',
    as: who.admin,
    scannedBy: [who.admin],
    event: 'secret.created',
    refused: { code: 'secret_exists' },
  },
  'secret.reset': {
    template: 'ready',
    before: (play) => play.did('secret.create', who.admin, {}, [who.admin]),
    as: who.admin,
    scannedBy: [who.admin],
    event: 'secret.reset',
    refused: { as: who.developer, code: 'no_permission' },
  },
  'serverDomain.edit': {
    template: 'ready',
    as: who.developer,
    input: { request: ['https://api.example.test:8443'] },
    scannedBy: [who.admin],
    event: 'server_domain.changed',
    refused: { input: { request: ['http://api.example.test'] }, code: 'domain_scheme' },
  },
  'secret.freeze': {
    template: 'ready',
    options: { pack: '2024' },
    before: createSecret,
    as: who.admin,
    scannedBy: [who.admin],
    event: 'secret.frozen',
    refused: { code: 'secret_frozen' },
  },
  'secret.unfreeze': {
    template: 'ready',
    options: { pack: '2024' },
    before: async (play) => {
      await createSecret(play);
      await play.did('secret.freeze', who.admin, {}, [who.admin]);
    },
    as: who.admin,
    scannedBy: [who.admin],
    event: 'secret.unfrozen',
    refused: { code: 'secret_not_frozen' },
  },
  'secret.tryToken': {
    template: 'ready',
    as: who.developer,
    input: async (play) => ({ secret: (await createSecret(play)).once!.appSecret!, ip: '203.0.113.10' }),
    event: 'token.issued',
    refused: { input: { secret: '0'.repeat(32), ip: '203.0.113.10' }, code: 'token_secret_wrong' },
  },
  'apiIpList.edit': {
    template: 'ready',
    options: { pack: '2024' },
    as: who.admin,
    input: { ips: ['203.0.113.0/24'] },
    scannedBy: [who.admin],
    event: 'api_ip_list.changed',
    refused: { input: { ips: ['203.0.113.*'] }, code: 'ip_bad' },
  },
  'uploadKey.create': {
    template: 'ready',
    as: who.developer,
    scannedBy: [who.admin],
    event: 'upload_key.created',
    refused: { code: 'upload_key_exists' },
  },
  'uploadKey.reset': {
    template: 'ready',
    before: (play) => play.did('uploadKey.create', who.developer, {}, [who.admin]),
    as: who.developer,
    scannedBy: [who.admin],
    event: 'upload_key.reset',
    refused: { as: who.operator, code: 'no_permission' },
  },
  'uploadIpList.edit': {
    template: 'ready',
    as: who.developer,
    input: { ips: ['203.0.113.10'], isOn: false },
    scannedBy: [who.admin],
    event: 'upload_ip_list.changed',
    refused: { input: { isOn: false }, code: 'unchanged' },
  },
  'businessDomain.edit': {
    template: 'ready',
    options: { subject: 'enterprise' },
    before: (play) => play.did('webFile.place', who.developer, { url: 'www.example.test' }),
    as: who.developer,
    input: { domains: ['www.example.test'] },
    scannedBy: [who.admin],
    event: 'business_domain.changed',
    refused: { input: { domains: ['m.example.test'] }, code: 'business_file_missing' },
  },
  'webFile.place': {
    template: 'ready',
    as: who.developer,
    input: { url: 'www.example.test' },
    event: 'web_file.placed',
    refused: { input: { url: '10.0.0.1' }, code: 'web_address_bad' },
  },
  'messagePush.edit': {
    template: 'ready',
    as: who.developer,
    input: async () => ({ ...push, url: (await echoServer(honest(push.token))).url }),
    scannedBy: [who.admin],
    event: 'message_push.changed',
    refused: { input: { ...push, url: 'ftp://localhost/' }, code: 'push_url_bad' },
  },
  'plainLink.edit': {
    template: 'live',
    options: { subject: 'enterprise' },
    before: placeFile,
    as: who.developer,
    input: link,
    scannedBy: [who.admin],
    event: 'plain_link.saved',
    refused: { input: link, code: 'plain_link_duplicate' },
  },
  'plainLink.release': {
    template: 'live',
    options: { subject: 'enterprise' },
    before: saveLink,
    as: who.developer,
    input: async (play) => ({ ruleId: (await play.row('plainLinkRule')).id }),
    scannedBy: [who.admin],
    event: 'plain_link.released',
    refused: { input: { ruleId: 999_999 }, code: 'not_found' },
  },
  'plainLink.remove': {
    template: 'live',
    options: { subject: 'enterprise' },
    before: saveLink,
    as: who.developer,
    input: async (play) => ({ ruleId: (await play.row('plainLinkRule')).id }),
    scannedBy: [who.admin],
    event: 'plain_link.removed',
    refused: { input: { ruleId: 999_999 }, code: 'not_found' },
  },
  'appId.view': view(),
  'subject.view': view(),
  'notice.view': view(),
  'log.view': view(),
  'violation.view': view(),
  'feedback.view': view(),
  'ops.view': view(),
  'stats.view': view('page.viewed', who.analyst, who.developer),
  'pay.view': view('page.viewed', who.operator, who.developer),
  'promote.view': view('page.viewed', who.operator, who.analyst),
  'cloud.view': view('page.viewed', who.developer, who.operator),
  'plugin.view': view('page.viewed', who.operator, who.developer),
  'game.view': view('page.viewed', who.operator, who.analyst),
  'filing.fillIn': filing({
    input: filingForm,
    event: 'filing.filled_in',
    refused: { as: who.operator, code: 'no_permission' },
  }),
  'filing.sendReuseCode': filing({
    start: twin,
    event: 'filing.reuse_code_sent',
    refused: { as: who.operator, code: 'no_permission' },
  }),
  'filing.reuse': filing({
    start: twin,
    before: (play) => play.did('filing.sendReuseCode', who.admin),
    input: async (play) => ({ smsCode: (await play.player.lastSms((await lastFiling(play)).codes[0]!.phone)).code! }),
    event: 'filing.reused',
    refused: { input: { smsCode: '000000' }, code: 'filing_sms_none' },
  }),
  'filing.apply': filing({
    before: fillInFiling,
    input: { commitment: true },
    scannedBy: [who.admin],
    event: 'filing.submitted',
    refused: { input: { commitment: true }, code: 'filing_in_progress' },
  }),
  'filing.resubmit': filing({
    before: async (play) => {
      await applied(play);
      await play.did('filing.platformReject', 'reviewer', {
        filingId: (await lastFiling(play)).id,
        reason: '照片不清楚',
      });
    },
    input: { commitment: true },
    scannedBy: [who.admin],
    event: 'filing.resubmitted',
    refused: { input: { commitment: true }, code: 'filing_in_progress' },
  }),
  'filing.withdraw': filing({
    before: applied,
    scannedBy: [who.admin],
    event: 'filing.withdrawn',
    refused: { code: 'filing_none' },
  }),
  'filing.change': filing({
    before: filedNow,
    event: 'filing.change_started',
    refused: { code: 'filing_in_progress' },
  }),
  'filing.cancel': filing({
    before: filedNow,
    input: { scope: 'access' },
    scannedBy: [who.admin],
    event: 'filing.cancel_requested',
    refused: { input: { scope: 'access' }, code: 'filing_in_progress' },
  }),
  'filing.verifySms': filing({
    before: texted,
    as: who.outsider,
    input: async (play) => {
      const { phone } = (await lastFiling(play)).codes[0]!;
      return { phone, smsCode: (await play.player.lastSms(phone)).code! };
    },
    event: 'filing.sms_verified',
    refused: { input: { phone: generatePhone(9), smsCode: '000000' }, code: 'filing_sms_none' },
  }),
  'filing.platformPass': filing({
    before: applied,
    as: 'reviewer',
    input: newestFiling,
    event: 'filing.platform_passed',
    refused: { input: { filingId: 1 }, code: 'not_found' },
  }),
  'filing.platformReject': filing({
    before: applied,
    as: 'reviewer',
    input: async (play) => ({ ...(await newestFiling(play)), reason: '照片不清楚' }),
    event: 'filing.platform_rejected',
    refused: { input: { filingId: 1, reason: '照片不清楚' }, code: 'not_found' },
  }),
  'filing.regulatorPass': filing({
    before: atRegulator,
    as: 'reviewer',
    input: newestFiling,
    event: 'filing.regulator_passed',
    refused: { input: { filingId: 1 }, code: 'not_found' },
  }),
  'filing.regulatorReject': filing({
    before: atRegulator,
    as: 'reviewer',
    input: async (play) => ({ ...(await newestFiling(play)), reason: '名称与服务内容不符' }),
    event: 'filing.regulator_rejected',
    refused: { input: { filingId: 1, reason: '名称与服务内容不符' }, code: 'not_found' },
  }),
  'version.preview': {
    template: 'ready',
    as: who.developer,
    input: async (play) => ({ package: await onlineShelf(play) }),
    event: 'preview.made',
    refused: { as: who.operator, input: { package: 1 }, code: 'no_permission' },
  },
  'preview.open': {
    template: 'ready',
    before: previewed,
    as: who.developer,
    input: async (play) => ({ previewId: (await play.row('preview')).id }),
    event: 'preview.opened',
    refused: { as: who.developer, input: { previewId: 1 }, code: 'not_found' },
  },
  'debugging.turnOn': {
    template: 'ready',
    as: who.developer,
    event: 'debugging.turned_on',
    refused: { as: who.outsider, code: 'no_permission' },
  },
  'debugging.turnOff': {
    template: 'ready',
    before: (play) => play.did('debugging.turnOn', who.developer),
    as: who.developer,
    event: 'debugging.turned_off',
    refused: { as: who.admin, code: 'not_debugging' },
  },
  'cloudTemplate.apply': {
    template: 'blank',
    as: administrator,
    event: 'cloud_template.applied',
    refused: { as: who.unverified, code: 'template_identity_missing' },
  },
  'cloudDomain.buy': {
    template: 'blank',
    before: template,
    as: administrator,
    input: async (play) => ({ domain, templateId: (await play.row('cloudTemplate')).id }),
    event: 'cloud_domain.bought',
    refused: { input: { domain: 'nowhere.invalid', templateId: 1 }, code: 'domain_name_bad' },
  },
  'cloudServer.create': {
    template: 'blank',
    as: administrator,
    input: { serverName: 'web' },
    event: 'cloud_server.created',
    refused: { input: { serverName: '' }, code: 'bad_input' },
  },
  'dnsRecord.add': {
    template: 'blank',
    before: boughtDomain,
    as: administrator,
    input: async (play) => ({ host, serverId: (await play.row('cloudServer')).id }),
    event: 'dns_record.added',
    refused: { input: { host: 'api.elsewhere.icu', serverId: 1 }, code: 'host_not_bought' },
  },
  'dnsRecord.remove': {
    template: 'blank',
    before: resolved,
    as: administrator,
    input: async (play) => ({ recordId: (await play.row('dnsRecord')).id }),
    event: 'dns_record.removed',
    refused: { input: { recordId: 1 }, code: 'not_found' },
  },
  'certificate.apply': {
    template: 'blank',
    before: resolved,
    as: administrator,
    input: { host },
    event: 'certificate.applied',
    refused: { input: { host: `*.${domain}` }, code: 'certificate_wildcard' },
  },
  'certificate.download': {
    template: 'blank',
    before: certified,
    as: administrator,
    input: async (play) => ({ certificateId: (await play.row('certificate')).id }),
    event: 'certificate.downloaded',
    refused: { input: { certificateId: 1 }, code: 'not_found' },
  },
  'certificate.deploy': {
    template: 'blank',
    before: deployable,
    as: administrator,
    input: async (play) => ({
      certificateId: (await play.row('certificate')).id,
      serverId: (await play.row('cloudServer')).id,
    }),
    event: 'certificate.deployed',
    refused: { input: { certificateId: 1, serverId: 1 }, code: 'not_found' },
  },
  'domainFiling.apply': {
    template: 'blank',
    before: boughtDomain,
    as: administrator,
    input: async (play) => ({ domainId: (await play.row('cloudDomain')).id }),
    event: 'domain_filing.applied',
    refused: { input: { domainId: 1 }, code: 'not_found' },
  },
  'account.deregister': {
    template: 'ready',
    as: who.admin,
    // the scan, then the face
    scannedBy: [who.admin, who.admin],
    event: 'deregistration.started',
    refused: { code: 'deregistration_open' },
  },
  'account.payDeregistration': {
    template: 'ready',
    options: { subject: 'enterprise' },
    before: deregister,
    as: administrator,
    input: async (play) => ({ amountCents: (await play.row('deregistration')).payAmountCents }),
    event: 'deregistration.frozen',
    refused: { input: { amountCents: 1 }, code: 'no_payment_awaited' },
  },
  'account.cancelDeregistration': {
    template: 'ready',
    before: deregister,
    as: who.admin,
    event: 'deregistration.cancelled',
    refused: { code: 'deregistration_none' },
  },
  'account.confirmDeregistration': {
    template: 'ready',
    before: async (play) => {
      await deregister(play);
      await play.travel({ days: 7 });
    },
    as: who.admin,
    scannedBy: [who.admin],
    event: 'account.deregistered',
    // its address is free: there is no such account any more
    refused: { code: 'not_found' },
  },
  'account.migrate': {
    template: 'ready',
    before: (play) => registerPersonal(play, 'b@example.test', who.outsider),
    as: who.admin,
    input: { to: 'b@example.test', isRelated: true },
    scannedBy: [who.admin, who.outsider],
    event: 'migration.started',
    refused: { input: { to: 'b@example.test', isRelated: true }, code: 'migration_open' },
  },
  'account.cancelMigration': {
    template: 'ready',
    before: async (play) => {
      await registerPersonal(play, 'b@example.test', who.outsider);
      const input = { to: 'b@example.test', isRelated: true };
      await play.did('account.migrate', who.admin, input, [who.admin, who.outsider]);
    },
    as: who.admin,
    event: 'migration.cancelled',
    refused: { code: 'migration_none' },
  },
  'account.noticeInactivity': {
    template: 'ready',
    as: 'director',
    event: 'account.inactivity_noticed',
    refused: { as: who.admin, code: 'no_permission' },
  },
  'account.freeze': {
    template: 'ready',
    as: 'director',
    event: 'account.frozen',
    refused: { code: 'account_not_ready' },
  },
  'account.recover': {
    template: 'ready',
    before: (play) => play.did('account.freeze', 'director'),
    as: who.admin,
    scannedBy: [who.admin],
    event: 'account.recovered',
    refused: { code: 'account_not_frozen' },
  },
  'violation.issue': {
    template: 'live',
    as: 'director',
    input: takedown,
    event: 'violation.issued',
    refused: { input: { ...takedown, kind: 'function_ban' }, code: 'bad_input' },
  },
  'violation.appeal': {
    template: 'live',
    before: punished,
    as: who.admin,
    input: async (play) => ({ ...(await newestViolation(play)), text: '已整改' }),
    scannedBy: [who.admin],
    event: 'violation.appealed',
    refused: { input: { violationId: 0, text: '已整改' }, code: 'not_found' },
  },
  'violation.lift': {
    template: 'live',
    before: punished,
    as: 'reviewer',
    input: newestViolation,
    event: 'violation.lifted',
    refused: { input: { violationId: 0 }, code: 'not_found' },
  },
  'violation.uphold': {
    template: 'live',
    before: async (play) => {
      await punished(play);
      await play.did('violation.appeal', who.admin, { ...(await newestViolation(play)), text: '误判' }, [who.admin]);
    },
    as: 'reviewer',
    input: async (play) => ({ ...(await newestViolation(play)), reason: '没有整改' }),
    event: 'violation.upheld',
    refused: { input: { violationId: 0, reason: '没有整改' }, code: 'not_found' },
  },
  'feedback.send': {
    template: 'live',
    as: who.outsider,
    input: { kind: 'slow', text: '首页打开要十几秒' },
    event: 'feedback.sent',
    refused: { input: { kind: 'slow', text: '' }, code: 'bad_input' },
  },
  'feedback.reply': {
    template: 'live',
    before: (play) => play.did('feedback.send', who.outsider, { kind: 'crash', text: '点一下就退出' }),
    as: who.operator,
    input: async (play) => ({ feedbackId: (await play.row('feedback')).id, reply: '已修复' }),
    event: 'feedback.replied',
    refused: { input: { feedbackId: 0, reply: '已修复' }, code: 'not_found' },
  },
  'account.grant': {
    template: 'ready',
    as: 'platform',
    input: { filing: true },
    event: 'account.filed',
    refused: { as: 'director', code: 'no_permission' },
  },
  'person.create': {
    template: 'blank',
    as: 'director',
    input: {
      wechatId: 'new_person',
      nickname: '新人',
      realName: '新人',
      idNumber: generateIdNumber({ n: 9, birth: { year: 1990, month: 1, day: 1 }, gender: 'male' }),
      phone: generatePhone(9),
    },
    event: 'person.created',
    refused: {
      input: {
        wechatId: who.admin,
        nickname: '新人',
        realName: '新人',
        idNumber: '11010519491231002X',
        phone: generatePhone(9),
      },
      code: 'wechat_id_taken',
    },
  },
  'sandbox.travel': {
    template: 'blank',
    as: 'director',
    input: { days: 1 },
    event: 'sandbox.travelled',
    refused: { input: { next: true }, code: 'nothing_due' },
  },
  'sandbox.configure': {
    template: 'blank',
    as: 'director',
    input: { reviewMode: 'auto' },
    event: 'sandbox.configured',
    refused: { as: who.admin, code: 'no_permission' },
  },
};

async function square(): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  return sharp({ create: { width: 20, height: 20, channels: 3, background: '#345' } })
    .png()
    .toBuffer();
}

/** Everything a refusal must leave as it was: the count of acts, the log, the ids handed out. */
async function traces(play: Rehearsal): Promise<object> {
  const { sandbox } = await play.world();
  return { seq: sandbox.seq, nextId: sandbox.nextId, log: (await play.log()).length };
}

describe.each(actions)('%s', (action) => {
  const {
    template,
    options,
    start: begun,
    before,
    as,
    input = {},
    scannedBy = [],
    answer,
    event,
    refused,
  } = cases[action];

  it('succeeds, and the log says who did it and who confirmed it', async () => {
    const play = await (begun?.() ?? given(template, options));
    await before?.(play);
    const resolved = typeof input === 'function' ? await input(play) : input;
    const told = await play.did(action, as, resolved, scannedBy, await answer?.(play));
    expect(told.events[0]).toBe(event);
    const entry = (await play.log()).findLast((row) => row.event === event)!;
    expect(entry.action).toBe(action);
    expect(entry.refusal).toBeNull();
    expect(entry.confirmedBy).toHaveLength(scannedBy.length);
    if (scannedBy.length > 0) {
      const [ticket] = (await play.rows('scanTicket', { action })).slice(-1);
      expectGoodConfirmScreen(action, ticket!.summary);
    }
    const earlier = await traces(play);
    const again = refused.again ? resolved : (refused.input ?? {});
    const code = await play.code(action, refused.as ?? as, again);
    expect(code).toBe(refused.code);
    if (!refused.attempt) expect(await traces(play)).toEqual(earlier);
    else expect((await play.log()).at(-1)).toMatchObject({ refusal: refused.code, event: refused.attempt });
  });
});
