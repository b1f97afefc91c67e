import type { ReactNode } from 'react';
import { ButtonLink } from '@/components/ui/button';
import { DialogFrame } from '@/components/ui/dialog-frame';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import type { Messages } from '@/lib/i18n/messages';
import { refusalText } from '@/lib/i18n/say';
import type { SubmitPage } from '@/lib/queries/submit';
import { sandboxPath } from '@/lib/web/paths';

type StepProps = {
  page: SubmitPage;
  m: Messages;
  again: string;
  next: string;
  /** goes on with 未采集用户隐私 */
  nextIfNone: string;
  /** the editor of the guideline of the next version */
  guideline: string;
  back: string;
};

/** Every precheck with its own verdict; going on only when all passed. */
export function ChecksStep({ page, m, again, next, nextIfNone, guideline, back }: StepProps): ReactNode {
  const words = m.submit;
  return (
    <Panel title={words.checksTitle}>
      <ul className="grid">
        {page.checks.map(({ rule, refusal }) => (
          <li
            key={rule}
            className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 border-b border-line py-2.5 first:pt-0 last:border-b-0"
          >
            <span>
              <Tag tone={refusal ? 'bad' : 'ok'}>{refusal ? words.failed : words.passed}</Tag>
            </span>
            <span className="min-w-0">
              <span className="font-medium text-ink">{words.checks[rule].name}</span>
              <span className="ml-2 text-xs text-hint">{words.rule({ rule })}</span>
              <span className="block text-sm text-body">
                {refusal ? refusalText(refusal, m) : words.checks[rule].passed}
              </span>
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-xs text-hint">{words.notChecked}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        {page.isClear ? (
          <ButtonLink href={next} variant="primary">
            {words.next}
          </ButtonLink>
        ) : (
          <ButtonLink href={again} variant="primary">
            {words.again}
          </ButtonLink>
        )}
        {page.checks.some(({ rule, refusal }) => refusal && (rule === 'A07' || rule === 'A08')) && (
          <ButtonLink href={guideline}>{words.writeGuideline}</ButtonLink>
        )}
        {!page.isClear && page.isClearIfNone && <ButtonLink href={nextIfNone}>{words.collectsNone}</ButtonLink>}
        <ButtonLink href={back}>{m.ui.cancel}</ButtonLink>
      </div>
      {!page.isClear && page.isClearIfNone && <p className="mt-2 text-xs text-hint">{words.collectsNoneHint}</p>}
    </Panel>
  );
}

/** 先完善小程序信息: a submission with an incomplete profile is sent to the profile (seed 001, A03, A04). */
export function IncompleteDialog({ sandbox, page, m }: { sandbox: string; page: SubmitPage; m: Messages }): ReactNode {
  const words = m.submit.incomplete;
  const missing = [
    ...page.missing.map((field) => m.domainWords.missingProfile[field]),
    ...(page.lacksCategory ? [words.category] : []),
  ];
  const back = sandboxPath(sandbox, 'mp/versions');
  return (
    <DialogFrame
      title={words.title}
      closeHref={back}
      closeLabel={m.ui.close}
      width="narrow"
      foot={
        <>
          <ButtonLink
            href={sandboxPath(sandbox, page.missing.length > 0 ? 'mp/info' : 'mp/settings/category')}
            variant="primary"
          >
            {words.go}
          </ButtonLink>
          <ButtonLink href={back}>{m.ui.cancel}</ButtonLink>
        </>
      }
    >
      <p>{words.text}</p>
      <ul className="mt-2 list-disc pl-6">
        {missing.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </DialogFrame>
  );
}
