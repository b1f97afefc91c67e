import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActButton } from '@/components/act-button';
import { ActFold, ActForm, ActSelect, ActTextArea } from '@/components/act-form';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Messages } from '@/lib/i18n/messages';
import type { ReviewPage } from '@/lib/queries/review';
import { sandboxPath } from '@/lib/web/paths';

type Props = { sandbox: string; page: ReviewPage; m: Messages };

/** How many reasons one verdict may carry here; the command takes any number. */
const reasonFields = [0, 1, 2];

/** 通过, 延后, 不通过 with its reasons. */
export function Verdict({ sandbox, page, m }: Props): ReactNode {
  const words = m.review.page;
  const then = sandboxPath(sandbox, 'review');
  const target = (action: string) => ({ sandbox, action, as: 'reviewer' as const, input: { auditId: page.id }, then });
  return (
    <div className="grid gap-5">
      <div className="grid gap-2">
        <div className="flex flex-wrap gap-3">
          <ActButton target={target('audit.pass')} judged={page.pass} variant="primary">
            {words.pass}
          </ActButton>
          <ActButton target={target('audit.delay')} judged={page.delay}>
            {words.delay}
          </ActButton>
        </div>
        <p className="text-xs text-hint">
          {words.passHint} · {words.delayHint}
        </p>
      </div>
      <ActForm
        action={act.bind(null, target('audit.reject'))}
        formId={randomUUID()}
        className="grid gap-4 border-t border-line pt-4"
      >
        {/* says that there are reasons even when none was chosen */}
        <input type="hidden" name="reasons.shown" value="1" />
        {reasonFields.map((index) => (
          <ReasonFields key={index} index={index} page={page} m={m} />
        ))}
        <div>
          <SubmitButton variant="danger" waitingLabel={m.ui.waiting}>
            {words.reject}
          </SubmitButton>
        </div>
      </ActForm>
    </div>
  );
}

function ReasonFields({ index, page, m }: { index: number; page: ReviewPage; m: Messages }): ReactNode {
  const words = m.review.page;
  const titles: { readonly [id: string]: { title: string } | undefined } = m.rejectReasons;
  const options = [
    { value: '', label: words.notChosen },
    ...page.offered.map(({ id, clause, title }) => ({ value: id, label: `${clause} ${titles[id]?.title ?? title}` })),
  ];
  const fields = (
    <div className="grid gap-3">
      <ActSelect
        name={`reasons.${index}.id`}
        label={words.reason}
        hint={index === 0 ? words.reasonHint : undefined}
        options={options}
      />
      <ActTextArea name={`reasons.${index}.note`} label={words.note} optionalMark={m.ui.optional} rows={2} />
      <ActTextArea name={`reasons.${index}.evidence`} label={words.evidence} optionalMark={m.ui.optional} rows={2} />
    </div>
  );
  if (index === 0) {
    return (
      <fieldset>
        <legend className="mb-2 text-sm font-semibold text-ink">{words.reasonLegend({ n: index + 1 })}</legend>
        {fields}
      </fieldset>
    );
  }
  return (
    <ActFold
      prefix={`reasons.${index}`}
      summary={words.moreReasons({ n: index + 1 })}
      className="rounded-box border border-dashed border-field-line px-3 py-2"
    >
      <div className="mt-2 pb-1">{fields}</div>
    </ActFold>
  );
}
