import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { ActCheckbox, ActForm, ActRadio } from '@/components/act-form';
import { summaryRows } from '@/components/ticket-summary';
import { ChoiceGroup } from '@/components/ui/choice';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Person } from '@/lib/domain/model';
import { formatDateTimeSeconds } from '@/lib/i18n/format';
import type { QuestionField } from '@/lib/i18n/zh-CN/tickets';
import { scanQuestions, type ScanPage } from '@/lib/queries/scan';
import type { ActState } from '@/lib/web/act';
import type { Page } from '@/lib/web/page';
import { SeenMark } from './seen-mark';

export type ConfirmScreenProps = {
  page: Pick<Page, 'world' | 'm' | 'locale'>;
  ticket: ScanPage;
  person: Person;
  /** bound server actions: 允许 or 拒绝, and that the code was seen */
  answer: (state: ActState, form: FormData) => Promise<ActState>;
  seen: () => Promise<void>;
};

/** What a phone is asked to confirm, what it may choose, 允许 and 拒绝 (product §1.20). */
export async function ConfirmScreen(props: ConfirmScreenProps): Promise<ReactNode> {
  const { page, ticket, person, answer, seen } = props;
  const { world, m, locale } = page;
  const words = m.tickets;
  const questions = await scanQuestions(world, ticket.id, person);
  const isNothingToChoose = questions.some(({ pick, options }) => pick === 'one' && options.length === 0);
  const rows = summaryRows(ticket.summary, m, locale);
  const account =
    ticket.accountName === null ? [] : [{ key: 'account', term: words.account, value: ticket.accountName }];
  return (
    <div className="flex flex-1 flex-col gap-5" data-confirm={ticket.action}>
      {ticket.state === 'waiting' && <SeenMark action={seen} />}
      <p className="pt-3 text-center text-base">
        {ticket.isOpenToAll ? words.asYou({ person: person.nickname }) : words.asked({ person: ticket.asker })}
      </p>
      <dl className="divide-y divide-line rounded-box border border-line bg-surface px-4">
        {[...(rows.some(({ key }) => key === 'name') ? [] : account), ...rows].map((row) => (
          <div key={row.key} data-row={row.key} className="flex gap-4 py-2.5">
            <dt className="w-24 shrink-0 text-hint">{row.term}</dt>
            <dd className="min-w-0 flex-1 text-right break-words">{row.value}</dd>
          </div>
        ))}
      </dl>
      <p className="text-center text-xs text-hint">
        {words.expires({ time: formatDateTimeSeconds(ticket.expiresAt, locale) })}
      </p>
      <ActForm action={answer} formId={randomUUID()} className="mt-auto grid gap-3 pb-2">
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
