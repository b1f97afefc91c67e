/** The four starts of a sandbox, as scripts of acts. */
import sharp from 'sharp';
import { generateEmail, generateOrganisationCode, generateUscc } from '@/lib/domain/identity-generator';
import type { JsonObject } from '@/lib/domain/model';
import type { Pack } from '@/lib/domain/pack/index';
import { digits, hashInt } from '@/lib/domain/random';
import type { SubjectKey } from '@/lib/domain/registration';
import { sampleZip } from '@/lib/packages/samples';
import { castOf, parts } from './people';
import type { Player } from './player';

export const templates = ['blank', 'registered', 'ready', 'live'] as const;
export type Template = (typeof templates)[number];
/** Subjects with which a sandbox can begin. */
export const templateSubjects = [
  'personal',
  'enterprise',
  'individual_business',
  'government',
  'media',
  'other',
] as const satisfies readonly SubjectKey[];
export type TemplateSubject = (typeof templateSubjects)[number];

export type Script = {
  template: Template;
  subject: TemplateSubject;
  seed: string;
  pack: Pack;
  /** sandbox time when the script ends */
  until: Date;
  /** leaves the filing number out (pack 2024) */
  isUnfiled: boolean;
};
export type PlayedAccount = { email: string; password: string };

const category = '工具/预约/报名';
const secondsBefore = (at: Date, seconds: number): Date => new Date(at.getTime() - seconds * 1000);

/** The e-mail and password of a template's account: drawn from the seed, never stored in clear. */
export function templateLogin(seed: string): PlayedAccount {
  return {
    email: generateEmail('rehearsal', hashInt(seed, 'email', 0, 100, 999)),
    password: `Caipai-${digits(seed, 'password', 0, 8)}`,
  };
}

/** When the sandbox of this script begins: the history of `live` lies before its end (seed 002). */
export const beginning = ({ template, pack, until }: Pick<Script, 'template' | 'pack' | 'until'>): Date =>
  template === 'live' ? secondsBefore(until, pack['time.liveHistory'].value.created) : until;

/** Plays the script in a sandbox that stands at its beginning; answers the account it made, if any. */
export async function play(player: Player, script: Script): Promise<PlayedAccount | null> {
  const { template, pack, seed } = script;
  for (const person of castOf(seed, beginning(script), pack['members.perPerson'].value))
    await player.do('person.create', 'director', person);
  if (template === 'blank') return null;
  const login = templateLogin(seed);
  await register(player, script, login);
  if (template === 'registered') return login;
  const account = player.on(login.email);
  await complete(account, script);
  if (template === 'live') await publish(account, script);
  return login;
}

async function register(
  player: Player,
  { subject, seed, pack, until, template }: Script,
  { email, password }: PlayedAccount,
): Promise<void> {
  const admin = castOf(seed, beginning({ template, pack, until }), pack['members.perPerson'].value)[0]!;
  const as = admin.wechatId;
  await player.do('registration.start', as, { email, password, agreed: true });
  await player.do('registration.activate', as, { token: (await player.lastMail(email)).token! });
  await player.do('registration.sendSms', as, { email, phone: admin.phone });
  const smsCode = (await player.lastSms(admin.phone)).code!;
  const identity = { email, adminName: admin.realName, idNumber: admin.idNumber, phone: admin.phone, smsCode };
  const form = await subjectForm(player, subject, seed);
  await player.do('registration.fillIn', as, { ...identity, ...form });
  await player.do('registration.bindAdmin', as, { email }, [as]);
  const done = await player.do('registration.complete', as, { email, confirmed: true });
  if (form.paymentWay === 'transfer') {
    const { payAmountCents } = done.result!;
    await player.do('registration.transfer', as, { email, amountCents: payAmountCents!, payerName: form.subjectName! });
  }
  if (form.paymentWay === 'verification')
    await player.on(email).do('account.grant', 'platform', { verification: true });
}

/** What the form of step 3 says of the subject: 个体工商户 is a radio of 企业, the rest are types of their own (A3). */
async function subjectForm(player: Player, subject: TemplateSubject, seed: string): Promise<JsonObject> {
  if (subject === 'personal') return { subjectType: subject };
  const n = hashInt(seed, 'uscc', 0, 0, 9_000_000);
  if (subject === 'enterprise' || subject === 'individual_business') {
    return {
      subjectType: 'enterprise',
      organisationKind: subject,
      subjectName: subject === 'enterprise' ? '青川演练科技有限公司' : '青川演练书店',
      paper: generateUscc(n, subject),
      paymentWay: 'transfer',
      bankName: '演练银行',
      bankAccount: '6200009990001234',
      bankAccountAgain: '6200009990001234',
    };
  }
  const verified = { subjectType: subject, paymentWay: 'verification' };
  if (subject === 'government') return { ...verified, subjectName: '演练市图书管理局' };
  return {
    ...verified,
    subjectName: subject === 'media' ? '青川演练日报社' : '青川演练公益基金会',
    paper: generateOrganisationCode(n),
    papers: [await player.file('paper', 'certificate.png', await avatar())],
  };
}

async function complete(player: Player, script: Script): Promise<void> {
  const { seed, subject, pack, template, isUnfiled } = script;
  const { admin, operator, developer, analyst, tester } = parts;
  await player.do('profile.complete', admin, {
    name: `街角书屋${digits(seed, 'name', 0, 2)}`,
    intro: '在社区书屋里查书、借书、预约座位。',
    avatar: await player.file('avatar', 'avatar.png', await avatar()),
    categories: [category],
  });
  await player.do('member.add', admin, { wechatId: operator, roles: ['operator'] }, [admin]);
  await player.do('member.add', admin, { wechatId: developer, roles: ['developer'] }, [admin]);
  await player.do('member.add', admin, { wechatId: analyst, roles: ['analyst'] }, [admin]);
  await player.do('tester.add', admin, { wechatId: tester });
  const granted = {
    // a version that is online was released while there was a filing number; it goes at the end of publish()
    filing: pack['filing.enabled'].value && (!isUnfiled || template === 'live'),
    privacy: pack['privacy.enabled'].value,
    // the others registered by it
    verification:
      pack['verify.neededForSearchAndShare'].value && (subject === 'enterprise' || subject === 'individual_business'),
  };
  if (Object.values(granted).includes(true)) await player.do('account.grant', 'platform', granted);
}

/** Seed 002's version page: 1.0.2 online, 1.0.3 as trial development version. */
async function publish(player: Player, { pack, until, isUnfiled }: Script): Promise<void> {
  const { operator, developer, admin } = parts;
  const { released102, uploaded103 } = pack['time.liveHistory'].value;
  const packageId = await player.file('package', 'corner-library.zip', sampleZip('corner-library'));
  const hour = 3600;
  await player.travelTo(secondsBefore(until, released102 + 26 * hour));
  const first = await player.do('version.upload', developer, {
    version: '1.0.2',
    remark: '首页、借阅和预约',
    package: packageId,
  });
  await player.travelTo(secondsBefore(until, released102 + 25 * hour));
  const submitted = await player.do('audit.submit', operator, {
    versionId: first.result!.versionId!,
    rulesRead: true,
    readCarefully: true,
  });
  await player.travelTo(secondsBefore(until, released102 + 4 * hour));
  await player.do('audit.pass', 'reviewer', { auditId: submitted.result!.auditId! });
  await player.travelTo(secondsBefore(until, released102));
  await player.do('release.full', operator, {}, [admin]);
  await player.travelTo(secondsBefore(until, uploaded103));
  const next = await player.do('version.upload', developer, {
    version: '1.0.3',
    remark: '座位预约提醒',
    package: packageId,
  });
  await player.do('trial.choose', developer, { versionId: next.result!.versionId! });
  if (isUnfiled && pack['filing.enabled'].value) await player.do('account.grant', 'platform', { unfile: true });
  await player.travelTo(until);
}

/** A plain square of our own making. */
function avatar(): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="144" height="144"><rect width="144" height="144" fill="#2f5d50"/><path d="M36 44h32a8 8 0 0 1 8 8v52a8 8 0 0 0-8-8H36zM108 44H76a8 8 0 0 0-8 8v52a8 8 0 0 1 8-8h32z" fill="#f4efe2"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
