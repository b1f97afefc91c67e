/** The rows of links that go out by mail and come back as proof that the mailbox is somebody's (B, product §1.12). */

export const mailLinkPurposes = ['password_reset', 'email_change'] as const;
export type MailLinkPurpose = (typeof mailLinkPurposes)[number];

export type MailLink = {
  id: number;
  accountId: number;
  purpose: MailLinkPurpose;
  /** where it was sent: the address to prove */
  address: string;
  tokenHash: string;
  sentAt: Date;
  expiresAt: Date;
  /** set when it was used, or replaced by a newer one */
  usedAt: Date | null;
};

export type LoginRows = { mailLink: MailLink };
