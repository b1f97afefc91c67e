import type { ReactNode } from 'react';
import { Choice } from '@/components/ui/choice';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Messages } from '@/lib/i18n/messages';

export type LocalSettingsProps = { action: (form: FormData) => Promise<void>; skipsChecks: boolean; m: Messages };

/** 本地设置 of 详情: the one tick of the domain lesson, off at first (U25). */
export function LocalSettings({ action, skipsChecks, m }: LocalSettingsProps): ReactNode {
  const words = m.devtool.local;
  return (
    <section aria-labelledby="local-settings" className="border-t border-line p-4">
      <h2 id="local-settings" className="mb-2 font-semibold">
        {words.title}
      </h2>
      <form action={action} className="grid justify-items-start gap-3" data-skips-checks={skipsChecks}>
        {/* the key: a box that is there already does not take a new default */}
        <Choice
          key={String(skipsChecks)}
          kind="checkbox"
          name="skipsChecks"
          value="on"
          label={words.skip}
          hint={words.skipHint}
          defaultChecked={skipsChecks}
        />
        <SubmitButton size="small" variant="default" waitingLabel={m.ui.waiting}>
          {words.save}
        </SubmitButton>
      </form>
    </section>
  );
}
