import { ScanLine } from 'lucide-react';
import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { ActForm } from '@/components/act-form';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Messages } from '@/lib/i18n/messages';
import type { ActState } from '@/lib/web/act';

type Props = { scan: () => Promise<ActState>; m: Messages };

/** A code that waits for somebody else: it can be scanned, and says then whom it waits for. */
export function UnreadScreen({ scan, m }: Props): ReactNode {
  return (
    <div className="grid flex-1 content-center justify-items-center gap-4 text-center">
      <ScanLine aria-hidden="true" size={48} strokeWidth={1.3} className="text-hint" />
      <p className="font-medium">{m.phone.ticket.unread}</p>
      <p className="text-sm text-hint">{m.phone.ticket.unreadText}</p>
      <ActForm action={scan} formId={randomUUID()} className="grid w-full gap-3">
        <SubmitButton size="large" waitingLabel={m.ui.waiting}>
          {m.phone.scan.scan}
        </SubmitButton>
      </ActForm>
    </div>
  );
}
