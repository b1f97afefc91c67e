/** GET /cgi-bin/token: the platform's own address for an access_token, asked by a server with AppID and AppSecret. */
import { loadToken } from '@/lib/commands/change-secret';
import { database } from '@/lib/db/client';
import { tokenError, tokenRefusal, tokenSeconds } from '@/lib/domain/access-token';
import { addressOf } from '@/lib/domain/ip-list';
import { refuse } from '@/lib/domain/refusal';
import { openWorld } from '@/lib/open-world';
import { one } from '@/lib/store/rows';

export type TokenAnswer = { access_token: string; expires_in: number } | { errcode: number; errmsg: string };

/** What the platform answers; it is the same for a sandbox of anybody: who knows the AppSecret may ask. */
export async function askForToken(query: URLSearchParams, callerIp: string): Promise<TokenAnswer> {
  if (query.get('grant_type') !== 'client_credential') return { errcode: 40002, errmsg: 'invalid grant_type' };
  const appId = query.get('appid');
  const given = query.get('secret');
  if (!appId) return { errcode: 41002, errmsg: 'appid missing' };
  if (!given) return { errcode: 41004, errmsg: 'appsecret missing' };
  const { read } = await database();
  const known = /^wx[0-9a-f]{16}$/.test(appId)
    ? await read.account.findFirst({ where: { appId }, select: { sandboxId: true, id: true } })
    : null;
  const world = known && (await openWorld(known.sandboxId));
  if (!world) return tokenError(refuse('token_app_id_wrong', { appId }));
  const facts = await loadToken(world, await one(world, 'account', { id: known.id }), given);
  const no = tokenRefusal(facts, { appId, ip: addressOf(callerIp) ?? '' }, world);
  return no ? tokenError(no) : { access_token: facts.token, expires_in: tokenSeconds };
}
