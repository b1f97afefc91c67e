import { Ban, CircleCheck, CircleX, Clock, ScanLine } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ActCheckbox, ActForm, ActRadio } from '@/components/act-form';
import { PhoneFrame } from '@/components/phone/phone-frame';
import { SeenMark } from '@/components/phone/seen-mark';
import { summaryRows } from '@/components/ticket-summary';
import { buttonClass } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { formatDateTimeSeconds } from '@/lib/i18n/format';
import { refusalText } from '@/lib/i18n/say';
import type { QuestionField, ScanAction } from '@/lib/i18n/zh-CN/tickets';
import { scanQuestions, showScan, type ScanPage } from '@/lib/queries/scan';
import { openPhone, type PhonePage } from '@/lib/web/phone';
import { answerAction, markSeenAction, scanAction } from '../../actions';

type Props = {
  params: Promise<{ sandbox: string; ticket: string }>;
  searchParams: Promise<{ as?: string; t?: string }>;
};

/** The confirm screen. A code that was replaced since (another token) is dead. */
export default async function PhoneTicketPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox, ticket: id }, { as, t }] = await Promise.all([params, searchParams]);
  const page = await openPhone(sandbox, as);
  const { world, person, m, to } = page;
  const found = /^\d{1,9}$/.test(id) ? await showScan(world, Number(id)) : null;
  if (!found) notFound();
  const isOpen = found.state === 'waiting' || found.state === 'scanned';
  const isDead = t !== undefined && t !== found.token && isOpen;
  const isMine = found.isOpenToAll || found.scanners.some((scanner) => scanner.id === person?.id);
  return (
    <PhoneFrame page={page} title={m.tickets.titles[found.action as ScanAction]} back={to('scan')}>
      {!isOpen || isDead ? (
        <End page={page} ticket={found} state={isDead ? 'expired' : found.state} />
      ) : isMine ? (
        <Confirm page={page} ticket={found} />
      ) : found.steps.some(({ byId }) => byId !== null && byId === person?.id) ? (
        <PassedOn page={page} ticket={found} />
      ) : (
        <Unread page={page} ticket={found} />
      )}
    </PhoneFrame>
  );
}

type PartProps = { page: PhonePage; ticket: ScanPage };

async function Confirm({ page: { world, person, m, locale }, ticket }: PartProps): Promise<ReactNode> {
  const words = m.tickets;
  const questions = person ? await scanQuestions(world, ticket.id, person) : [];
  const isNothingToChoose = questions.some(({ pick, options }) => pick === 'one' && options.length === 0);
  const target = { sandbox: world.sandboxId, ticket: ticket.id, person: person?.id ?? 0 };
  return (
    <div className="flex flex-1 flex-col gap-5">
      {ticket.state === 'waiting' && <SeenMark action={markSeenAction.bind(null, target)} />}
      <p className="pt-3 text-center text-base">
        {ticket.isOpenToAll ? words.asYou({ person: person?.nickname ?? '' }) : words.asked({ person: ticket.asker })}
      </p>
      <dl className="divide-y divide-line rounded-box border border-line bg-surface px-4">
        {summaryRows(ticket.summary, m, locale).map((row) => (
          <div key={row.key} className="flex gap-4 py-2.5">
            <dt className="w-24 shrink-0 text-hint">{row.term}</dt>
            <dd className="min-w-0 flex-1 text-right break-words">{row.value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-center text-xs text-hint">
        {words.expires({ time: formatDateTimeSeconds(ticket.expiresAt, locale) })}
      </p>
      <ActForm action={answerAction.bind(null, target)} formId={randomUUID()} className="mt-auto grid gap-3 pb-2">
        {isNothingToChoose && <NoticeBar tone="warn">{words.nothingToChoose}</NoticeBar>}
        {!isNothingToChoose &&
          questions.map(({ field, pick, options }) => (
            <ChoiceGroup key={field} legend={words.questions[field as QuestionField]}>
              {options.map(({ value, label }) => {
                const choice = { name: field, value: String(value), label, defaultChecked: options.length === 1 };
                return pick === 'one' ? <ActRadio key={value} {...choice} /> : <ActCheckbox key={value} {...choice} />;
              })}
            </ChoiceGroup>
          ))}
        {!isNothingToChoose && (
          <SubmitButton size="large" name="answer" value="allow" waitingLabel={m.ui.waiting}>
            {words.allow}
          </SubmitButton>
        )}
        <SubmitButton size="large" variant="default" name="answer" value="refuse" waitingLabel={m.ui.waiting}>
          {words.refuse}
        </SubmitButton>
      </ActForm>
      <p className="text-center text-xs text-hint">{words.foot}</p>
    </div>
  );
}

/** This phone has allowed it; another one still has to. */
function PassedOn({ page: { m, to }, ticket }: PartProps): ReactNode {
  const names = m.domainWords.list(ticket.scanners.map(({ nickname }) => nickname));
  return (
    <div data-end="passed_on" className="grid flex-1 content-center justify-items-center gap-4 text-center">
      <Clock aria-hidden="true" size={56} strokeWidth={1.3} className="text-hint" />
      <p className="text-base font-medium" role="status">
        {m.phone.ticket.passedOn}
      </p>
      <p className="text-sm text-hint">{m.phone.ticket.passedOnText({ names })}</p>
      <Link href={to('')} prefetch={false} className={buttonClass('default', 'large')}>
        {m.phone.ticket.done}
      </Link>
    </div>
  );
}

function Unread({ page: { world, person, m }, ticket }: PartProps): ReactNode {
  const target = { sandbox: world.sandboxId, ticket: ticket.id, person: person?.id ?? 0 };
  return (
    <div className="grid flex-1 content-center justify-items-center gap-4 text-center">
      <ScanLine aria-hidden="true" size={48} strokeWidth={1.3} className="text-hint" />
      <p className="font-medium">{m.phone.ticket.unread}</p>
      <p className="text-sm text-hint">{m.phone.ticket.unreadText}</p>
      <ActForm action={scanAction.bind(null, target)} formId={randomUUID()} className="grid w-full gap-3">
        <SubmitButton size="large" waitingLabel={m.ui.waiting}>
          {m.phone.scan.scan}
        </SubmitButton>
      </ActForm>
    </div>
  );
}

type EndState = Exclude<ScanPage['state'], 'waiting' | 'scanned'>;
const endIcons: Record<EndState, { icon: LucideIcon; className: string }> = {
  used: { icon: CircleCheck, className: 'text-ok' },
  refused: { icon: Ban, className: 'text-hint' },
  failed: { icon: CircleX, className: 'text-bad' },
  expired: { icon: Clock, className: 'text-warn' },
  cancelled: { icon: Ban, className: 'text-hint' },
};

function End({ page: { m, to }, ticket, state }: PartProps & { state: ScanPage['state'] }): ReactNode {
  const end = state as EndState;
  const { icon: Icon, className } = endIcons[end];
  return (
    <div data-end={end} className="grid flex-1 content-center justify-items-center gap-4 text-center">
      <Icon aria-hidden="true" size={56} strokeWidth={1.3} className={className} />
      <p className="text-base font-medium" role="status">
        {m.tickets.ends[end]}
      </p>
      {end === 'failed' && ticket.refusal && <p className="text-sm text-bad">{refusalText(ticket.refusal, m)}</p>}
      <Link href={to('')} prefetch={false} className={buttonClass('default', 'large')}>
        {m.phone.ticket.done}
      </Link>
    </div>
  );
}
