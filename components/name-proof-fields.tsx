import type { ReactNode } from 'react';
import { PapersField } from '@/components/papers-field';
import { papersTexts } from '@/components/papers-texts';
import { formats } from '@/lib/domain/pack/format';
import type { Messages } from '@/lib/i18n/messages';
import { sandboxPath } from '@/lib/web/paths';

/** 证明材料 of a name with a person, brand or institution in it (C2). */
export function NameProofFields({ sandbox, m }: { sandbox: string; m: Messages }): ReactNode {
  const { proof, proofNote, licence, trademark, extra, extraHint } = m.names;
  const texts = papersTexts(m);
  const { types, maxKB } = formats['format.paper'].value;
  const hint = (maxFiles: number): string =>
    m.ui.papers.hint({ types: types.join(' '), maxMB: maxKB / 1024, maxFiles });
  const common = { uploadHref: sandboxPath(sandbox, 'files'), texts };
  return (
    <fieldset className="grid min-w-0 gap-4 rounded-box border border-line p-4">
      <legend className="px-1 text-sm font-medium">{proof}</legend>
      <p className="text-sm text-hint">{proofNote({ days: formats['format.nameReviewWorkdays'].value.max })}</p>
      <PapersField {...common} name="licence" label={licence} hint={hint(1)} />
      <PapersField {...common} name="trademark" label={trademark} hint={hint(1)} />
      <PapersField
        {...common}
        name="extra"
        label={extra}
        hint={`${extraHint}${hint(formats['format.nameExtraFiles'].value)}`}
      />
    </fieldset>
  );
}
