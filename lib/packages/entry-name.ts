import { hasStrangeCharacters } from '@/lib/domain/json-text';

const ignoredFolders = new Set(['__MACOSX', 'node_modules', '.git', '.svn', '.idea', '.vscode']);
const ignoredFiles = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** The relative path that a name of a zip or folder upload stands for, or null when it leads elsewhere or is malformed. */
export function safePath(name: string): string | null {
  const path = name.startsWith('./') ? name.slice(2) : name;
  if (path === '' || path.length > 500 || path.startsWith('/') || path.includes('\\') || /^[a-zA-Z]:/.test(path))
    return null;
  if (hasStrangeCharacters(path)) return null;
  const segments = path.replace(/\/$/, '').split('/');
  return segments.every((segment) => segment !== '' && segment !== '.' && segment !== '..') ? path : null;
}

/**
 * True for what no devtool packs: leftovers of file managers and editors, and node_modules wherever it lies
 * (the platform packs miniprogram_npm instead).
 */
export function isIgnoredPath(path: string): boolean {
  const segments = path.replace(/\/$/, '').split('/');
  return segments.some((segment) => ignoredFolders.has(segment)) || ignoredFiles.has(segments.at(-1) ?? '');
}

/** The name of a zip entry: UTF-8; where the entry does not promise UTF-8 also GB18030, which Windows in China writes. */
export function decodeName(raw: Uint8Array, isUtf8Promised: boolean): string | null {
  for (const encoding of isUtf8Promised ? ['utf-8'] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(raw);
    } catch {
      // not in this encoding
    }
  }
  return null;
}
