import { ArrowRight, Footprints } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { setHintsAction } from '@/app/s/[sandbox]/bar-actions';
import { ReturnPath } from '@/components/return-path';
import type { NextStep } from '@/lib/domain/next-step';
import type { Locale } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { sayNextStep } from '@/lib/i18n/say-next-step';
import { sandboxPath } from '@/lib/web/paths';

type Props = { sandbox: string; step: NextStep; at: Date; m: Messages; locale: Locale };

/** One line that says what to do now and leads there. */
export function NextStepLine({ sandbox, step, at, m, locale }: Props): ReactNode {
  return (
    <div className="flex items-center gap-x-3 border-t border-line bg-accent-soft px-3 py-1 text-sm sm:px-4">
      <p className="flex min-w-0 items-start gap-1.5">
        <Footprints aria-hidden="true" size={15} className="mt-1 shrink-0 text-accent-text" />
        <span className="shrink-0 font-semibold text-accent-text">{m.nextStep.title}</span>
        <NextStepLink sandbox={sandbox} step={step}>
          {sayNextStep(step, at, m, locale)}
          <ArrowRight aria-hidden="true" size={14} className="mb-0.5 ml-1 inline" />
        </NextStepLink>
      </p>
      <HintsSwitch sandbox={sandbox} to="off" label={m.nextStep.hide} />
    </div>
  );
}

/** A link to where the step is done; a phone opens in its own frame. */
export function NextStepLink({
  sandbox,
  step,
  children,
}: {
  sandbox: string;
  step: NextStep;
  children: ReactNode;
}): ReactNode {
  const href = sandboxPath(sandbox, step.href);
  const className = 'text-link min-w-0';
  if (step.key === 'scanAs') {
    return (
      <a href={href} target="caipai-phone" className={className}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} className={className}>
      {children}
    </Link>
  );
}

/** Shows or hides the line. */
export function HintsSwitch({ sandbox, to, label }: { sandbox: string; to: 'on' | 'off'; label: string }): ReactNode {
  return (
    <form action={setHintsAction.bind(null, sandbox)} className="ml-auto shrink-0">
      <ReturnPath />
      <button type="submit" name="hints" value={to} className="text-link min-h-6 text-xs">
        {label}
      </button>
    </form>
  );
}
