/** What the page behind a mailed link shows. */
import type { MailLinkPurpose } from '@/lib/domain/rows-login';
import { linkProblem } from '@/lib/domain/mail-link';
import type { Refusal } from '@/lib/domain/refusal';
import { sha256 } from '@/lib/secrets';
import { findLink } from '@/lib/store/mail-link';
import { one } from '@/lib/store/rows';
import { momentOf, type World } from '@/lib/store/world';

export type ShownLink = { accountId: number; email: string; address: string; refusal: Refusal | null };

/** The link with this token, with what stands against using it; null when there never was one. */
export async function showLink(world: World, token: string, purpose: MailLinkPurpose): Promise<ShownLink | null> {
  const link = token === '' ? null : await findLink(world, sha256(token), purpose);
  const account = link && (await one(world, 'account', { id: link.accountId }));
  if (!account) return null;
  const refusal = linkProblem(link, account.id, momentOf(world));
  return { accountId: account.id, email: account.email ?? '', address: link.address, refusal };
}
