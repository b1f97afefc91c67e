import { Eye } from 'lucide-react';
import type { ReactNode } from 'react';
import { leaveAction } from '@/app/host/actions';
import { Button } from '@/components/ui/button';
import { currentVisit } from '@/lib/platform/host-visit';
import { openPage } from '@/lib/web/page';

/** 主持人正在查看, for the people of a sandbox; for the host himself what he may do there, and the way out. */
export async function HostVisitLine({ sandbox }: { sandbox: string }): Promise<ReactNode> {
  const [{ seat, m }, visit] = await Promise.all([openPage(sandbox), currentVisit(sandbox)]);
  if (!visit) return null;
  const words = m.host.line;
  const { purpose } = visit;
  return (
    <div
      role="status"
      data-host-visit={purpose}
      data-print="hide"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-accent-soft px-4 py-1.5 text-sm text-accent-text"
    >
      <Eye aria-hidden="true" size={16} className="shrink-0" />
      <span className="min-w-0">{seat.visit ? words.own({ purpose }) : words.others({ purpose })}</span>
      {seat.visit && (
        <form action={leaveAction.bind(null, sandbox)} className="ml-auto">
          <Button size="small">{words.leave}</Button>
        </form>
      )}
    </div>
  );
}
