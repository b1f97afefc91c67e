import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { ActDialog } from '@/components/act-dialog';
import { ActTextField } from '@/components/act-form';
import { button } from '@/lib/queries/button';
import { findMember } from '@/lib/queries/members';
import { openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { RightsChoices } from '../../rights-choices';

type Props = { params: Promise<{ sandbox: string; person: string }> };

export default async function EditMemberPage({ params }: Props): Promise<ReactNode> {
  const { sandbox, person } = await params;
  const { world, account, actor, m, denied } = await openConsoleView(sandbox, 'member.view');
  if (denied) return <DeniedCard verdict={denied} roles={actor.roles} />;
  const member = (await findMember(world, account, Number(person))) ?? notFound();
  const { personId } = member;
  const words = m.members;
  const back = sandboxPath(sandbox, 'mp/members', { edit: 1 });
  const judged = await button(world, actor, 'member.edit', { personId });
  return (
    <ActDialog
      title={words.editPage.title({ name: member.nickname })}
      target={{
        sandbox,
        action: 'member.edit',
        as: 'console',
        input: { personId },
        then: sandboxPath(sandbox, 'mp/members'),
      }}
      judged={judged}
      back={back}
      confirm={words.editPage.submit}
      width="normal"
    >
      <RightsChoices m={m} pack={world.pack} chosen={member} />
      <ActTextField
        name="remark"
        label={words.addPage.remark}
        hint={words.addPage.remarkHint}
        optionalMark={m.ui.optional}
        defaultValue={member.remark}
        maxLength={30}
        autoComplete="off"
      />
      <p className="text-xs text-hint">{words.addPage.scanNote}</p>
    </ActDialog>
  );
}
