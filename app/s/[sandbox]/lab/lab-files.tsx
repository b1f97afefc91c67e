import type { ReactNode } from 'react';
import { DefinitionList } from '@/components/ui/definition-list';
import { Panel } from '@/components/ui/panel';
import { headLines, isUncertain, type ReportHead } from '@/lib/domain/permission-report';
import { actions } from '@/lib/domain/action-table';
import type { Messages } from '@/lib/i18n/messages';
import { sandboxPath } from '@/lib/web/paths';

type Props = { sandbox: string; parameters: Record<string, string | null>; head: ReportHead; m: Messages };

/** The table as files, and the heading that every one of them carries. */
export function LabFiles({ sandbox, parameters, head, m }: Props): ReactNode {
  const words = m.lab.files;
  const { domainWords } = m;
  const files = [
    { key: 'shown', label: words.shown, query: parameters },
    { key: 'full', label: words.full, query: { columns: 'all' } },
    { key: 'checklist', label: words.checklist, query: { table: 'checklist' } },
  ];
  return (
    <Panel title={words.title}>
      <div className="grid gap-x-8 gap-y-5 lg:grid-cols-2">
        <div className="grid content-start gap-2 text-sm" data-print="hide">
          <ul className="grid gap-1.5">
            {files.map(({ key, label, query }) => (
              <li key={key} className="flex flex-wrap gap-x-3">
                <span className="min-w-40">{label}</span>
                {(['csv', 'markdown'] as const).map((format) => (
                  <a
                    key={format}
                    href={sandboxPath(sandbox, 'lab/export', { ...query, format })}
                    download
                    className="text-link"
                    aria-label={`${label}, ${words[format]}`}
                  >
                    {words[format]}
                  </a>
                ))}
              </li>
            ))}
          </ul>
          <p className="text-hint">{words.checklistNote({ count: actions.filter(isUncertain).length })}</p>
        </div>
        <div className="min-w-0">
          <h3 className="mb-2 text-sm font-medium">{words.head}</h3>
          <DefinitionList
            items={headLines(head).map(([name, text]) => ({
              key: name,
              term: words.names[name],
              value: <code className="text-xs break-all">{text || domainWords.none}</code>,
            }))}
          />
        </div>
      </div>
    </Panel>
  );
}
