'use server';

import { randomInt } from 'node:crypto';
import { redirect } from 'next/navigation';
import { defaultPackName, isPackName } from '@/lib/domain/pack/index';
import { getMessages } from '@/lib/i18n/locale';
import { createGuest } from '@/lib/platform/create-guest';
import { createSandbox } from '@/lib/platform/create-sandbox';
import { currentUser, startSession } from '@/lib/web/session';

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
  const user = (await currentUser()) ?? (await newGuest());
  const wanted = starts[isStart(start) ? start : 'blank'];
  const { sandboxes } = await getMessages();
  const { name } = sandboxes.templates[wanted.template];
  const { id } = await createSandbox({ ownerId: user.id, ...wanted, pack, name, reviewMode: 'auto' });
  redirect(`/s/${id}`);
}

async function newGuest(): Promise<{ id: string }> {
  const { signIn } = await getMessages();
  const guest = await createGuest(`${signIn.guest.suggestion} ${randomInt(1000, 10_000)}`);
  await startSession(guest.id);
  return guest;
}
