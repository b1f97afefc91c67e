import { BellRing } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import type { ScanAction } from '@/lib/i18n/zh-CN/tickets';
import type { Nudge } from '@/lib/queries/bar';
import { phoneTicketPath } from '@/lib/web/paths';

type Props = { sandbox: string; nudges: readonly Nudge[]; m: Messages };

/** Somebody waits for a scan and has said so: on every page of whoever is to scan, until the code is over. */
export function NudgeLines({ sandbox, nudges, m }: Props): ReactNode {
  return (
    <div role="status" className="empty:hidden">
      {nudges.map(({ id, token, action, asker, scanner }) => (
        <p
          key={id}
          data-nudge={id}
          className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-line bg-warn-soft px-3 py-1.5 sm:px-4"
        >
          <BellRing aria-hidden="true" size={16} className="shrink-0 text-warn" />
          <span>{m.bar.nudge({ asker, scanner: scanner.nickname, what: m.tickets.titles[action as ScanAction] })}</span>
          <a
            href={phoneTicketPath(sandbox, { id, token }, scanner.id)}
            target="caipai-phone"
            className="text-link inline-flex min-h-6 items-center font-medium"
          >
            {m.bar.nudgeGo({ scanner: scanner.nickname })}
          </a>
        </p>
      ))}
    </div>
  );
}
