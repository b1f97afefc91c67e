/** The check file that proves whose server it is, and the simulated web in which it lies (E-12, E-16). Pure. */
import { create, deny, type Decision, type Moment } from './decision';
import { accountGate } from './dev-settings';
import type { Account } from './model';
import { pick } from './random';
import { refuse } from './refusal';
import type { WebFile } from './rows-dev';
import { hostPattern } from './server-domain';

export type CheckFile = { name: string; body: string };

const hexDigits = [...'0123456789abcdef'] as [string, ...string[]];
const hexOf = (seed: string, purpose: string, accountId: number, count: number): string =>
  Array.from({ length: count }, (_, i) => pick(seed, purpose, `${accountId}:${i}`, hexDigits)).join('');

/** The file of an account: always the same, so that it may be downloaded again. */
export function checkFileOf(seed: string, accountId: number): CheckFile {
  return {
    name: `CaipaiVerify_${hexOf(seed, 'check file name', accountId, 12)}.txt`,
    body: hexOf(seed, 'check file body', accountId, 32),
  };
}

/**
 * Where a check file belongs: in the last folder that the address names, or at the root (E-16). Without protocol; null
 * when the text is no address of a server on the simulated web.
 */
export function checkFolderOf(text: string): string | null {
  const [, host = '', path = ''] = /^(?:https?:\/\/)?([^/?#]+)([^?#]*)/i.exec(text.trim()) ?? [];
  const lower = host.toLowerCase();
  const [name = '', port] = lower.split(':');
  if (!hostPattern.test(name) || (port !== undefined && !/^\d{1,5}$/.test(port)) || path.length > 200) return null;
  return lower + path.slice(0, path.lastIndexOf('/') + 1).replace(/\/?$/, '/');
}

/** The full place of this account's check file for an address. */
export const checkPlaceOf = (folder: string, file: CheckFile): string => folder + file.name;

/** Whether the server answers with this account's file. */
export const isPlaced = (files: readonly WebFile[], folder: string, file: CheckFile): boolean =>
  files.some(({ place, body }) => place === checkPlaceOf(folder, file) && body === file.body);

export type PlaceFacts = { account: Account | null; files: WebFile[] };

/** 放到服务器上: a fact of the simulated web, outside the platform. Refusals: web_address_bad, web_file_there. */
export function placeCheckFile(facts: PlaceFacts, { url }: { url: string }, moment: Moment): Decision {
  const gate = accountGate(facts.account);
  if (gate) return deny(gate);
  const folder = checkFolderOf(url);
  if (folder === null) return deny(refuse('web_address_bad', null, 'url'));
  const file = checkFileOf(moment.seed, facts.account!.id);
  const place = checkPlaceOf(folder, file);
  if (isPlaced(facts.files, folder, file)) return deny(refuse('web_file_there', { place }, 'url'));
  return {
    events: [{ name: 'web_file.placed', data: { place } }],
    changes: [create('webFile', { id: moment.newId(), place, body: file.body, placedAt: moment.at })],
  };
}
