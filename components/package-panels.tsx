import type { ReactNode } from 'react';
import { DefinitionList } from '@/components/ui/definition-list';
import { Panel } from '@/components/ui/panel';
import { Tag } from '@/components/ui/tag';
import { formatBytes } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locale';
import type { PackageView } from '@/lib/queries/version';

/** What was read from a package: sizes, pages with their text, and the problems found. */
export async function PackagePanels({ content }: { content: PackageView }): Promise<ReactNode> {
  const { versions, domainWords } = await getMessages();
  const words = versions.page;
  const texts = new Map(content.texts.map(({ page, text }) => [page, text]));
  return (
    <>
      <Panel title={words.problems}>
        {content.problems.length === 0 ? (
          <Tag tone="ok">{words.noProblems}</Tag>
        ) : (
          <ul className="grid gap-1.5 text-sm">
            {content.problems.map((problem, index) => (
              <li key={index} className="flex flex-wrap items-baseline gap-x-2">
                <Tag tone="bad">{problem.file || 'app.json'}</Tag>
                <span className="min-w-0 break-words">{domainWords.packageProblems[problem.code](problem)}</span>
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel title={words.package}>
        <DefinitionList
          items={[
            { key: 'file', term: words.file, value: <span className="break-all">{content.fileName}</span> },
            {
              key: 'total',
              term: words.total,
              value: `${formatBytes(content.totalBytes)} · ${words.files({ count: content.fileCount })}`,
            },
            ...content.parts.map((part) => ({
              key: `part-${part.root ?? ''}`,
              term: part.root === null ? words.main : `${words.sub} ${part.root}`,
              value: formatBytes(part.bytes),
            })),
            { key: 'pages', term: words.pageCount, value: content.pageCount },
            {
              key: 'privacyApis',
              term: words.privacyApis,
              value:
                content.privacyApis.length === 0 ? (
                  domainWords.none
                ) : (
                  <ul className="font-mono text-[13px] break-all">
                    {content.privacyApis.map(({ api, file, line }) => (
                      <li key={`${api} ${file} ${line}`}>
                        {api} · {file}:{line}
                      </li>
                    ))}
                  </ul>
                ),
            },
            {
              key: 'hash',
              term: words.hash,
              value: <code className="font-mono text-xs break-all">{content.sha256}</code>,
            },
          ]}
        />
        <p className="mt-3 text-xs text-hint">{words.notRead}</p>
      </Panel>
      <Panel title={words.pages}>
        <ul className="grid gap-1">
          {content.parts
            .flatMap((part) => part.pages)
            .map((path) => (
              <li key={path}>
                <details>
                  <summary className="min-h-6 cursor-pointer font-mono text-[13px] break-all">{path}</summary>
                  <p className="mt-1 mb-2 rounded-control bg-raised px-3 py-2 text-sm break-words whitespace-pre-line">
                    {texts.get(path) || words.noText}
                  </p>
                </details>
              </li>
            ))}
        </ul>
      </Panel>
    </>
  );
}
