import type { ReactNode } from 'react';
import { PageHead } from '@/components/ui/page-head';
import { Steps } from '@/components/ui/steps';
import type { Messages } from '@/lib/i18n/messages';

/** Title and steps of the wizard, with what stands right of the form. */
export function RegisterFrame({
  m,
  current,
  side,
  children,
}: {
  m: Messages;
  current: number;
  side?: ReactNode;
  children: ReactNode;
}): ReactNode {
  const { registration, ui } = m;
  return (
    <>
      <PageHead title={registration.title} />
      <div className="rounded-box border border-line bg-surface px-4 py-4 sm:px-8 sm:py-6">
        <Steps label={registration.stepsLabel} steps={registration.steps} current={current} doneLabel={ui.done} />
        <div className={side ? 'mt-6 grid gap-8 md:grid-cols-[minmax(0,1fr)_15rem]' : 'mt-6'}>
          <div className="min-w-0">{children}</div>
          {side && (
            <aside className="grid content-start gap-3 text-sm text-hint md:border-l md:border-line md:pl-6">
              {side}
            </aside>
          )}
        </div>
      </div>
    </>
  );
}
