import type { ReactNode } from 'react';
import { ConsoleFrame } from '@/components/console/console-frame';
import { showConsoleFrame } from '@/lib/queries/console-frame';
import { consoleLogin } from '@/lib/web/console-session';
import { openConsole } from '@/lib/web/page';

type Props = { children: ReactNode; params: Promise<{ sandbox: string }> };

/** The look-alike console; whoever is not logged in there is sent to its login. */
export default async function ConsoleLayout({ children, params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsole(sandbox);
  const [frame, login] = await Promise.all([showConsoleFrame(page.world, page.account), consoleLogin(sandbox)]);
  return (
    <ConsoleFrame page={page} frame={frame} by={login?.by ?? 'scan'}>
      {children}
    </ConsoleFrame>
  );
}
