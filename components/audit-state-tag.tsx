import type { ReactNode } from 'react';
import { Tag, type Tone } from '@/components/ui/tag';
import type { Audit } from '@/lib/domain/model';
import type { PackValues } from '@/lib/domain/pack/shape';
import { getMessages } from '@/lib/i18n/locale';

const tones: Record<Audit['state'], Tone> = {
  in_review: 'info',
  delayed: 'warn',
  with_regulator: 'warn',
  approved: 'ok',
  rejected: 'bad',
  withdrawn: 'neutral',
};

export type AuditStateTagProps = {
  state: Audit['state'];
  /** how this pack writes a rejection */
  failedWord: PackValues['audit.failedWord'];
  /** approved and gone to users: nothing waits any more */
  isUsed?: boolean;
};

/** The state of a submission in words, icon and colour. */
export async function AuditStateTag({ state, failedWord, isUsed = false }: AuditStateTagProps): Promise<ReactNode> {
  const { domainWords, audits } = await getMessages();
  return (
    <Tag tone={tones[state]}>
      {isUsed
        ? audits.usedTag
        : state === 'rejected'
          ? domainWords.failedWords[failedWord]
          : domainWords.auditStates[state]}
    </Tag>
  );
}
