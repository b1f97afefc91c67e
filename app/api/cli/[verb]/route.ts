import { isCli } from '@/lib/cli/door';
import { runVerb } from '@/lib/cli/verbs';
import { chooseLocale } from '@/lib/i18n/language';

const statusOf = { ok: 200, refused: 200, mismatch: 200, usage: 400 } as const;

/** POST /api/cli/<verb>: the CLI's door. Token as bearer; options and answer are JSON (docs/cli.md). */
export async function POST(request: Request, { params }: { params: Promise<{ verb: string }> }): Promise<Response> {
  const message = (text: string): object => ({ ok: false, error: { message: text } });
  if (!(await isCli(request)))
    return Response.json(message('wrong token: set CAIPAI_TOKEN or CAIPAI_DATA'), { status: 401 });
  let options: unknown;
  try {
    options = await request.json();
  } catch {
    return Response.json(message('the body is not JSON'), { status: 400 });
  }
  const origin = `http://${request.headers.get('host') ?? '127.0.0.1'}`;
  const locale = chooseLocale(undefined, request.headers.get('accept-language'));
  const { status, body } = await runVerb((await params).verb, options, { origin, locale });
  return Response.json(body, { status: statusOf[status] });
}
