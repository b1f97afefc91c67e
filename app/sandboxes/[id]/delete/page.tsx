import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/site-frame';
import { ButtonLink } from '@/components/ui/button';
import { DialogFrame } from '@/components/ui/dialog-frame';
import { SubmitButton } from '@/components/ui/submit-button';
import { getMessages } from '@/lib/i18n/locale';
import { findOwnSandbox } from '@/lib/platform/own-sandbox';
import { requireUser } from '@/lib/web/session';
import { deleteSandboxAction } from '../../actions';

export default async function DeletePage({ params }: { params: Promise<{ id: string }> }): Promise<ReactNode> {
  const { id } = await params;
  const user = await requireUser(`/sandboxes/${id}/delete`);
  const sandbox = (await findOwnSandbox(id, user)) ?? notFound();
  const { sandboxes, ui } = await getMessages();
  const { remove } = sandboxes;
  return (
    <SiteFrame path="/sandboxes">
      <DialogFrame
        title={remove.title({ name: sandbox.name })}
        closeHref="/sandboxes"
        closeLabel={ui.close}
        width="narrow"
        foot={
          <>
            <ButtonLink href="/sandboxes">{ui.cancel}</ButtonLink>
            <form action={deleteSandboxAction.bind(null, sandbox.id)}>
              <SubmitButton variant="danger" waitingLabel={remove.waiting}>
                {remove.submit}
              </SubmitButton>
            </form>
          </>
        }
      >
        <p className="text-body">{remove.text}</p>
      </DialogFrame>
    </SiteFrame>
  );
}
