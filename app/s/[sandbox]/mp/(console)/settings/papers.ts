import type { Messages } from '@/lib/i18n/messages';
import type { CategoryOption } from '@/lib/queries/profile';

/** For categories that need papers: what they are, in words. */
export const papersInWords = (
  options: readonly CategoryOption[],
  { accountPages, domainWords }: Messages,
): Record<string, string> =>
  Object.fromEntries(
    options
      .filter((option) => option.papers.length > 0)
      .map((option) => [option.key, accountPages.info.papers({ list: domainWords.list(option.papers) })]),
  );
