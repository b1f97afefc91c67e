import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { OutsideMain } from '@/components/outside-main';
import { ButtonLink } from '@/components/ui/button';
import { DialogFrame } from '@/components/ui/dialog-frame';
import { SubmitButton } from '@/components/ui/submit-button';
import { teamPage } from '@/lib/queries/team';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { removeSeatAction } from '../../actions';

type Props = { params: Promise<{ sandbox: string; seat: string }> };

export default async function RemoveSeatPage({ params }: Props): Promise<ReactNode> {
  const { sandbox, seat: seatId } = await params;
  const { world, seat, m } = await openPage(sandbox);
  const { seats } = await teamPage(world, { mayInvite: false });
  const card = seats.find((candidate) => String(candidate.seatId) === seatId);
  if (!card || !seat.isDirector) notFound();
  const back = sandboxPath(sandbox, 'team');
  const words = m.team;
  return (
    <OutsideMain>
      <DialogFrame
        title={words.removeTitle({ user: card.user })}
        closeHref={back}
        closeLabel={m.ui.close}
        width="narrow"
        foot={
          <>
            <ButtonLink href={back}>{m.ui.cancel}</ButtonLink>
            <form action={removeSeatAction.bind(null, sandbox, card.seatId)}>
              <SubmitButton variant="danger" waitingLabel={m.ui.waiting}>
                {words.remove}
              </SubmitButton>
            </form>
          </>
        }
      >
        <p className="text-body">{words.removeText}</p>
      </DialogFrame>
    </OutsideMain>
  );
}
