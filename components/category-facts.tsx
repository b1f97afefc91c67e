import type { ReactNode } from 'react';
import { Tag } from '@/components/ui/tag';
import type { Papers } from '@/lib/domain/category';
import type { Messages } from '@/lib/i18n/messages';
import type { CategoryEntry } from '@/lib/queries/category-list';

/** Which papers a category takes and how they combine. */
export function AskedPapers({ asked, m }: { asked: Papers; m: Messages }): ReactNode {
  const { rules, list } = m.categoryPages;
  if (asked.papers.length === 0) return <span className="text-hint">{list.noPapers}</span>;
  return (
    <>
      <span className="block text-xs text-hint">{rules[asked.rule]}</span>
      <ul className="ml-4 list-disc">
        {asked.papers.map((paper) => (
          <li key={paper}>{paper}</li>
        ))}
      </ul>
    </>
  );
}

/** Whom a category is open to, and what is special about it. */
export function CategoryTags({ entry, m }: { entry: Pick<CategoryEntry, 'openTo' | 'marks'>; m: Messages }): ReactNode {
  const { openTo, marks } = m.categoryPages;
  return (
    <span className="flex flex-wrap gap-1.5">
      <span>{m.domainWords.list(entry.openTo.map((holder) => openTo[holder]))}</span>
      {entry.marks.map((mark) => (
        <Tag key={mark} tone="warn">
          {marks[mark]}
        </Tag>
      ))}
    </span>
  );
}
