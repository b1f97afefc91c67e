import { randomUUID } from 'node:crypto';
import { now } from '@/lib/clock';

/** What real users do to their identities and sandboxes; names of the installation's own small journal. */
export type PlatformEvent =
  | 'user.guest_created'
  | 'user.signed_up'
  | 'user.signed_in'
  | 'user.signed_out'
  | 'user.resume_code_made'
  | 'user.resumed'
  | 'sandbox.created'
  | 'sandbox.renamed'
  | 'sandbox.deleted'
  | 'invite.created'
  | 'invite.revoked'
  | 'phone.paired'
  | 'seat.taken'
  | 'seat.changed'
  | 'seat.removed'
  | 'seat.powers_set'
  | 'seat.handed_on'
  | 'seat.left'
  | 'host.looked_in'
  | 'host.left'
  | 'sandbox.restarted';

export interface PlatformEntryRow {
  id: string;
  at: Date;
  name: PlatformEvent;
  userId: string;
  sandboxId: string | null;
  data: Record<string, string | number | boolean>;
}

/** The journal row of one platform act, to be created in the act's own transaction. */
export function platformEntry(
  name: PlatformEvent,
  userId: string,
  more: { sandboxId?: string; data?: PlatformEntryRow['data'] } = {},
): PlatformEntryRow {
  return { id: randomUUID(), at: now(), name, userId, sandboxId: more.sandboxId ?? null, data: more.data ?? {} };
}
