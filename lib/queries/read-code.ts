/** What a code says to a phone of the sandbox: a ticket, a mini program, a link that opens one, or anything else. */
import type { Person } from '@/lib/domain/model';
import { openedByLink } from '@/lib/domain/plain-link';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { phoneApps } from './phone';
import { appKinds, type AppKind } from './phone-app';

export type ReadCode =
  | { kind: 'ticket'; ticketId: number; token: string }
  /** a ticket's code that is none of this sandbox's open ones */
  | { kind: 'foreign' }
  | { kind: 'app'; appId: string; app: AppKind; versionId: number | null; page: string | null }
  /** the link of a rule whose version is not there for this person */
  | { kind: 'nothing'; url: string }
  | { kind: 'web'; url: string }
  | { kind: 'text' };

function urlOf(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && (url.protocol === 'http:' || url.protocol === 'https:') ? url : null;
}

/** Our own 小程序码 and the trial code: the entrance of a mini program in this sandbox. */
function appCode(url: URL, sandboxId: string): Extract<ReadCode, { kind: 'app' }> | null {
  const [, sandbox, appId] = /^\/s\/([\w-]+)\/phone\/app\/(\w+)$/.exec(url.pathname) ?? [];
  if (sandbox !== sandboxId || appId === undefined) return null;
  const kind = url.searchParams.get('kind');
  const app = appKinds.find((one) => one === kind) ?? 'release';
  const version = Number(url.searchParams.get('version') ?? Number.NaN);
  return {
    kind: 'app',
    appId,
    app,
    versionId: Number.isInteger(version) ? version : null,
    page: null,
  };
}

/** 扫普通链接二维码打开小程序 (E-16). People in the test: whoever takes part in the mini program. */
async function linkCode(world: World, person: Person, link: string): Promise<ReadCode> {
  const [rules, accounts, { mine }] = await Promise.all([
    many(world, 'plainLinkRule'),
    many(world, 'account'),
    phoneApps(world, person),
  ]);
  const appIdOf = (accountId: number): string | null => accounts.find(({ id }) => id === accountId)?.appId ?? null;
  const opened = openedByLink(link, rules, ({ accountId }) =>
    mine.some(({ appId }) => appId !== null && appId === appIdOf(accountId)),
  );
  const appId = opened && appIdOf(opened.rule.accountId);
  if (!opened || appId === null) return { kind: 'web', url: link };
  const app = opened.version === 'online' ? 'release' : opened.version;
  const newest = mine.find((own) => own.appId === appId)?.development[0]?.versionId ?? null;
  if (app === 'development' && newest === null) return { kind: 'nothing', url: link };
  const versionId = app === 'development' ? newest : null;
  return { kind: 'app', appId, app, versionId, page: opened.rule.path };
}

/** Reads what a code says; nothing is done by it yet. */
export async function readCode(world: World, person: Person, text: string): Promise<ReadCode> {
  const url = urlOf(text);
  if (!url) return { kind: 'text' };
  const [, token] = /^\/p\/([\w-]{16})$/.exec(url.pathname) ?? [];
  if (token !== undefined) {
    const ticket = await one(world, 'scanTicket', { token });
    return ticket ? { kind: 'ticket', ticketId: ticket.id, token } : { kind: 'foreign' };
  }
  return appCode(url, world.sandboxId) ?? linkCode(world, person, text);
}
