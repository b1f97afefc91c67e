/** 消息推送: what may be filled in, and that the server has answered (E-15). Pure. */
import { create, deny, update, type Decision, type Moment } from './decision';
import { accountGate } from './dev-settings';
import type { Account } from './model';
import type { PushAnswer } from './push-answer';
import { refuse, type Refusal } from './refusal';
import type { MessagePush, PushFormat, PushMode } from './rows-dev';

export type PushFacts = {
  account: Account | null;
  push: MessagePush | null;
  /** Token and EncodingAESKey as they are kept */
  sealed: string;
  /** null: the server has not been asked yet, the act is only being judged */
  answer: PushAnswer | null;
};
export type PushInput = { url: string; mode: PushMode; format: PushFormat };

export const isToken = (text: string): boolean => /^[A-Za-z0-9]{3,32}$/.test(text);
export const isAesKey = (text: string): boolean => /^[A-Za-z0-9]{43}$/.test(text);

/** Names and addresses that always mean this machine. */
const isLoopbackName = (host: string): boolean => /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(host);

/**
 * http or https on 80 or 443 (E-15). Another port is taken from an address of this machine only: the rehearsal's
 * stand-in for a server that is on the network.
 */
export function pushUrlProblem(text: string): Refusal | null {
  const bad = (): Refusal => refuse('push_url_bad', null, 'url');
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') return bad();
  const isUsual = ['', '80', '443'].includes(url.port);
  return isUsual || isLoopbackName(url.hostname) ? null : refuse('push_port', { port: url.port }, 'url');
}

function answerProblem(answer: PushAnswer | null, url: string): Refusal | null {
  if (answer === null || answer === 'echoed') return null;
  return answer === 'not_on_this_machine'
    ? refuse('push_not_here', { host: new URL(url).hostname }, 'url')
    : refuse('push_no_echo', { answer }, 'url');
}

/** 提交. Refusals: push_url_bad, push_port, push_not_here, push_no_echo. */
export function editMessagePush(facts: PushFacts, input: PushInput, { at: savedAt, newId }: Moment): Decision {
  const { account, push, sealed, answer } = facts;
  const { url, mode, format } = input;
  const no = accountGate(account) ?? pushUrlProblem(url) ?? answerProblem(answer, url);
  if (no) return deny(no);
  const set = { url, sealed, mode, format, savedAt };
  return {
    events: [{ name: 'message_push.changed', data: { url, mode, format } }],
    changes: [
      push
        ? update('messagePush', push.id, set)
        : create('messagePush', { id: newId(), accountId: account!.id, ...set }),
    ],
  };
}
