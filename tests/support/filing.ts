/** A filing in the tests: forms for a person and for an enterprise, and how far it has come. */
import sharp from 'sharp';
import { generateUscc } from '@/lib/domain/identity-generator';
import type { JsonObject } from '@/lib/domain/model';
import { hashInt } from '@/lib/domain/random';
import type { Filing } from '@/lib/domain/rows-filing';
import { given, Rehearsal, who } from './given';

export const commitment = { commitment: true };

/** A picture as a material, noise so that it has some size. */
export async function paper(play: Rehearsal, format: 'png' | 'gif' = 'png', side = 200): Promise<number> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 30 };
  const image = sharp({ create: { width: side, height: side, channels: 3, background: '#888', noise } });
  return play.player.file('paper', `paper.${format}`, await image.toFormat(format).toBuffer());
}

/** The whole form of the template's person, right in every page; `over` changes pages. */
export async function filingForm(play: Rehearsal, over: { [page: string]: JsonObject } = {}): Promise<JsonObject> {
  const account = await play.account();
  const admin = await play.row('person', { wechatId: who.admin });
  const papers = [await paper(play)];
  const person = {
    name: admin.realName,
    number: admin.idNumber,
    phone: admin.phone,
    email: 'wangfang@example.test',
    papers,
  };
  const isPersonal = account.subjectType === 'personal';
  const form: { [page: string]: JsonObject } = {
    type: {
      province: '北京',
      city: '北京市',
      district: '海淀区',
      nature: isPersonal ? 'personal' : 'enterprise',
      number: isPersonal ? admin.idNumber : await usccOf(play),
    },
    subject: { name: account.subjectName!, address: '演练路 1 号', postalAddress: '演练路 1 号', papers },
    principal: { ...person, emergencyPhone: '13900000001' },
    program: { services: ['工具/预约/报名'], approval: 'none' },
    contact: person,
  };
  for (const [page, change] of Object.entries(over)) form[page] = { ...form[page], ...change };
  return form;
}

/** The credit code of the template's enterprise: it is drawn from the seed. */
async function usccOf(play: Rehearsal): Promise<string> {
  const { sandbox } = await play.world();
  return generateUscc(hashInt(sandbox.seed, 'uscc', 0, 0, 9_000_000));
}

export const unfiled = (subject: 'personal' | 'enterprise' = 'personal', review: 'human' | 'auto' = 'human') =>
  given('ready', { pack: '2024', isUnfiled: true, subject, review });

/** The newest application of the sandbox. */
export const lastFiling = (play: Rehearsal): Promise<Filing> => play.row('filing');

export async function fillIn(play: Rehearsal, over?: { [page: string]: JsonObject }): Promise<void> {
  await play.did('filing.fillIn', who.admin, await filingForm(play, over));
}

export async function applied(play: Rehearsal, over?: { [page: string]: JsonObject }): Promise<void> {
  await fillIn(play, over);
  await play.did('filing.apply', who.admin, commitment, [who.admin]);
}

/** The platform has passed it and the text has come. */
export async function texted(play: Rehearsal): Promise<void> {
  await applied(play);
  await passPlatform(play);
}

export async function passPlatform(play: Rehearsal): Promise<void> {
  await play.did('filing.platformPass', 'reviewer', { filingId: (await lastFiling(play)).id });
  await play.travel({ hours: 0.2 });
}

/** Answers every text of the newest application. */
export async function answer(play: Rehearsal): Promise<void> {
  for (const { phone, isVerified } of (await lastFiling(play)).codes) {
    const { code } = await play.player.lastSms(phone);
    if (!isVerified) await play.did('filing.verifySms', who.outsider, { phone, smsCode: code! });
  }
}

export async function atRegulator(play: Rehearsal): Promise<void> {
  await texted(play);
  await answer(play);
}

export async function filedNow(play: Rehearsal): Promise<void> {
  await atRegulator(play);
  await play.did('filing.regulatorPass', 'reviewer', { filingId: (await lastFiling(play)).id });
}

/** A second mini program of the template's enterprise, whose first one is filed; acts go to the second. */
export async function twin(): Promise<Rehearsal> {
  const first = await unfiled('enterprise');
  await filedNow(first);
  const admin = await first.row('person', { wechatId: who.admin });
  const { subjectName } = await first.account();
  const email = 'second@example.test';
  const second = new Rehearsal(first.id, email, null);
  const did = (action: Parameters<Rehearsal['did']>[0], input: JsonObject, scannedBy: string[] = []) =>
    second.did(action, who.admin, input, scannedBy);
  // nobody has the address yet, so the act names no account
  const newcomer = new Rehearsal(first.id, null, null);
  await newcomer.did('registration.start', who.admin, { email, password: 'Rehearse-2', agreed: true });
  await did('registration.activate', { token: (await first.player.lastMail(email)).token! });
  await did('registration.sendSms', { email, phone: admin.phone });
  await did('registration.fillIn', {
    email,
    adminName: admin.realName,
    idNumber: admin.idNumber,
    phone: admin.phone,
    smsCode: (await first.player.lastSms(admin.phone)).code!,
    subjectType: 'enterprise',
    organisationKind: 'enterprise',
    subjectName: subjectName!,
    paper: await usccOf(first),
    paymentWay: 'transfer',
    bankName: '演练银行',
    bankAccount: '6200009990001234',
    bankAccountAgain: '6200009990001234',
  });
  await did('registration.bindAdmin', { email }, [who.admin]);
  const { result } = await did('registration.complete', { email, confirmed: true });
  await did('registration.transfer', { email, amountCents: result!.payAmountCents!, payerName: subjectName! });
  await did('profile.complete', {
    name: '河畔书屋',
    intro: '在河边的书屋里查书、借书。',
    avatar: await first.player.file(
      'avatar',
      'avatar.png',
      await sharp({ create: { width: 60, height: 60, channels: 3, background: '#345' } })
        .png()
        .toBuffer(),
    ),
    categories: ['工具/预约/报名'],
  });
  return second;
}
