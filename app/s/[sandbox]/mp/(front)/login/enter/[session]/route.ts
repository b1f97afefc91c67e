import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { findOpenSession } from '@/lib/queries/login';
import { browserHash } from '@/lib/web/browser';
import { sandboxPath } from '@/lib/web/paths';
import { mayPlay, personaCookie } from '@/lib/web/persona';
import { safeReturnPath } from '@/lib/web/return-path';
import { requireSeat } from '@/lib/web/seat';
import { requestWorld } from '@/lib/web/world';

type Props = { params: Promise<{ sandbox: string; session: string }> };

/** GET …/mp/login/enter/<session>: this browser plays whoever has just logged in with it, if its seat may. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { sandbox, session: id } = await params;
  const seat = await requireSeat(sandbox);
  const world = await requestWorld(sandbox);
  const hash = await browserHash();
  const session = world && hash && /^\d{1,9}$/.test(id) ? await findOpenSession(world, Number(id), hash) : null;
  if (!session) redirect(sandboxPath(sandbox, 'mp/login'));
  // another seat's person has scanned: his login is not this seat's to use
  if (!mayPlay(seat, session.personId)) redirect(sandboxPath(sandbox, 'mp/login', { other: session.personId }));
  (await cookies()).set(personaCookie(sandbox), String(session.personId), {
    path: '/',
    sameSite: 'lax',
    httpOnly: true,
  });
  const then = safeReturnPath(new URL(request.url).searchParams.get('then'));
  redirect(then ?? sandboxPath(sandbox, 'mp/home'));
}
