import type { ReactNode } from 'react';
import { getMessages } from '@/lib/i18n/locale';

/** Says on every page that this is a rehearsal and not the real platform (product §1.11). */
export async function Ribbon(): Promise<ReactNode> {
  const { shell } = await getMessages();
  return (
    <p
      role="note"
      className="sticky top-0 z-50 bg-ribbon px-4 py-1 text-center text-xs leading-5 font-medium text-balance text-on-ribbon"
    >
      {shell.ribbon}
    </p>
  );
}
