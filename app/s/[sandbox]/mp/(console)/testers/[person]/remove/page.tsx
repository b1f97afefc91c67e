import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { ActDialog } from '@/components/act-dialog';
import { button } from '@/lib/queries/button';
import { findListed } from '@/lib/queries/members';
import { openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type Props = { params: Promise<{ sandbox: string; person: string }> };

export default async function RemoveTesterPage({ params }: Props): Promise<ReactNode> {
  const { sandbox, person } = await params;
  const { world, account, actor, m, denied } = await openConsoleView(sandbox, 'member.view');
  if (denied) return <DeniedCard verdict={denied} roles={actor.roles} />;
  const { personId, nickname } = (await findListed(world, account, Number(person), 'tester')) ?? notFound();
  const back = sandboxPath(sandbox, 'mp/members');
  const words = m.members.removePage;
  return (
    <ActDialog
      title={words.testerTitle({ name: nickname })}
      target={{ sandbox, action: 'tester.remove', as: 'console', input: { personId }, then: back }}
      judged={await button(world, actor, 'tester.remove', { personId })}
      back={back}
      confirm={words.submit}
      variant="danger"
    >
      <p className="text-body">{words.testerText}</p>
    </ActDialog>
  );
}
