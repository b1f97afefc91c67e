import { toBuffer, toString } from 'qrcode';
import { consoleLogin } from '@/lib/web/console-session';
import { requestOrigin } from '@/lib/web/origin';
import { sandboxPath } from '@/lib/web/paths';
import { requireSeat } from '@/lib/web/seat';

const pixels = 430;

/** GET …/mp/settings/code/image?as=svg|png: the code of the released version, to download. */
export async function GET(request: Request, { params }: { params: Promise<{ sandbox: string }> }): Promise<Response> {
  const { sandbox } = await params;
  await requireSeat(sandbox);
  const appId = (await consoleLogin(sandbox))?.account.appId;
  if (!appId) return new Response(null, { status: 404 });
  const text = `${await requestOrigin()}${sandboxPath(sandbox, `phone/app/${appId}`, { kind: 'release' })}`;
  const isPng = new URL(request.url).searchParams.get('as') === 'png';
  const options = { errorCorrectionLevel: 'M', margin: 4, width: pixels } as const;
  const body = isPng
    ? new Uint8Array(await toBuffer(text, options))
    : await toString(text, { ...options, type: 'svg' });
  return new Response(body, {
    headers: {
      'content-type': isPng ? 'image/png' : 'image/svg+xml',
      'content-disposition': `attachment; filename="${appId}.${isPng ? 'png' : 'svg'}"`,
      'cache-control': 'no-store',
    },
  });
}
