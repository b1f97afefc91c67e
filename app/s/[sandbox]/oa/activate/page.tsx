import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActForm } from '@/components/act-form';
import { OutsideMain } from '@/components/outside-main';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { findQuickActivation } from '@/lib/queries/official-console';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ t?: string }> };

/** Where the link of the mail of a quick registration leads. Reading must not write, so it takes one press. */
export default async function QuickActivatePage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { t: token = '' }] = await Promise.all([params, searchParams]);
  const { m, world } = await openPage(sandbox);
  const words = m.official;
  const found = await findQuickActivation(world, token);
  const back = sandboxPath(sandbox, 'oa/links');
  return (
    <OutsideMain>
      <PageHead title={words.quick} />
      <Panel>
        {found ? (
          <ActForm
            action={act.bind(null, {
              sandbox,
              action: 'officialRegistration.activate',
              as: 'persona',
              input: { token },
              then: back,
            })}
            formId={randomUUID()}
            className="grid justify-items-center gap-4 py-6"
          >
            <p className="break-all">{words.activate(found)}</p>
            <SubmitButton waitingLabel={m.ui.waiting}>{words.activateGo}</SubmitButton>
          </ActForm>
        ) : (
          <Empty title={words.dead} action={<ButtonLink href={back}>{words.title}</ButtonLink>} />
        )}
      </Panel>
    </OutsideMain>
  );
}
