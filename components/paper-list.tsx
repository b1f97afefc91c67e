import { FileText, ImageIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ShownPaper } from '@/lib/queries/review-case';
import { sandboxPath } from '@/lib/web/paths';

/** Papers that were handed in, each to open or download. */
export function PaperList({ sandbox, papers }: { sandbox: string; papers: readonly ShownPaper[] }): ReactNode {
  return (
    <ul className="grid gap-1.5 text-sm">
      {papers.map(({ id, name, isPicture }) => {
        const Icon = isPicture ? ImageIcon : FileText;
        return (
          <li key={id} className="flex min-w-0 items-center gap-2">
            <Icon aria-hidden="true" size={15} className="shrink-0 text-hint" />
            <a href={sandboxPath(sandbox, `files/${id}`)} className="min-w-0 break-all text-link">
              {name}
            </a>
          </li>
        );
      })}
    </ul>
  );
}
