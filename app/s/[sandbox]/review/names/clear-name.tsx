import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActForm, ActSelect, ActTextField } from '@/components/act-form';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Messages } from '@/lib/i18n/messages';
import { clearableNames } from '@/lib/queries/review-names';
import type { Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

/** 清空侵权名称: what the platform does when a complaint about a name is upheld (91018). */
export async function ClearName({ world, m }: { world: Page['world']; m: Messages }): Promise<ReactNode> {
  const { clear } = m.names;
  const accounts = await clearableNames(world);
  const target = {
    sandbox: world.sandboxId,
    action: 'name.clear',
    as: 'reviewer',
    then: sandboxPath(world.sandboxId, 'review', { queue: 'names' }),
  } as const;
  return (
    <Panel title={clear.title}>
      <p className="mb-3 text-sm text-hint">{clear.lead}</p>
      {accounts.length === 0 ? (
        <p className="text-sm text-hint">{clear.none}</p>
      ) : (
        <ActForm action={act.bind(null, target)} formId={randomUUID()} className="grid max-w-xl gap-4">
          <ActSelect
            name="accountId"
            label={clear.account}
            options={accounts.map(({ accountId, name }) => ({ value: String(accountId), label: name }))}
          />
          <ActTextField name="reason" label={clear.reason} required autoComplete="off" />
          <div>
            <SubmitButton variant="danger" waitingLabel={m.ui.waiting}>
              {m.actions['name.clear'].label}
            </SubmitButton>
          </div>
        </ActForm>
      )}
    </Panel>
  );
}
