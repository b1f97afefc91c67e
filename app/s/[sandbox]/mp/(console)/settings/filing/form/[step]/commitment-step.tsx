import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActCheckbox, ActForm } from '@/components/act-form';
import { Button, ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { filingSteps, pagesOfStep } from '@/lib/domain/filing-steps';
import { refusalText } from '@/lib/i18n/say';
import type { FilingFormView, FilingView } from '@/lib/queries/filing';
import type { ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type Props = { page: ConsolePage; view: FilingFormView; shown: FilingView };

/** ⑤ 承诺书: what is filled in, the commitment, then the administrator's face check. */
export function CommitmentStep({ page: { m, world }, view, shown }: Props): ReactNode {
  const sandbox = world.sandboxId;
  const words = m.filing.form;
  const { apply, resubmit } = shown.buttons;
  const isFirst = shown.isFirstSend;
  const send = isFirst ? apply : resubmit;
  const here = sandboxPath(sandbox, 'mp/settings/filing');
  return (
    <>
      <section aria-label={words.summary} className="grid gap-2">
        <DefinitionList
          items={filingSteps
            .filter((step) => pagesOfStep[step].length > 0)
            .map((step) => ({
              key: step,
              term: m.filing.steps[step],
              value: (
                <span className="inline-flex gap-3">
                  {pagesOfStep[step].every((part) => view.form?.[part]) ? words.filled : words.notFilled}
                  <Link
                    href={`${here}/form/${step}`}
                    prefetch={false}
                    aria-label={`${m.filing.steps[step]} ${words.edit}`}
                    className="text-link"
                  >
                    {words.edit}
                  </Link>
                </span>
              ),
            }))}
        />
        {view.small.length > 0 && (
          <NoticeBar tone="warn">{words.small({ list: m.domainWords.list(view.small) })}</NoticeBar>
        )}
      </section>
      <ActForm
        action={act.bind(null, {
          sandbox,
          action: isFirst ? 'filing.apply' : 'filing.resubmit',
          as: 'console',
          then: here,
        })}
        formId={randomUUID()}
        className="grid gap-4"
      >
        <section className="rounded-box border border-line px-4 py-3 text-sm">
          <h2 className="font-semibold">{words.commitmentTitle}</h2>
          <ol className="mt-1 grid list-decimal gap-0.5 pl-5">
            {words.commitment.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ol>
        </section>
        <ActCheckbox name="commitment" label={words.agree} />
        <p className="text-sm text-hint">{words.face}</p>
        <div className="flex flex-wrap gap-3">
          {send.refusal ? (
            <Button variant="primary" disabledReason={refusalText(send.refusal, m)}>
              {isFirst ? words.send : words.sendAgain}
            </Button>
          ) : (
            <SubmitButton waitingLabel={m.ui.waiting}>{isFirst ? words.send : words.sendAgain}</SubmitButton>
          )}
          <ButtonLink href={`${here}/form/contact`}>{m.filing.back}</ButtonLink>
        </div>
      </ActForm>
    </>
  );
}
