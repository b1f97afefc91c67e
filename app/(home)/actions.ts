'use server';

import { redirect } from 'next/navigation';
import { defaultPackName, isPackName } from '@/lib/domain/pack/index';
import { getMessages } from '@/lib/i18n/locale';
import { createSandbox } from '@/lib/platform/create-sandbox';
import { userOrGuest } from '@/lib/web/guest';

/** What a press on the landing page may start; the button pressed names the pack. */
const starts = {
  blank: { template: 'blank', subject: 'personal' },
  ready: { template: 'ready', subject: 'enterprise' },
  live: { template: 'live', subject: 'personal' },
} as const;

function isStart(value: unknown): value is keyof typeof starts {
  return typeof value === 'string' && Object.hasOwn(starts, value);
}

/** One press: a guest when nobody is signed in, a sandbox of his own, and there he is. */
export async function tryAction(form: FormData): Promise<void> {
  const start = form.get('start');
  const asked = form.get('pack');
  const pack = typeof asked === 'string' && isPackName(asked) ? asked : defaultPackName;
  const user = await userOrGuest();
  const wanted = starts[isStart(start) ? start : 'blank'];
  const { sandboxes } = await getMessages();
  const { name } = sandboxes.templates[wanted.template];
  const { id } = await createSandbox({ ownerId: user.id, ...wanted, pack, name, reviewMode: 'auto' });
  redirect(`/s/${id}`);
}
