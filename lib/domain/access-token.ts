/** Who gets an access_token: the rule behind /cgi-bin/token and our own trial of it (E-2 to E-5). Pure. */
import { isRightSecret } from './app-secret';
import { deny, type Decision, type Moment } from './decision';
import { ipListOf, isInIpList } from './ip-list';
import type { Account } from './model';
import { errcodeOf, refuse, type Refusal, type RefusalCode } from './refusal';
import type { AppSecret, IpList } from './rows-dev';

/** Seconds for which a token is said to live. */
export const tokenSeconds = 7200;

export type TokenFacts = {
  /** the account that the AppID names */
  account: Account | null;
  secret: AppSecret | null;
  apiIpList: IpList | null;
  /** what the caller brought as AppSecret, hashed; null: it does not even look like one */
  givenHash: string | null;
  /** what the token would be */
  token: string;
};
export type TokenCall = { appId: string; ip: string };

/** Why not, in the platform's order: AppID, AppSecret, frozen, caller's IP. */
export function tokenRefusal(
  facts: TokenFacts,
  { appId, ip }: TokenCall,
  { at, pack }: Pick<Moment, 'at' | 'pack'>,
): Refusal | null {
  const { account, secret, apiIpList, givenHash } = facts;
  if (!account?.appId || account.appId !== appId) return refuse('token_app_id_wrong', { appId }, 'appId');
  if (givenHash === null) return refuse('token_secret_bad', null, 'secret');
  if (!secret || !isRightSecret(secret, givenHash, at)) return refuse('token_secret_wrong', null, 'secret');
  if (secret.frozenFrom && secret.frozenFrom <= at) return refuse('token_secret_frozen');
  const { isOn, entries } = ipListOf('api', apiIpList);
  const isListed = !pack['secret.apiIpList'].value || !isOn || isInIpList(ip, entries);
  return isListed ? null : refuse('token_ip_not_listed', { ip }, 'ip');
}

/** Our own trial of the same call, from the console. */
export function tryToken(facts: TokenFacts, call: TokenCall, moment: Moment): Decision {
  const no = tokenRefusal(facts, call, moment);
  if (no) return deny(no);
  return {
    events: [{ name: 'token.issued', data: { ip: call.ip } }],
    changes: [],
    once: { access_token: facts.token, expires_in: tokenSeconds },
  };
}

type TokenCode = Extract<RefusalCode, `token_${string}`>;
const errmsgs: { [C in TokenCode]: string } = {
  token_app_id_wrong: 'invalid appid',
  token_secret_bad: 'invalid appsecret',
  token_secret_wrong: 'invalid credential, the appsecret is wrong or not the latest',
  token_secret_frozen: 'the appsecret is frozen, unfreeze it in the console',
  token_ip_not_listed: 'invalid ip, not in whitelist',
};

/** A refusal as the platform's HTTP interface answers it. */
export const tokenError = (refusal: Refusal): { errcode: number; errmsg: string } => ({
  errcode: errcodeOf(refusal) ?? -1,
  errmsg: refusal.code in errmsgs ? errmsgs[refusal.code as TokenCode] : 'system error',
});
