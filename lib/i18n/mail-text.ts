import type { JsonObject } from '@/lib/domain/model';
import type { Messages } from './messages';
import type { MailText } from './zh-CN/told';

/** Subject, text and link words of a mail; the event's own name where no words belong to it. */
export function mailText({ event, data }: { event: string; data: JsonObject }, { told }: Messages): MailText {
  if (!Object.hasOwn(told.mails, event)) return { subject: event, body: [] };
  const say = told.mails[event as keyof typeof told.mails] as (data: never) => MailText;
  return say(data as never);
}

/** The words of a text message. */
export function smsText({ event, data }: { event: string; data: JsonObject }, { told }: Messages): string {
  if (!Object.hasOwn(told.sms, event)) return event;
  const say = told.sms[event as keyof typeof told.sms] as (data: never) => string;
  return say(data as never);
}
