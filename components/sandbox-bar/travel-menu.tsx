import { Clock, FastForward } from 'lucide-react';
import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { travelAction } from '@/app/s/[sandbox]/bar-actions';
import { ActForm, ActTextField } from '@/components/act-form';
import { ReturnPath } from '@/components/return-path';
import { Button } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { formatDay, wallTime } from '@/lib/domain/calendar';
import { formatDateTime } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import { refusalText } from '@/lib/i18n/say';
import type { JsonObject } from '@/lib/domain/model';
import { refuse } from '@/lib/domain/refusal';
import type { Bar } from '@/lib/queries/bar';
import { BarClock } from './bar-clock';
import { BarMenu } from './bar-menu';

type Props = { sandbox: string; bar: Bar; mayTravel: boolean; m: Messages; locale: Locale };

const two = (n: number): string => String(n).padStart(2, '0');

/** What a native date and time field wants, in Beijing time. */
function localMoment(at: Date): string {
  const { hour, minute } = wallTime(at);
  return `${formatDay(at)}T${two(hour)}:${two(minute)}`;
}

/** The sandbox clock and the ways forward. */
export function TravelMenu({ sandbox, bar, mayTravel, m, locale }: Props): ReactNode {
  const words = m.bar;
  const dateForm = (
    <TravelForm sandbox={sandbox} input={{}} className="grid gap-2">
      <ActTextField
        name="to"
        type="datetime-local"
        label={words.until}
        min={localMoment(bar.at)}
        defaultValue={localMoment(new Date(bar.at.getTime() + 86_400_000))}
        required
      />
      <SubmitButton variant="default" size="small" waitingLabel={m.ui.waiting} className="justify-self-start">
        {words.untilGo}
      </SubmitButton>
    </TravelForm>
  );
  const no = mayTravel ? null : refusalText(refuse('no_permission', { couldBe: ['director'] }), m);
  const nothingDue = bar.travelNext?.refusal ? refusalText(bar.travelNext.refusal, m) : null;
  return (
    <BarMenu
      label={`${words.clock} ${formatDateTime(bar.at, locale)}, ${words.forward}`}
      summary={
        <>
          <Clock aria-hidden="true" size={15} className="shrink-0 text-hint" />
          <BarClock at={bar.at.toISOString()} locale={locale} title={words.simTime} />
          <FastForward aria-hidden="true" size={14} className="ml-1 shrink-0 text-accent-text" />
          <span className="hidden md:inline">{words.forward}</span>
        </>
      }
    >
      <p className="mb-2 text-xs text-hint">{words.simTime}</p>
      <div className="flex flex-wrap gap-2">
        <TravelButton sandbox={sandbox} input={{ hours: 1 }} reason={no} waiting={m.ui.waiting}>
          {words.hour}
        </TravelButton>
        <TravelButton sandbox={sandbox} input={{ days: 1 }} reason={no} waiting={m.ui.waiting}>
          {words.day}
        </TravelButton>
        <TravelButton sandbox={sandbox} input={{ next: true }} reason={no ?? nothingDue} waiting={m.ui.waiting} isLast>
          {words.next}
        </TravelButton>
      </div>
      {no && <p className="mt-2 text-xs text-hint">{no}</p>}
      {bar.nextDueAt && (
        <p className="mt-2 text-xs text-hint">{words.nextAt({ at: formatDateTime(bar.nextDueAt, locale) })}</p>
      )}
      {mayTravel && <div className="mt-3 border-t border-line pt-3">{dateForm}</div>}
    </BarMenu>
  );
}

type FormProps = { sandbox: string; input: JsonObject; className?: string; children: ReactNode };

function TravelForm({ sandbox, input, className, children }: FormProps): ReactNode {
  const target = { sandbox, action: 'sandbox.travel', as: 'director' as const, input };
  return (
    <ActForm action={travelAction.bind(null, target)} formId={randomUUID()} {...(className ? { className } : {})}>
      <ReturnPath />
      {children}
    </ActForm>
  );
}

type ButtonProps = {
  sandbox: string;
  input: JsonObject;
  reason: string | null;
  waiting: string;
  isLast?: boolean;
  children: ReactNode;
};

function TravelButton({ sandbox, input, reason, waiting, isLast = false, children }: ButtonProps): ReactNode {
  if (reason) {
    return (
      <Button size="small" disabledReason={reason} reasonAlign={isLast ? 'end' : 'start'}>
        {children}
      </Button>
    );
  }
  return (
    <TravelForm sandbox={sandbox} input={input} className="inline-grid gap-2">
      <SubmitButton variant="default" size="small" waitingLabel={waiting}>
        {children}
      </SubmitButton>
    </TravelForm>
  );
}
