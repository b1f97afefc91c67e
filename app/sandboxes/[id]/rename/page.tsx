import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/site-frame';
import { DialogFrame } from '@/components/ui/dialog-frame';
import { getMessages } from '@/lib/i18n/locale';
import { findOwnSandbox } from '@/lib/platform/own-sandbox';
import { requireUser } from '@/lib/web/session';
import { renameSandboxAction } from '../../actions';
import { RenameForm } from './rename-form';

export default async function RenamePage({ params }: { params: Promise<{ id: string }> }): Promise<ReactNode> {
  const { id } = await params;
  const user = await requireUser(`/sandboxes/${id}/rename`);
  const sandbox = (await findOwnSandbox(id, user)) ?? notFound();
  const { sandboxes, ui } = await getMessages();
  return (
    <SiteFrame path="/sandboxes">
      <DialogFrame title={sandboxes.rename.title} closeHref="/sandboxes" closeLabel={ui.close} width="narrow">
        <RenameForm
          action={renameSandboxAction.bind(null, sandbox.id)}
          name={sandbox.name}
          texts={{ name: sandboxes.create.name, submit: sandboxes.rename.submit, waiting: ui.waiting }}
        />
      </DialogFrame>
    </SiteFrame>
  );
}
