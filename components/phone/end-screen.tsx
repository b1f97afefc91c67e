import { Ban, CircleCheck, CircleX, Clock, UserRoundCheck } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Refusal } from '@/lib/domain/refusal';
import type { Messages } from '@/lib/i18n/messages';
import { refusalText } from '@/lib/i18n/say';
import type { PhoneEnd } from '@/lib/queries/scan';

const icons: Record<PhoneEnd, { icon: LucideIcon; className: string }> = {
  used: { icon: CircleCheck, className: 'text-ok' },
  passed: { icon: CircleCheck, className: 'text-ok' },
  elsewhere: { icon: UserRoundCheck, className: 'text-hint' },
  refused: { icon: Ban, className: 'text-hint' },
  failed: { icon: CircleX, className: 'text-bad' },
  expired: { icon: Clock, className: 'text-warn' },
  replaced: { icon: Clock, className: 'text-warn' },
  cancelled: { icon: Ban, className: 'text-hint' },
};

type Props = { end: PhoneEnd; refusal: Refusal | null; m: Messages; children?: ReactNode };

/** How it ended on this phone, and why when the act itself was refused. */
export function EndScreen({ end, refusal, m, children }: Props): ReactNode {
  const { icon: Icon, className } = icons[end];
  return (
    <div data-end={end} className="grid flex-1 content-center justify-items-center gap-4 text-center">
      <Icon aria-hidden="true" size={56} strokeWidth={1.3} className={className} />
      <p className="text-base font-medium" role="status">
        {m.tickets.ends[end]}
      </p>
      {end === 'failed' && refusal && <p className="text-sm text-bad">{refusalText(refusal, m)}</p>}
      {children}
    </div>
  );
}
