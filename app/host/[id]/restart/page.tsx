import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/site-frame';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { DialogFrame } from '@/components/ui/dialog-frame';
import { SubmitButton } from '@/components/ui/submit-button';
import { getMessages } from '@/lib/i18n/locale';
import { listHosted } from '@/lib/platform/host-list';
import { requireHost } from '@/lib/web/host';
import { restartAction } from '../../actions';

export default async function RestartPage({ params }: { params: Promise<{ id: string }> }): Promise<ReactNode> {
  await requireHost();
  const { id } = await params;
  const sandbox = (await listHosted()).find((row) => row.id === id) ?? notFound();
  const { host, ui, startLink } = await getMessages();
  const words = host.restartPage;
  return (
    <SiteFrame path="/host">
      <DialogFrame
        title={words.title({ name: sandbox.name })}
        closeHref="/host"
        closeLabel={ui.close}
        width="narrow"
        foot={
          <>
            <ButtonLink href="/host">{ui.cancel}</ButtonLink>
            <form action={restartAction.bind(null, id)}>
              <SubmitButton variant="danger" waitingLabel={words.waiting}>
                {words.submit}
              </SubmitButton>
            </form>
          </>
        }
      >
        <div className="grid gap-4">
          <p className="text-body">{words.text}</p>
          <DefinitionList
            items={[
              { term: host.owner, value: sandbox.owner.nickname },
              { term: startLink.opens.template, value: sandbox.template },
              { term: startLink.opens.subject, value: sandbox.subjectType },
              { term: startLink.opens.pack, value: sandbox.pack },
            ]}
          />
        </div>
      </DialogFrame>
    </SiteFrame>
  );
}
