import { z } from 'zod';
import { isCli } from '@/lib/cli/door';
import { messageOf } from '@/lib/cli/message';
import { refuse, errcodeOf } from '@/lib/domain/refusal';
import { chooseLocale } from '@/lib/i18n/language';
import { saveStoredFile } from '@/lib/marks';
import { takeInFile, type TakenIn, uploadKinds } from '@/lib/packages/take-in';
import { withUploadedFile } from '@/lib/packages/read-upload';
import { openWorld } from '@/lib/open-world';

const query = z.object({ sandbox: z.string().min(1), kind: z.enum(uploadKinds), name: z.string().max(500) });

/** POST /api/cli/files?sandbox=&kind=&name=: one file as raw body, for `--file field=PATH`. */
export async function POST(request: Request): Promise<Response> {
  if (!(await isCli(request))) return Response.json({ ok: false, error: { message: 'wrong token' } }, { status: 401 });
  const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success)
    return Response.json({ ok: false, error: { message: z.prettifyError(asked.error) } }, { status: 400 });
  const { sandbox: sandboxId, kind, name } = asked.data;
  const taken = await withUploadedFile(request, name, async (file): Promise<TakenIn> => {
    if (!file || !(await openWorld(sandboxId)))
      return { ok: false, refusal: refuse(file ? 'not_found' : 'file_missing') };
    return takeInFile({ sandboxId, userId: null, kind, ...file, save: saveStoredFile });
  });
  if (taken.ok) return Response.json({ ok: true, file: taken.file });
  const { refusal } = taken;
  const locale = chooseLocale(undefined, request.headers.get('accept-language'));
  return Response.json({
    ok: false,
    refusal: { code: refusal.code, errcode: errcodeOf(refusal), message: messageOf(refusal, locale) },
  });
}
