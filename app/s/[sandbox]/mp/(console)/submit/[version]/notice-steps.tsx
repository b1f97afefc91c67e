import type { ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Panel } from '@/components/ui/panel';
import type { Messages } from '@/lib/i18n/messages';
import type { SubmitPage } from '@/lib/queries/submit';

type NoticeProps = {
  page: SubmitPage;
  m: Messages;
  /** this page; the ticks travel in its address, and the command looks at them again */
  action: string;
  next: string;
  ticked: readonly string[];
  /** chosen at the checks, travels on */
  privacy: 'none' | undefined;
  isUnticked: boolean;
  back: string;
};

/** 提交审核的相关须知 with its ticks: the browser itself asks for them before it goes on. */
export function NoticeStep({ page, m, action, next, ticked, privacy, isUnticked, back }: NoticeProps): ReactNode {
  const { notice, next: goOn, back: goBack } = m.submit;
  return (
    <Panel title={notice.title}>
      <form action={action} method="get" className="grid gap-4">
        {isUnticked && (
          <NoticeBar tone="bad" role="alert">
            {notice.untickedText}
          </NoticeBar>
        )}
        <p>{notice.lead}</p>
        <ul className="list-disc pl-6">
          {notice.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        <input type="hidden" name="step" value={next} />
        {privacy && <input type="hidden" name="privacy" value={privacy} />}
        <div className="grid gap-1.5">
          {page.ticks.map((tick) => (
            <Choice
              key={tick}
              kind="checkbox"
              name={tick}
              value="on"
              required
              label={notice.ticks[tick]}
              defaultChecked={ticked.includes(tick)}
            />
          ))}
        </div>
        <div className="flex flex-wrap gap-3">
          <Button variant="primary">{goOn}</Button>
          <ButtonLink href={back}>{goBack}</ButtonLink>
        </div>
      </form>
    </Panel>
  );
}

/** 代码审核进行安全测试提醒 (B2-3). */
export function SafetyStep({ m, next, back }: { m: Messages; next: string; back: string }): ReactNode {
  const { safety, back: goBack } = m.submit;
  return (
    <Panel title={safety.title}>
      <p>{safety.text}</p>
      <div className="mt-4 flex flex-wrap gap-3">
        <ButtonLink href={next} variant="primary">
          {safety.go}
        </ButtonLink>
        <ButtonLink href={back}>{goBack}</ButtonLink>
      </div>
    </Panel>
  );
}
