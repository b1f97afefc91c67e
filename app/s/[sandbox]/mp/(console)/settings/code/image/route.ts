import { viewVerdict } from '@/lib/queries/button';
import { showCode } from '@/lib/queries/profile';
import { codePng, searchBoxSvg } from '@/lib/web/mini-program-code';
import { requestOrigin } from '@/lib/web/origin';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

const answer = (body: BodyInit, type: string, file: string): Response =>
  new Response(body, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${file}"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });

/**
 * GET …/mp/settings/code/image?size=258|344|430|860|1280: the code of the released version as PNG, to download;
 * ?as=search-box: the search box picture as SVG. For those who may fetch it (code.download).
 */
export async function GET(request: Request, { params }: { params: Promise<{ sandbox: string }> }): Promise<Response> {
  const { sandbox } = await params;
  const { world, account, actor } = await openConsole(sandbox);
  if (viewVerdict(world, actor, 'code.download').answer === 'no') return new Response(null, { status: 403 });
  const { isThere, pixels } = await showCode(world, account, actor);
  const { appId, name } = account;
  const query = new URL(request.url).searchParams;
  if (query.get('as') === 'search-box')
    return name
      ? answer(searchBoxSvg(name), 'image/svg+xml', `${appId}-search.svg`)
      : new Response(null, { status: 404 });
  const size = pixels.find((one) => String(one) === query.get('size'));
  if (!appId || !isThere || size === undefined) return new Response(null, { status: 404 });
  const text = `${await requestOrigin()}${sandboxPath(sandbox, `phone/app/${appId}`, { kind: 'release', scene: 'code' })}`;
  return answer(new Uint8Array(await codePng(text, size)), 'image/png', `${appId}-${size}.png`);
}
