import type { ReactNode } from 'react';
import type { DevSettingsPage } from '@/lib/queries/dev-settings';
import type { ActTarget } from '@/lib/web/act';
import type { ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export type BlockProps = { shown: DevSettingsPage; page: ConsolePage };

export const settingsPath = (sandbox: string, dialog = ''): string =>
  sandboxPath(sandbox, dialog === '' ? 'mp/dev/settings' : `mp/dev/settings/${dialog}`);

/** An act of the console that leads back to this page. */
export const settingsTarget = (sandbox: string, action: string, input?: ActTarget['input']): ActTarget => ({
  sandbox,
  action,
  as: 'console',
  then: settingsPath(sandbox),
  ...(input ? { input } : {}),
});

/** Several values below each other, in the type of addresses. */
export function CodeList({ items }: { items: readonly string[] }): ReactNode {
  return (
    <ul className="grid gap-0.5 font-mono text-[13px]">
      {items.map((item) => (
        <li key={item} className="break-all">
          {item}
        </li>
      ))}
    </ul>
  );
}
