import { toString } from 'qrcode';
import { showScan } from '@/lib/queries/scan';
import { requestOrigin } from '@/lib/web/origin';
import { pairPath } from '@/lib/web/paths';
import { mayPlay } from '@/lib/web/persona';
import { requireSeat } from '@/lib/web/seat';
import { requestWorld } from '@/lib/web/world';

type Props = { params: Promise<{ sandbox: string; ticket: string }> };

/** GET …/scan/<ticket>/code: the picture of the code, for whoever may see the ticket's page. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const { sandbox, ticket: id } = await params;
  const seat = await requireSeat(sandbox);
  const world = await requestWorld(sandbox);
  const ticket = world && /^\d{1,9}$/.test(id) ? await showScan(world, Number(id)) : null;
  if (!ticket || !mayPlay(seat, ticket.askedById)) return new Response(null, { status: 404 });
  const text = `${await requestOrigin()}${pairPath(ticket.token)}`;
  const svg = await toString(text, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' } });
}
