import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActForm, ActSelect, ActTextArea } from '@/components/act-form';
import { SubmitButton } from '@/components/ui/submit-button';
import { formats } from '@/lib/domain/pack/format';
import { feedbackKinds } from '@/lib/domain/rows-life';
import type { PhonePage } from '@/lib/web/phone';

/** 反馈与投诉 of the capsule's menu (F-9): what the account finds under 用户反馈. */
export function FeedbackForm({
  page: { world, person, m, to },
  accountId,
  path,
}: {
  page: PhonePage;
  accountId: number;
  path: string;
}): ReactNode {
  const words = m.phone.app.feedback;
  const target = {
    sandbox: world.sandboxId,
    action: 'feedback.send',
    as: 'persona',
    account: accountId,
    input: { page: path },
    ...(person ? { person: person.id } : {}),
    then: to('messages'),
  } as const;
  return (
    <details className="rounded-box border border-line bg-surface">
      <summary className="min-h-9 cursor-pointer px-4 py-2 text-sm text-link">{words.title}</summary>
      <ActForm
        action={act.bind(null, target)}
        formId={randomUUID()}
        className="grid gap-3 border-t border-line px-4 py-3"
      >
        <ActSelect
          name="kind"
          label={words.kind}
          options={feedbackKinds.map((kind) => ({ value: kind, label: m.domainWords.feedbackKinds[kind] }))}
        />
        <ActTextArea
          name="text"
          label={words.text}
          hint={words.hint({ max: formats['format.feedbackChars'].value })}
          rows={3}
          required
        />
        <div>
          <SubmitButton waitingLabel={m.ui.waiting}>{words.send}</SubmitButton>
        </div>
      </ActForm>
    </details>
  );
}
