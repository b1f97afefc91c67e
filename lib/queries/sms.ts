import type { SmsMessage } from '@/lib/domain/model';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

export type ShownSms = Pick<SmsMessage, 'id' | 'phone' | 'event' | 'data' | 'at'> & {
  isRead: boolean;
  /** whose phone it is; null for a number that nobody in the sandbox has */
  person: { id: number; nickname: string; wechatId: string } | null;
};

const newest = 200;

/** Texts on the phones of the sandbox, newest first; of one number when it is given. */
export async function showSms(world: World, phone?: string): Promise<ShownSms[]> {
  const where = phone === undefined ? {} : { phone };
  const [messages, people] = await Promise.all([
    many(world, 'smsMessage', where, { orderBy: { id: 'desc' }, take: newest }),
    many(world, 'person'),
  ]);
  const owners = new Map(
    people.map(({ id, nickname, wechatId, phone: number }) => [number, { id, nickname, wechatId }]),
  );
  return messages.map(({ id, phone: number, event, data, at, readAt }) => ({
    id,
    phone: number,
    event,
    data,
    at,
    isRead: readAt !== null,
    person: owners.get(number) ?? null,
  }));
}

/** The phones of the sandbox: every person, and other numbers that got a text. */
export async function showPhones(
  world: World,
): Promise<{ phone: string; nickname: string | null; personId: number | null; unread: number }[]> {
  const [people, messages] = await Promise.all([many(world, 'person'), showSms(world)]);
  const unread = (phone: string): number => messages.filter((sms) => sms.phone === phone && !sms.isRead).length;
  const known = people.map(({ id, nickname, phone }) => ({ phone, nickname, personId: id, unread: unread(phone) }));
  const others = [...new Set(messages.filter((sms) => !sms.person).map((sms) => sms.phone))];
  return [...known, ...others.map((phone) => ({ phone, nickname: null, personId: null, unread: unread(phone) }))];
}
