import type { ReactNode } from 'react';
import { Tag, type Tone } from '@/components/ui/tag';
import type { Answer, Verdict } from '@/lib/domain/policy';
import type { Messages } from '@/lib/i18n/messages';
import { promisedText } from '@/lib/i18n/say-probe';

const tones: Record<Answer, Tone> = { yes: 'ok', scan: 'info', own: 'warn', no: 'neutral' };

/** An answer of the permission table in words, with who scans. */
export function AnswerTag({ verdict, m }: { verdict: Pick<Verdict, 'answer' | 'scan'>; m: Messages }): ReactNode {
  const { answer } = verdict;
  return (
    <Tag tone={tones[answer]} icon={null}>
      {answer === 'no' ? m.domainWords.answers.no : promisedText(verdict, m)}
    </Tag>
  );
}
