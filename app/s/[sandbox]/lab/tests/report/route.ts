import { z } from 'zod';
import { messagesOf } from '@/lib/i18n/messages';
import { getLocale } from '@/lib/i18n/locale';
import { performTestFile } from '@/lib/permission-test/perform';
import { reportFormats, reportText } from '@/lib/permission-test/report';
import { openPage } from '@/lib/web/page';

const types = {
  json: { type: 'application/json', ending: 'json' },
  junit: { type: 'application/xml', ending: 'xml' },
  markdown: { type: 'text/markdown', ending: 'md' },
} as const;

const asked = z.object({ text: z.string(), format: z.enum(reportFormats) });

/** POST /s/[sandbox]/lab/tests/report (text, format): runs a permission test file and answers its report as a file. */
export async function POST(request: Request, { params }: { params: Promise<{ sandbox: string }> }): Promise<Response> {
  const { sandbox } = await params;
  const { world, seat } = await openPage(sandbox);
  const site = request.headers.get('sec-fetch-site');
  if (!seat.mayAct || (site !== null && site !== 'same-origin')) return new Response(null, { status: 404 });
  const form = asked.safeParse(Object.fromEntries(await request.formData()));
  if (!form.success) return new Response(null, { status: 400 });
  const { text, format } = form.data;
  const performed = await performTestFile(text.replaceAll('\r\n', '\n'), world);
  if (!performed.ok) return new Response(null, { status: 422 });
  const { type, ending } = types[format];
  return new Response(reportText(performed.run, format, messagesOf(await getLocale())), {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-disposition': `attachment; filename="permission-test.${ending}"`,
      'x-content-type-options': 'nosniff',
    },
  });
}
