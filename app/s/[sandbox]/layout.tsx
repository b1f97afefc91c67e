import type { ReactNode } from 'react';
import { LiveRefresh } from '@/components/live-refresh';
import { PhoneDrawer } from '@/components/sandbox-bar/phone-drawer';
import { SandboxBar } from '@/components/sandbox-bar/sandbox-bar';
import { Toast } from '@/components/ui/toast';
import { readFlash } from '@/lib/web/flash';
import { HostVisitLine } from './host-visit-line';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type Props = { children: ReactNode; params: Promise<{ sandbox: string }> };

/** Turned away or in: a stranger gets a real 404 before anything streams. */
export default async function SandboxLayout({ children, params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const [{ world, m }, flash] = await Promise.all([openPage(sandbox), readFlash()]);
  const { seq } = world.sandbox;
  const { live, drawer } = m.bar;
  return (
    <>
      <SandboxBar sandbox={sandbox} />
      <HostVisitLine sandbox={sandbox} />
      {children}
      <Toast {...(flash ? { message: flash } : {})} closeLabel={m.ui.close} at={seq} />
      <PhoneDrawer title={drawer.title} closeLabel={drawer.close} windowLabel={drawer.window} />
      <LiveRefresh
        href={sandboxPath(sandbox, 'events')}
        seq={seq}
        staleLabel={live.stale}
        refreshLabel={live.refresh}
      />
    </>
  );
}
