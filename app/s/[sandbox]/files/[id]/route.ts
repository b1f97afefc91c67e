import { Readable } from 'node:stream';
import type { StoredFile } from '@/lib/domain/model';
import { openStored } from '@/lib/packages/store';
import { findStoredFile } from '@/lib/queries/stored-file';
import { consoleLogin } from '@/lib/web/console-session';
import { requireSeat, type Seat } from '@/lib/web/seat';

const imageTypes: Record<string, string> = { png: 'image/png', jpeg: 'image/jpeg', gif: 'image/gif', bmp: 'image/bmp' };
const fileTypes: Record<string, string> = { ...imageTypes, pdf: 'application/pdf' };

/**
 * GET /s/[sandbox]/files/[id]: a picture to show, a package or paper to download. 404 for whoever does not sit in the
 * sandbox, and for papers that are not his to see.
 */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ sandbox: string; id: string }> },
): Promise<Response> {
  const { sandbox, id } = await params;
  const seat = await requireSeat(sandbox);
  const file = /^[1-9]\d{0,8}$/.test(id) ? await findStoredFile(sandbox, Number(id)) : null;
  const stored = file && (await mayRead(sandbox, seat, file)) && (await openStored(file.sha256).catch(() => null));
  if (!file || !stored) return new Response(null, { status: 404 });

  const etag = `"${file.sha256}"`;
  const headers = {
    'content-type': contentType(file),
    'content-disposition': isPicture(file) ? 'inline' : `attachment; filename*=UTF-8''${encodeName(file.name)}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, max-age=0, must-revalidate',
    etag,
  };
  if (request.headers.get('if-none-match') === etag) {
    stored.stream.destroy();
    return new Response(null, { status: 304, headers });
  }
  const body = Readable.toWeb(stored.stream) as ReadableStream<Uint8Array>;
  return new Response(body, { headers: { ...headers, 'content-length': String(stored.bytes) } });
}

/** Papers are for who handed them in, for the account's console, and for who reviews. */
async function mayRead(sandbox: string, seat: Seat, file: StoredFile): Promise<boolean> {
  if (file.kind !== 'paper' || seat.powers.includes('review') || file.byUserId === seat.user.id) return true;
  return file.accountId !== null && (await consoleLogin(sandbox))?.account.id === file.accountId;
}

const isPicture = ({ facts }: StoredFile): boolean => 'format' in facts && facts.format in imageTypes;

function contentType(file: StoredFile): string {
  const type = 'format' in file.facts ? fileTypes[file.facts.format] : undefined;
  return type ?? (file.kind === 'package' ? 'application/zip' : 'application/octet-stream');
}

/** RFC 5987: encodeURIComponent leaves four characters that are not allowed there. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
