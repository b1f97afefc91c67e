import type { PapersTexts } from '@/components/papers-field';
import { formats } from '@/lib/domain/pack/format';
import type { Messages } from '@/lib/i18n/messages';

/** The words of a papers field, with what may be handed in (A8-15). */
export function papersTexts({ ui }: Messages): PapersTexts & { hint: string } {
  const { types, maxKB } = formats['format.paper'].value;
  return {
    ...ui.papers,
    accept: types.map((type) => `.${type}`).join(','),
    hint: ui.papers.hint({ types: types.join(' '), maxMB: maxKB / 1024, maxFiles: formats['format.paperFiles'].value }),
  };
}
