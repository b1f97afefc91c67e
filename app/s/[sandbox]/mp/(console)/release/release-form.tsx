import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActForm } from '@/components/act-form';
import { GrayListFields } from '@/components/gray-list-fields';
import { PercentField } from '@/components/percent-field';
import { Button, ButtonLink } from '@/components/ui/button';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Messages } from '@/lib/i18n/messages';
import type { ReleaseMode, ReleasePage } from '@/lib/queries/release';
import type { ActTarget } from '@/lib/web/act';
import { sandboxPath } from '@/lib/web/paths';
import { refusalMessage } from '@/lib/web/refusal-message';

type Props = { sandbox: string; page: ReleasePage; mode: ReleaseMode; m: Messages };

/** What a mode asks for: nothing, a ratio, or a ratio with a list. */
export async function ReleaseForm({ sandbox, page, mode, m }: Props): Promise<ReactNode> {
  const words = m.release;
  const versions = sandboxPath(sandbox, 'mp/versions');
  const common = { sandbox, as: 'console' } as const;
  const isFull = mode === 'full';
  const judged = isFull ? page.full : page.gray;
  const target: ActTarget = isFull
    ? { ...common, action: 'release.full', then: versions }
    : { ...common, action: 'release.gray', then: sandboxPath(sandbox, 'mp/gray') };
  const reason = judged.refusal ? await refusalMessage(judged.refusal) : null;
  const labels: Record<ReleaseMode, string> = { full: words.sendFull, gray: words.sendGray, wechatIds: words.sendIds };
  const { min, max } = page.percent;
  return (
    <ActForm key={mode} action={act.bind(null, target)} formId={randomUUID()}>
      {page.isFirst && !isFull && <NoticeBar tone="warn">{words.firstMustBeFull}</NoticeBar>}
      {!isFull && (
        <PercentField
          name="percent"
          label={words.percent}
          hint={words.percentHint({ min, max })}
          sliderLabel={words.percentSlider}
          min={min}
          max={max}
          defaultValue={mode === 'wechatIds' ? min : page.suggestedPercent}
        />
      )}
      {mode === 'wechatIds' && <GrayListFields list={page.list} m={m} />}
      <p className="text-xs text-hint">{words.scanNote}</p>
      <div className="flex flex-wrap justify-center gap-3 border-t border-line pt-4">
        {reason ? (
          <Button variant="primary" disabledReason={reason}>
            {labels[mode]}
          </Button>
        ) : (
          <SubmitButton waitingLabel={m.ui.waiting}>{labels[mode]}</SubmitButton>
        )}
        <ButtonLink href={versions}>{m.ui.cancel}</ButtonLink>
      </div>
    </ActForm>
  );
}
