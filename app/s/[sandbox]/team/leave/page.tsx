import type { ReactNode } from 'react';
import { OutsideMain } from '@/components/outside-main';
import { ButtonLink } from '@/components/ui/button';
import { DialogFrame } from '@/components/ui/dialog-frame';
import { SubmitButton } from '@/components/ui/submit-button';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { leaveSeatAction } from '../actions';

export default async function LeavePage({ params }: { params: Promise<{ sandbox: string }> }): Promise<ReactNode> {
  const { sandbox } = await params;
  const { m } = await openPage(sandbox);
  const back = sandboxPath(sandbox, 'team');
  const words = m.team.mine;
  return (
    <OutsideMain>
      <DialogFrame
        title={words.leaveTitle}
        closeHref={back}
        closeLabel={m.ui.close}
        width="narrow"
        foot={
          <>
            <ButtonLink href={back}>{m.ui.cancel}</ButtonLink>
            <form action={leaveSeatAction.bind(null, sandbox)}>
              <SubmitButton variant="danger" waitingLabel={m.ui.waiting}>
                {words.leave}
              </SubmitButton>
            </form>
          </>
        }
      >
        <p className="text-body">{words.leaveText}</p>
      </DialogFrame>
    </OutsideMain>
  );
}
