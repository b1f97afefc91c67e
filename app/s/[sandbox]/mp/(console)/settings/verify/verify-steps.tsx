import type { ReactNode } from 'react';
import { Steps } from '@/components/ui/steps';
import type { VerificationState } from '@/lib/domain/lifecycle';
import type { Messages } from '@/lib/i18n/messages';

type Step = 'agree' | 'fill' | 'invoice' | 'pay' | 'review' | 'result';

/** Where an order of each state stands (A6-6). */
const stepOf: Record<VerificationState, Step> = {
  awaiting_payment: 'pay',
  in_review: 'review',
  returned: 'fill',
  passed: 'result',
  failed: 'result',
  closed: 'agree',
};

/** The six steps, or five where nothing is to be paid. */
export function VerifySteps({
  m,
  at,
  isFree,
}: {
  m: Messages;
  at: VerificationState | null;
  isFree: boolean;
}): ReactNode {
  const words = m.verification.steps;
  const steps: Step[] = ['agree', 'fill', 'invoice', ...(isFree ? [] : (['pay'] as const)), 'review', 'result'];
  const current = at === 'passed' ? steps.length : steps.indexOf(at === null ? 'agree' : stepOf[at]);
  return <Steps label={words.label} steps={steps.map((step) => words[step])} current={current} doneLabel={m.ui.done} />;
}
