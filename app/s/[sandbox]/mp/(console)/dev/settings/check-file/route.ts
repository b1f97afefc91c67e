import { showDevSettings } from '@/lib/queries/shown-dev-settings';
import { openConsoleView } from '@/lib/web/page';

/** The check file of the account that is logged in to (E-12, E-16). */
export async function GET(_: Request, { params }: { params: Promise<{ sandbox: string }> }): Promise<Response> {
  const page = await openConsoleView((await params).sandbox, 'appId.view');
  if (page.denied) return new Response(null, { status: 404 });
  const { checkFile } = await showDevSettings(page.world, page.account);
  return new Response(checkFile.body, {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="${checkFile.name}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}
