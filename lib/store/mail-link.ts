/** Loads links that were sent by mail. */
import type { MailLink, MailLinkPurpose } from '@/lib/domain/rows-login';
import { many, one, type Bound } from './rows';

/** Every link of this purpose that the account was sent. */
export const sentLinks = (bound: Bound, accountId: number, purpose: MailLinkPurpose): Promise<MailLink[]> =>
  many(bound, 'mailLink', { accountId, purpose });

/** The link with this token, dead or alive, or null. */
export const findLink = (bound: Bound, tokenHash: string, purpose: MailLinkPurpose): Promise<MailLink | null> =>
  one(bound, 'mailLink', { tokenHash, purpose });
