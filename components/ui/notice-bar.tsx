import { CircleCheck, CircleX, Info, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type NoticeTone = 'info' | 'warn' | 'bad' | 'ok';

const looks: Record<NoticeTone, { icon: LucideIcon; className: string }> = {
  info: { icon: Info, className: 'bg-info-soft text-info' },
  warn: { icon: TriangleAlert, className: 'bg-warn-soft text-warn' },
  bad: { icon: CircleX, className: 'bg-bad-soft text-bad' },
  ok: { icon: CircleCheck, className: 'bg-ok-soft text-ok' },
};

export interface NoticeBarProps {
  tone?: NoticeTone;
  children: ReactNode;
  /** Stands at the end: a link or a button. */
  action?: ReactNode;
  /** `alert` for what a form answers, so that it is read out at once. */
  role?: 'status' | 'alert' | 'note';
}

/** A strip above content: an announcement, a warning, the answer to a form. */
export function NoticeBar({ tone = 'info', children, action, role = 'note' }: NoticeBarProps): ReactNode {
  const { icon: Icon, className } = looks[tone];
  return (
    <div role={role} className={classNames('flex items-start gap-2 rounded-box px-3.5 py-2 text-sm', className)}>
      <Icon aria-hidden="true" size={16} className="mt-[3px] shrink-0" />
      <div className="flex min-w-0 flex-1 flex-wrap items-start gap-x-4 gap-y-1">
        <div className="min-w-0 flex-1 basis-60">{children}</div>
        {action && <div className="shrink-0">{action}</div>}
      </div>
    </div>
  );
}
