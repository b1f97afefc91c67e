import { checklistCsv, checklistMarkdown, matrixCsv, matrixMarkdown } from '@/lib/domain/permission-report';
import type { Action } from '@/lib/domain/action-table';
import { getMessages } from '@/lib/i18n/locale';
import { openWorld } from '@/lib/open-world';
import { reportHead } from '@/lib/queries/permission-report';
import { filteredMatrix, readLabFilter } from '@/lib/web/lab-query';
import { requireSeat } from '@/lib/web/seat';

/** GET /s/[sandbox]/lab/export?format=csv|markdown&table=matrix|checklist: the table as the address filters it. */
export async function GET(request: Request, { params }: { params: Promise<{ sandbox: string }> }): Promise<Response> {
  const { sandbox } = await params;
  await requireSeat(sandbox);
  const [world, m] = await Promise.all([openWorld(sandbox), getMessages()]);
  if (!world) return new Response(null, { status: 404 });
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const isMarkdown = query.format === 'markdown';
  const isChecklist = query.table === 'checklist';
  const head = reportHead(world);
  const label = (action: Action): string => m.actions[action].label;
  const matrix = filteredMatrix(readLabFilter(query, world.pack), world.pack, m);
  const { files, title } = m.lab;
  const body = isChecklist
    ? isMarkdown
      ? checklistMarkdown(world.pack, head, label, files.checklist)
      : checklistCsv(world.pack, head, label)
    : isMarkdown
      ? matrixMarkdown(matrix, head, label, title)
      : matrixCsv(matrix, head, label);
  const name = `caipai-${isChecklist ? 'checklist' : 'matrix'}-${sandbox}.${isMarkdown ? 'md' : 'csv'}`;
  return new Response(body, {
    headers: {
      'content-type': `${isMarkdown ? 'text/markdown' : 'text/csv'}; charset=utf-8`,
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
}
