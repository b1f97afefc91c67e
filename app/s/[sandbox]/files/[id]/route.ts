import { Readable } from 'node:stream';
import type { StoredFile } from '@/lib/domain/model';
import { openStored } from '@/lib/packages/store';
import { findStoredFile } from '@/lib/queries/stored-file';
import { requireSeat } from '@/lib/web/seat';

const imageTypes: Record<string, string> = { png: 'image/png', jpeg: 'image/jpeg', gif: 'image/gif', bmp: 'image/bmp' };

/** GET /s/[sandbox]/files/[id]: a picture to show, a package to download. 404 for whoever does not sit in the sandbox. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ sandbox: string; id: string }> },
): Promise<Response> {
  const { sandbox, id } = await params;
  await requireSeat(sandbox);
  const file = /^[1-9]\d{0,8}$/.test(id) ? await findStoredFile(sandbox, Number(id)) : null;
  const stored = file && (await openStored(file.sha256).catch(() => null));
  if (!file || !stored) return new Response(null, { status: 404 });

  const etag = `"${file.sha256}"`;
  const headers = {
    'content-type': contentType(file),
    'content-disposition': file.kind === 'image' ? 'inline' : `attachment; filename*=UTF-8''${encodeName(file.name)}`,
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

function contentType(file: StoredFile): string {
  const type = 'format' in file.facts ? imageTypes[file.facts.format] : undefined;
  return type ?? (file.kind === 'package' ? 'application/zip' : 'application/octet-stream');
}

/** RFC 5987: encodeURIComponent leaves four characters that are not allowed there. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
