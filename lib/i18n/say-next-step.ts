/** The line 下一步 in words. */
import type { NextStep } from '@/lib/domain/next-step';
import { formatDateTime } from './format';
import type { Locale } from './language';
import type { Messages } from './messages';
import type { ScanAction } from './zh-CN/tickets';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** What to do next, in one sentence. `at`: sandbox time now. */
export function sayNextStep(step: NextStep, at: Date, m: Messages, locale: Locale): string {
  const { steps } = m.nextStep;
  switch (step.key) {
    case 'activateMail':
    case 'activateMailSpam':
    case 'activateMailBounced':
      return steps[step.key](step);
    case 'scanAs':
      return steps.scanAs({ person: step.person, what: m.tickets.titles[step.action as ScanAction] });
    case 'transfer':
      return steps.transfer({
        yuan: (step.amountCents / 100).toFixed(2),
        deadline: formatDateTime(step.deadline, locale),
      });
    case 'loginAs':
      return steps.loginAs(step);
    case 'waitCategory':
      return steps.waitCategory(step);
    case 'waitReview':
      return steps.waitReview({
        version: step.version,
        hours: Math.max(1, Math.ceil((step.at.getTime() - at.getTime()) / hourMs)),
      });
    case 'graySince':
      return steps.graySince({
        ...step,
        days: Math.max(0, Math.ceil((step.deadline.getTime() - at.getTime()) / dayMs)),
      });
    case 'rollbackPossible':
      return steps.rollbackPossible(step);
    case 'submit':
    case 'reviewDesk':
    case 'fixRejected':
    case 'release':
    case 'releaseClosed':
    case 'done':
      return steps[step.key](step);
    default:
      return steps[step.key]();
  }
}
