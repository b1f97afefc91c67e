import { csvText } from '@/lib/domain/csv';
import { getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { openWorld } from '@/lib/open-world';
import { showLog, type LogRow } from '@/lib/queries/log';
import { actionLabel, actorName, logFilterOf, readLogQuery, rowText, textMatcher } from '@/lib/web/log-filter';
import { requireSeat } from '@/lib/web/seat';

/** GET /s/[sandbox]/log/export?format=csv|json: the filtered log as a file, the oldest entry first. */
export async function GET(request: Request, { params }: { params: Promise<{ sandbox: string }> }): Promise<Response> {
  const { sandbox } = await params;
  await requireSeat(sandbox);
  const [world, m] = await Promise.all([openWorld(sandbox), getMessages()]);
  if (!world) return new Response(null, { status: 404 });
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const asked = readLogQuery(query);
  const matches = textMatcher(asked, m) ?? (() => true);
  const rows = (await showLog(world, logFilterOf(asked))).filter(matches);
  const isJson = query.format === 'json';
  return new Response(isJson ? `${JSON.stringify(rows, null, 2)}\n` : csv(rows, m), {
    headers: {
      'content-type': isJson ? 'application/json; charset=utf-8' : 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="caipai-log-${sandbox}.${isJson ? 'json' : 'csv'}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
}

function csv(rows: readonly LogRow[], m: Messages): string {
  const { csvHead } = m.log;
  const head = Object.values(csvHead);
  const lines = rows.map((row) => [
    String(row.id),
    row.at.toISOString(),
    row.realAt.toISOString(),
    m.domainWords.actorKinds[row.actorKind],
    actorName(row, m),
    row.user ?? '',
    row.confirmedBy.map(({ name }) => name).join(' '),
    row.action,
    actionLabel(row.action, m),
    row.event,
    rowText(row, m),
    row.refusal ?? '',
  ]);
  return csvText([head, ...lines]);
}
