/** What the cloud shop writes to the owner of a name: a text on his phone. Pure. */
import { create, type Change, type Moment } from './decision';
import type { EventData } from './event';
import type { Person } from './model';

export const cloudTexts = [
  'cloud_template.approved',
  'certificate.issued',
  'certificate.lapsed',
  'domain_filing.passed',
] as const;
export type CloudText = (typeof cloudTexts)[number];

/** The text on the owner's phone. */
export function cloudText<N extends CloudText>(
  owner: Person | null,
  event: N,
  data: EventData[N],
  { at, newId }: Moment,
): Change[] {
  return owner
    ? [create('smsMessage', { id: newId(), phone: owner.phone, event, data: { ...data }, at, readAt: null })]
    : [];
}
