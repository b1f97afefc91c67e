import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { ActForm } from '@/components/act-form';
import { Button, ButtonLink } from '@/components/ui/button';
import { Meter } from '@/components/ui/meter';
import { SubmitButton } from '@/components/ui/submit-button';
import { refusalText } from '@/lib/i18n/say';
import type { Judged } from '@/lib/queries/button';
import type { ShownQuota } from '@/lib/queries/quotas';
import type { ActState } from '@/lib/web/act';
import type { ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export type ChangeFormProps = {
  page: ConsolePage;
  action: (state: ActState, form: FormData) => Promise<ActState>;
  judged: Judged;
  quota: ShownQuota | null;
  /** whether the administrator's phone has to confirm */
  needsScan: boolean;
  children: ReactNode;
};

/** The form behind one 修改: its quota, its fields, 保存. */
export function ChangeForm({
  page: { m, world },
  action,
  judged,
  quota,
  needsScan,
  children,
}: ChangeFormProps): ReactNode {
  const { settings } = m.accountPages;
  return (
    <ActForm action={action} formId={randomUUID()} className="grid max-w-xl gap-5">
      {quota && (
        <Meter used={quota.used} limit={quota.limit} label={settings.quotaLabel}>
          {m.domainWords.quotas[quota.sentence](quota)}
        </Meter>
      )}
      {children}
      {needsScan && <p className="text-sm text-hint">{settings.needsScan}</p>}
      <div className="flex flex-wrap gap-3">
        {judged.refusal ? (
          <Button variant="primary" disabledReason={refusalText(judged.refusal, m)}>
            {settings.save}
          </Button>
        ) : (
          <SubmitButton name="_do" value="save" waitingLabel={m.ui.waiting}>
            {settings.save}
          </SubmitButton>
        )}
        <ButtonLink href={sandboxPath(world.sandboxId, 'mp/settings')}>{m.ui.cancel}</ButtonLink>
      </div>
    </ActForm>
  );
}
