import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActButton } from '@/components/act-button';
import { ActForm, ActTextArea } from '@/components/act-form';
import { OutsidePage } from '@/components/outside-page';
import { PaperList } from '@/components/paper-list';
import { Button, ButtonLink } from '@/components/ui/button';
import { DefinitionList, type Definition } from '@/components/ui/definition-list';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Action } from '@/lib/domain/action-table';
import type { JsonObject } from '@/lib/domain/model';
import { refusalText } from '@/lib/i18n/say';
import type { Judged } from '@/lib/queries/button';
import type { ShownPaper } from '@/lib/queries/review-case';
import type { QueueKey } from '@/lib/queries/review-queues';
import type { Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export type ReviewCaseProps = {
  page: Page;
  queue: QueueKey;
  title: string;
  facts: readonly Definition[];
  papers: readonly ShownPaper[];
  /** what both verdicts name: { categoryId: 12 } */
  input: JsonObject;
  approve: Judged;
  /** takes a text `reason` */
  reject: Judged;
  /** a third verdict, between the two: it takes a text `reason` as well */
  sendBack?: { judged: Judged; label: string; hint: string };
  /** what may be chosen with an approval, inside its form */
  approveFields?: ReactNode;
  /** set when the case has its result: what it was */
  over: ReactNode | null;
};

/** One case of a review queue: what was handed in, and the verdict. Also tells who may not sit here. */
export function ReviewCase(props: ReviewCaseProps): ReactNode {
  const { page, queue, title, facts, papers, over } = props;
  const { m, seat, world } = page;
  const words = m.review;
  if (!seat.powers.includes('review')) {
    return (
      <OutsidePage title={words.title}>
        <NoticeBar tone="warn">{words.denied}</NoticeBar>
      </OutsidePage>
    );
  }
  const desk = sandboxPath(world.sandboxId, 'review', { queue });
  return (
    <OutsidePage
      title={title}
      extra={
        <ButtonLink href={desk} variant="quiet" size="small">
          {words.title}
        </ButtonLink>
      }
    >
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <div className="grid min-w-0 gap-4">
          <Panel title={words.oneCase.facts}>
            <DefinitionList items={facts} />
          </Panel>
          <Panel title={words.oneCase.papers}>
            {papers.length === 0 ? (
              <p className="text-sm text-hint">{words.oneCase.noPapers}</p>
            ) : (
              <PaperList sandbox={world.sandboxId} papers={papers} />
            )}
          </Panel>
        </div>
        <Panel title={words.oneCase.decide}>
          {over === null ? <CaseVerdict {...props} then={desk} /> : <NoticeBar>{over}</NoticeBar>}
        </Panel>
      </div>
    </OutsidePage>
  );
}

function CaseVerdict(props: ReviewCaseProps & { then: string }): ReactNode {
  const { page, input, approve, reject, sendBack, approveFields, then } = props;
  const { m, world } = page;
  const words = m.review.oneCase;
  const target = (action: Action) => ({ sandbox: world.sandboxId, action, as: 'reviewer' as const, input, then });
  return (
    <div className="grid gap-5">
      {approveFields && approve.isReady ? (
        <ActForm action={act.bind(null, target(approve.action))} formId={randomUUID()} className="grid gap-4">
          {approveFields}
          <div>
            <SubmitButton waitingLabel={m.ui.waiting}>{words.approve}</SubmitButton>
          </div>
        </ActForm>
      ) : (
        <div>
          <ActButton target={target(approve.action)} judged={approve} variant="primary">
            {words.approve}
          </ActButton>
        </div>
      )}
      {sendBack && (
        <ActForm
          action={act.bind(null, target(sendBack.judged.action))}
          formId={randomUUID()}
          className="grid gap-4 border-t border-line pt-4"
        >
          <ActTextArea name="reason" label={sendBack.hint} hint={words.reasonHint} rows={3} required />
          <div>
            {sendBack.judged.refusal ? (
              <Button disabledReason={refusalText(sendBack.judged.refusal, m)}>{sendBack.label}</Button>
            ) : (
              <SubmitButton variant="default" waitingLabel={m.ui.waiting}>
                {sendBack.label}
              </SubmitButton>
            )}
          </div>
        </ActForm>
      )}
      <ActForm
        action={act.bind(null, target(reject.action))}
        formId={randomUUID()}
        className="grid gap-4 border-t border-line pt-4"
      >
        <ActTextArea name="reason" label={words.reason} hint={words.reasonHint} rows={3} required />
        <div>
          <SubmitButton variant="danger" waitingLabel={m.ui.waiting}>
            {words.reject}
          </SubmitButton>
        </div>
      </ActForm>
    </div>
  );
}
