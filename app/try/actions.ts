'use server';

import { redirect } from 'next/navigation';
import { getMessages } from '@/lib/i18n/locale';
import { createSandbox } from '@/lib/platform/create-sandbox';
import { userOrGuest } from '@/lib/web/guest';
import { sandboxPath } from '@/lib/web/paths';
import { readStartLink } from '@/lib/web/start-link';

/** 打开沙盒 of a start link: only this press makes anything, never the address alone. */
export async function openStartLink(query: Record<string, string | string[] | undefined>): Promise<void> {
  const m = await getMessages();
  const link = readStartLink(query, m);
  // the page behind the button names what is wrong
  if (!link.ok) redirect('/try');
  const { asked } = link;
  const user = await userOrGuest();
  const name = asked.name ?? m.sandboxes.templates[asked.template].name;
  const { id } = await createSandbox({ ...asked, name, ownerId: user.id });
  redirect(sandboxPath(id));
}
