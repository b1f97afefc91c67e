/** The network calls of a package and where they go, read from its scripts (packs.md net.*). Pure. */
import { matchesInCode } from './code-text';

export const requestKinds = ['request', 'socket', 'uploadFile', 'downloadFile'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** The interface of each kind, without `wx.`. */
export const requestApis: Readonly<Record<RequestKind, string>> = {
  request: 'request',
  socket: 'connectSocket',
  uploadFile: 'uploadFile',
  downloadFile: 'downloadFile',
};
const kindOfApi = new Map(requestKinds.map((kind) => [requestApis[kind], kind]));

/** One call; lines count from 1. `url` null: its host is put together at run time and cannot be read. */
export type RequestUse = { kind: RequestKind; url: string | null; file: string; line: number };

/** A piece of an address: text, or the name of something whose text may be known elsewhere. */
type Part = { text: string } | { constant: string };
export type FoundRequest = Omit<RequestUse, 'url'> & { parts: Part[] };
/** Names that stand for an address, e.g. baseUrl. */
export type Addresses = Map<string, string>;
export type FoundInScript = { requests: FoundRequest[]; addresses: Addresses };

const call = /\bwx\s?\.\s?(request|connectSocket|uploadFile|downloadFile)\s?\(\s*\{/g;
const anyCall = /\bwx\s?\.\s?\w+\s?\(/;
const assignment = /([A-Za-z_$][\w$]*)\s?[:=]\s?(["'`])((?:https?|wss?):\/\/[^"'`\s$]+)\2/g;
const key = /\burl\s?:\s*/;
const piece = /\s*(?:"([^"\n]*)"|'([^'\n]*)'|`([^`\n]*)`|([A-Za-z_$][\w$]*(?:\.[\w$]+)*(?:\(\))?))\s*(\+?)/y;
/** How far behind the call its address is looked for. */
const callLength = 1500;

const lastName = (path: string): string => path.replace(/^.*\./, '');

function templateParts(text: string): Part[] {
  return text
    .split(/(\$\{[^}]*\})/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('${') ? { constant: lastName(part.slice(2, -1).trim()) } : { text: part }));
}

/** The pieces that are added together at the start of `text`. */
function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  piece.lastIndex = 0;
  for (let found = piece.exec(text); found; found = piece.exec(text)) {
    const [, double, single, template, path, plus] = found;
    if (template !== undefined) parts.push(...templateParts(template));
    else if (path !== undefined) parts.push({ constant: lastName(path) });
    else parts.push({ text: double ?? single ?? '' });
    if (plus === '') break;
  }
  return parts;
}

/** The address as far as it can be read; null when not even its host can. */
function addressOf(parts: readonly Part[], addresses: Addresses): string | null {
  let url = '';
  for (const part of parts) {
    const text = 'text' in part ? part.text : addresses.get(part.constant);
    if (text === undefined) {
      url = /^\w+:\/\/[^/?#]+$/.test(url) ? `${url}/…` : `${url}…`;
      break;
    }
    url += text;
  }
  return /^(?:https?|wss?):\/\/[^/?#…]/.test(url) ? url.slice(0, 300) : null;
}

/** The calls of one script, and the addresses that it gives names to. */
export function requestsIn(file: string, text: string): FoundInScript {
  const addresses: Addresses = new Map();
  for (const { match } of matchesInCode(text, assignment)) {
    const [, name = '', , url = ''] = match;
    if (name !== 'url' && !addresses.has(name)) addresses.set(name, url);
  }
  const requests: FoundRequest[] = [];
  for (const { match, line } of matchesInCode(text, call)) {
    const kind = kindOfApi.get(match[1] ?? '');
    const start = match.index + match[0].length;
    const [own = ''] = text.slice(start, start + callLength).split(anyCall, 1);
    const at = key.exec(own);
    const parts = at ? partsOf(own.slice(at.index + at[0].length)) : [];
    // what this script says of a name goes before what another one says
    const known = parts.map((part): Part => {
      const url = 'constant' in part ? addresses.get(part.constant) : undefined;
      return url === undefined ? part : { text: url };
    });
    if (kind) requests.push({ kind, file, line, parts: known });
  }
  return { requests, addresses };
}

/** The calls of the whole package with their addresses; names may be given in other scripts. */
export function resolveRequests(scripts: readonly FoundInScript[]): RequestUse[] {
  const addresses: Addresses = new Map();
  for (const script of scripts)
    for (const [name, url] of script.addresses) if (!addresses.has(name)) addresses.set(name, url);
  return scripts.flatMap(({ requests }) =>
    requests.map(({ parts, ...use }) => ({ ...use, url: addressOf(parts, addresses) })),
  );
}
