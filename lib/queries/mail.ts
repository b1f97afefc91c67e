import type { Mail } from '@/lib/domain/model';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

export type ShownMail = Pick<Mail, 'id' | 'address' | 'folder' | 'event' | 'data' | 'at'> & { isRead: boolean };

const shown = ({ id, address, folder, event, data, at, readAt }: Mail): ShownMail => ({
  id,
  address,
  folder,
  event,
  data,
  at,
  isRead: readAt !== null,
});

const newest = 200;

/** Mails of the sandbox, newest first; `data` holds what the mail says, an activation mail its link's token. */
export async function showMail(world: World, address?: string): Promise<ShownMail[]> {
  const where = address === undefined ? {} : { address };
  return (await many(world, 'mail', where, { orderBy: { id: 'desc' }, take: newest })).map(shown);
}

/** The addresses of the sandbox with what is unread in each, the one that was written to last first. */
export async function showAddresses(world: World): Promise<{ address: string; unread: number }[]> {
  const boxes = new Map<string, number>();
  for (const mail of await showMail(world))
    boxes.set(mail.address, (boxes.get(mail.address) ?? 0) + (mail.isRead || mail.folder === 'bounced' ? 0 : 1));
  for (const { email } of await many(world, 'account', {}, { take: newest }))
    if (email !== null && !boxes.has(email)) boxes.set(email, 0);
  return [...boxes].map(([address, unread]) => ({ address, unread }));
}

/** One mail, or null. */
export async function showOneMail(world: World, id: number): Promise<ShownMail | null> {
  const mail = await one(world, 'mail', { id });
  return mail && shown(mail);
}
