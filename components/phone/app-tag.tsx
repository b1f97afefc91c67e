import type { ReactNode } from 'react';
import { Tag } from '@/components/ui/tag';
import type { Messages } from '@/lib/i18n/messages';
import type { AppKind, PhonePlace } from '@/lib/queries/phone-app';

/** Which kind of version runs, unless it is the released one. */
export function AppTag({ kind, place, m }: { kind: AppKind; place: PhonePlace; m: Messages }): ReactNode {
  if (kind === 'release') return null;
  const { tags } = m.phone.apps;
  return <Tag tone="info">{place === 'remoteDebug' ? tags.remoteDebug : tags[kind]}</Tag>;
}
