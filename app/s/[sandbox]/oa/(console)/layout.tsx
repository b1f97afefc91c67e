import type { ReactNode } from 'react';
import { OfficialFrame } from '@/components/console/official-frame';
import { showOfficialPerson } from '@/lib/queries/official-console';
import { openOfficialConsole } from '@/lib/web/official-page';

type Props = { children: ReactNode; params: Promise<{ sandbox: string }> };

/** The console of an official account; whoever is not logged in there is sent to its login. */
export default async function OfficialLayout({ children, params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const { login, ...page } = await openOfficialConsole(sandbox);
  return (
    <OfficialFrame page={page} login={login} person={await showOfficialPerson(page.world, login)}>
      {children}
    </OfficialFrame>
  );
}
