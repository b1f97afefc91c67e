import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { ActDialog } from '@/components/act-dialog';
import { button } from '@/lib/queries/button';
import { findListed } from '@/lib/queries/members';
import { openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type Props = { params: Promise<{ sandbox: string; person: string }> };

export default async function RemoveMemberPage({ params }: Props): Promise<ReactNode> {
  const { sandbox, person } = await params;
  const { world, account, actor, m, denied } = await openConsoleView(sandbox, 'member.view');
  if (denied) return <DeniedCard verdict={denied} roles={actor.roles} />;
  const { personId, nickname } = (await findListed(world, account, Number(person), 'project')) ?? notFound();
  const words = m.members;
  return (
    <ActDialog
      title={words.removePage.title({ name: nickname })}
      target={{
        sandbox,
        action: 'member.remove',
        as: 'console',
        input: { personId },
        then: sandboxPath(sandbox, 'mp/members'),
      }}
      judged={await button(world, actor, 'member.remove', { personId })}
      back={sandboxPath(sandbox, 'mp/members', { edit: 1 })}
      confirm={words.removePage.submit}
      variant="danger"
      scanNote={words.addPage.scanNote}
    >
      <p className="text-body">{words.removePage.text}</p>
    </ActDialog>
  );
}
