/** Official accounts in tests. */
import type { JsonObject } from '@/lib/domain/model';
import { who, type Rehearsal } from './given';

export const officialPassword = 'Oa-rehearsal-1';
/** Two credit codes with right check characters. */
export const codes = ['91350100M000100Y43', '91440300708461136T'] as const;

/** Adds a verified enterprise's official account, or what `set` says; answers its original ID. */
export async function officialAccount(play: Rehearsal, set: JsonObject = {}): Promise<string> {
  const count = (await play.rows('officialAccount')).length;
  const subject: JsonObject = set.sameSubjectAs ? {} : { subjectName: '青川文化有限公司', paper: codes[0] };
  const { result } = await play.did('officialAccount.create', 'director', {
    name: `青川书房${count + 1}`,
    email: `oa${count + 1}@example.test`,
    password: officialPassword,
    adminWechatId: who.outsider,
    ...subject,
    ...set,
  });
  return result!.official as string;
}

/** Registers a mini program from an official account up to the mail; its scans are of `admin`. */
export async function submitted(play: Rehearsal, official: string, set: JsonObject = {}, admin: string = who.outsider) {
  await play.did('officialRegistration.begin', admin, { official, agreed: true }, [admin]);
  const email = typeof set.email === 'string' ? set.email : 'quick@example.test';
  const input = { official, email, password: 'abc12345', reusesOperator: true, reusesVerification: true, ...set };
  await play.did('officialRegistration.submit', admin, input);
  return { email, token: (await play.player.lastMail(email)).token as string };
}

/** The same to the end. */
export async function registered(play: Rehearsal, official: string, set: JsonObject = {}) {
  const { token } = await submitted(play, official, set);
  const { result } = await play.did('officialRegistration.activate', who.outsider, { token });
  return play.row('account', { id: result!.accountId as number });
}
