import { z } from 'zod';
import { refuse } from '@/lib/domain/refusal';
import { saveStoredFile } from '@/lib/marks';
import type { Crop } from '@/lib/packages/read-image';
import { withUploadedFile } from '@/lib/packages/read-upload';
import { takeInFile, type TakenIn, uploadKinds } from '@/lib/packages/take-in';
import { consoleLogin } from '@/lib/web/console-session';
import { refusalMessage } from '@/lib/web/refusal-message';
import { safeReturnPath } from '@/lib/web/return-path';
import { requireSeat } from '@/lib/web/seat';

const query = z.object({
  kind: z.enum(uploadKinds),
  name: z.string().max(500).default(''),
  /** x1,y1,x2,y2 in shares of width and height (C1-4) */
  crop: z
    .string()
    .regex(/^(0|1|0?\.\d+|[01]\.\d+)(,(0|1|0?\.\d+|[01]\.\d+)){3}$/)
    .optional(),
  back: z.string().max(2000).optional(),
});

/**
 * POST /s/[sandbox]/files?kind=package|image|avatar|paper[&name=…][&crop=…][&back=/s/…]: the one way in for files.
 * A raw body or a multipart form (field `folder` for a folder, any other for one file). Answers {file} or {refusal} as
 * JSON; a form without JavaScript is sent back to `back` with ?file=ID or ?refusal=code.
 */
export async function POST(request: Request, { params }: { params: Promise<{ sandbox: string }> }): Promise<Response> {
  const { sandbox } = await params;
  const { user, mayAct } = await requireSeat(sandbox);
  // A form of another site cannot act here, even where a browser would send the cookie.
  const site = request.headers.get('sec-fetch-site');
  if (!mayAct || (site !== null && site !== 'same-origin' && site !== 'none'))
    return new Response(null, { status: 404 });

  const login = await consoleLogin(sandbox);
  const asked = query.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const taken = await withUploadedFile(request, asked.data?.name ?? '', async (file): Promise<TakenIn> => {
    if (!asked.success) return { ok: false, refusal: refuse('bad_input') };
    if (!file) return { ok: false, refusal: refuse('file_missing') };
    const crop = readCrop(asked.data.crop);
    return takeInFile({
      sandboxId: sandbox,
      userId: user.id,
      accountId: login?.account.id ?? null,
      kind: asked.data.kind,
      ...(crop ? { crop } : {}),
      ...file,
      save: saveStoredFile,
    });
  });

  const isForm = /^multipart\/form-data/i.test(request.headers.get('content-type') ?? '');
  const wantsJson = !isForm || (request.headers.get('accept') ?? '').includes('application/json');
  if (!wantsJson) {
    const outcome: [string, string] = taken.ok ? ['file', String(taken.file.id)] : ['refusal', taken.refusal.code];
    return new Response(null, { status: 303, headers: { location: backTo(sandbox, asked.data?.back, outcome) } });
  }
  if (taken.ok) return Response.json({ file: taken.file });
  const { refusal } = taken;
  return Response.json({ refusal: { ...refusal, message: await refusalMessage(refusal) } }, { status: 422 });
}

function readCrop(text: string | undefined): Crop | null {
  const [x1, y1, x2, y2] = (text ?? '').split(',').map(Number);
  return x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined ? null : { x1, y1, x2, y2 };
}

/** A page of the same sandbox, never another place; relative, so that it holds under any host name. */
function backTo(sandbox: string, back: string | undefined, [key, value]: [string, string]): string {
  const base = `/s/${encodeURIComponent(sandbox)}`;
  const asked = safeReturnPath(back);
  const url = new URL(asked?.startsWith(`${base}/`) ? asked : base, 'http://caipai.invalid');
  for (const old of ['file', 'refusal']) url.searchParams.delete(old);
  url.searchParams.set(key, value);
  return url.pathname + url.search;
}
