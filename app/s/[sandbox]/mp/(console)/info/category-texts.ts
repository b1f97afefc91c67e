import type { CategoryFieldTexts } from '@/components/category-field';
import { papersTexts } from '@/components/papers-texts';
import type { Messages } from '@/lib/i18n/messages';

/** The words of the category field of the first completion. */
export function categoryTexts(max: number, m: Messages): CategoryFieldTexts {
  const { info } = m.accountPages;
  const { add, rules } = m.categoryPages;
  const { hint, ...papers } = papersTexts(m);
  return {
    label: info.categories,
    hint: info.categoriesHint({ max }),
    first: info.first,
    second: info.second,
    third: info.third,
    pick: info.pick,
    add: info.add,
    remove: info.remove,
    optionalMark: m.ui.optional,
    papers: { ...papers, label: add.papers, hint },
    rules,
    game: `${add.gameTitle} ${add.gameConfirm}`,
  };
}
