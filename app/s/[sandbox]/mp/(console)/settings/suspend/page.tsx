import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { ActForm, ActRadio, ActTextField } from '@/components/act-form';
import { Button } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { formatDateTime } from '@/lib/i18n/format';
import { refusalText } from '@/lib/i18n/say';
import { showSettings } from '@/lib/queries/profile';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { SettingsFrame } from '../settings-frame';
import { suspend } from './actions';

const reasons = ['maintenance', 'business', 'other'] as const;

export default async function SuspendPage({ params }: { params: Promise<{ sandbox: string }> }): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsole(sandbox);
  const { m, world, account, actor, locale } = page;
  const { buttons } = await showSettings(world, account, actor);
  const { suspend: words, settings, home } = m.accountPages;
  const name = account.name ?? home.noName;
  const reasonWords = m.domainWords.suspendReasons;
  return (
    <SettingsFrame page={page} title={words.title} note={words.lead}>
      {account.suspendedAt ? (
        <div className="grid justify-items-start gap-4">
          <NoticeBar tone="warn">{words.paused({ since: formatDateTime(account.suspendedAt, locale) })}</NoticeBar>
          <ActButton
            target={{
              sandbox,
              action: 'service.resume',
              as: 'console',
              then: sandboxPath(sandbox, 'mp/settings/suspend'),
            }}
            judged={buttons.resume}
            variant="primary"
          >
            {words.resume}
          </ActButton>
        </div>
      ) : (
        <ActForm action={suspend.bind(null, sandbox)} formId={randomUUID()} className="grid max-w-xl gap-5">
          <ChoiceGroup legend={words.reason}>
            {reasons.map((reason, index) => (
              <ActRadio
                key={reason}
                name="reason"
                value={reason}
                label={reasonWords[reason]}
                hint={words.previewText({ name, reason: reasonWords[reason] })}
                defaultChecked={index === 0}
              />
            ))}
          </ChoiceGroup>
          <ActTextField
            name="backBy"
            type="datetime-local"
            label={words.until}
            optionalMark={m.ui.optional}
            hint={words.untilHint}
            className="max-w-64"
          />
          <p className="text-sm text-hint">{settings.needsScan}</p>
          <div>
            {buttons.suspend.refusal ? (
              <Button variant="danger" disabledReason={refusalText(buttons.suspend.refusal, m)}>
                {words.submit}
              </Button>
            ) : (
              <SubmitButton variant="danger" waitingLabel={m.ui.waiting}>
                {words.submit}
              </SubmitButton>
            )}
          </div>
        </ActForm>
      )}
    </SettingsFrame>
  );
}
