import { Player } from '@/lib/templates/player';
import type { Rehearsal } from './given';

/** One more personal account in the sandbox, registered by this person, or not quite to its end; answers its id. */
export async function registerPersonal(
  play: Rehearsal,
  email: string,
  wechatId: string,
  { isHalf = false } = {},
): Promise<number> {
  const { player } = play;
  const { realName, idNumber, phone } = await play.row('person', { wechatId });
  const fresh = player.on(email);
  await new Player(play.id).do('registration.start', wechatId, { email, password: 'second-1', agreed: true });
  await fresh.do('registration.activate', wechatId, { token: (await player.lastMail(email)).token! });
  await fresh.do('registration.sendSms', wechatId, { email, phone });
  const identity = { adminName: realName, idNumber, phone, smsCode: (await player.lastSms(phone)).code! };
  await fresh.do('registration.fillIn', wechatId, { email, subjectType: 'personal', ...identity });
  await fresh.do('registration.bindAdmin', wechatId, { email }, [wechatId]);
  if (isHalf) return (await play.row('account', { email })).id;
  return (await fresh.do('registration.complete', wechatId, { email, confirmed: true })).result!.accountId as number;
}
