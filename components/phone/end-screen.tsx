import { Ban, CircleCheck, CircleX, Clock, UserRoundCheck } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Messages } from '@/lib/i18n/messages';
import { refusalText } from '@/lib/i18n/say';
import type { PhoneEnd, ScanPage } from '@/lib/queries/scan';

const icons: Record<PhoneEnd, { icon: LucideIcon; className: string }> = {
  used: { icon: CircleCheck, className: 'text-ok' },
  passed_on: { icon: CircleCheck, className: 'text-ok' },
  elsewhere: { icon: UserRoundCheck, className: 'text-hint' },
  refused: { icon: Ban, className: 'text-hint' },
  failed: { icon: CircleX, className: 'text-bad' },
  expired: { icon: Clock, className: 'text-warn' },
  replaced: { icon: Clock, className: 'text-warn' },
  cancelled: { icon: Ban, className: 'text-hint' },
};

type Props = { end: PhoneEnd; ticket: ScanPage; m: Messages; children?: ReactNode };

/** How it ended on this phone; why when the act itself was refused; who else is waited for. */
export function EndScreen({ end, ticket, m, children }: Props): ReactNode {
  const { icon: Icon, className } = icons[end];
  return (
    <div data-end={end} className="grid flex-1 content-center justify-items-center gap-4 text-center">
      <Icon aria-hidden="true" size={56} strokeWidth={1.3} className={className} />
      <p className="text-base font-medium" role="status">
        {m.tickets.ends[end]}
      </p>
      {end === 'failed' && ticket.refusal && <p className="text-sm text-bad">{refusalText(ticket.refusal, m)}</p>}
      {end === 'passed_on' && (
        <p className="text-sm text-hint">
          {m.phone.ticket.passedOnText({ names: m.domainWords.list(ticket.scanners.map(({ nickname }) => nickname)) })}
        </p>
      )}
      {children}
    </div>
  );
}
