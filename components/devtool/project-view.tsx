import { CircleCheck, TriangleAlert } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Meter } from '@/components/ui/meter';
import { classNames } from '@/components/ui/class-names';
import { allPages } from '@/lib/domain/package';
import { formatBytes } from '@/lib/i18n/format';
import type { Messages } from '@/lib/i18n/messages';
import type { Project } from '@/lib/queries/devtool';

export type ProjectViewProps = {
  project: Project;
  m: Messages;
  /** the page shown in the simulator */ current: string | undefined;
  at: (page: string) => string;
};

/** The panes of an open project: simulator, tree with sizes, code quality. */
export function ProjectView({ project: { facts, limits }, m, current, at }: ProjectViewProps): ReactNode {
  const words = m.devtool;
  const pages = allPages(facts);
  const page = pages.find((path) => path === current) ?? pages[0];
  const text = facts.pageTexts.find((entry) => entry.page === page)?.text;
  return (
    <div className="grid lg:grid-cols-[300px_minmax(0,1fr)]">
      <section aria-labelledby="simulator" className="border-b border-line bg-raised p-4 lg:border-r lg:border-b-0">
        <h2 id="simulator" className="mb-2 font-semibold">
          {words.simulator.title}
        </h2>
        <div className="mx-auto min-h-72 max-w-[260px] rounded-[18px] border-4 border-ink bg-surface p-3">
          <p className="mb-2 font-mono text-xs break-all text-hint">{page}</p>
          <p className="whitespace-pre-line">{text || <span className="text-hint">{words.simulator.noText}</span>}</p>
        </div>
      </section>
      <div className="min-w-0 divide-y divide-line">
        <section aria-labelledby="tree" className="p-4">
          <h2 id="tree" className="mb-2 font-semibold">
            {words.tree.title}{' '}
            <span className="text-xs font-normal text-hint">
              {words.tree.files({ count: facts.fileCount })}
              {facts.tabBar && ` · ${words.tree.tabs({ count: facts.tabBar.count })}`}
            </span>
          </h2>
          <Package
            name={words.tree.main}
            pages={facts.pages}
            bytes={facts.mainBytes}
            limitKB={limits.mainKB}
            {...{ page, at, words }}
          />
          {facts.subpackages.map((sub) => (
            <Package
              key={sub.root}
              name={sub.root}
              pages={sub.pages}
              bytes={sub.bytes}
              limitKB={limits.subKB}
              {...{ page, at, words }}
            />
          ))}
          <div className="mt-2 max-w-md">
            <Size name={words.details.total} bytes={facts.totalBytes} limitKB={limits.totalKB} words={words} />
          </div>
        </section>
        <section aria-labelledby="quality" className="p-4">
          <h2 id="quality" className="mb-2 font-semibold">
            {words.quality.title}
          </h2>
          {facts.problems.length === 0 ? (
            <p className="flex items-center gap-2 text-ok">
              <CircleCheck aria-hidden="true" size={16} />
              {words.quality.none}
            </p>
          ) : (
            <>
              <p className="mb-2 flex items-center gap-2 text-warn">
                <TriangleAlert aria-hidden="true" size={16} />
                {words.quality.found({ count: facts.problems.length })}
              </p>
              <ul className="grid gap-1 font-mono text-[13px]">
                {facts.problems.map((problem, index) => (
                  <li key={index} data-problem={problem.code} className="break-all">
                    {m.domainWords.packageProblems[problem.code](problem)}
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
    </div>
  );
}

type Words = Messages['devtool'];
type PackageProps = {
  name: string;
  pages: readonly string[];
  bytes: number;
  limitKB: number;
  page: string | undefined;
  at: (page: string) => string;
  words: Words;
};

function Package({ name, pages, bytes, limitKB, page, at, words }: PackageProps): ReactNode {
  return (
    <details open className="mb-2">
      <summary className="min-h-6 cursor-pointer">
        <span className="font-medium">{name}</span>{' '}
        <span className="text-xs text-hint">{words.tree.pages({ count: pages.length })}</span>
      </summary>
      <div className="max-w-md py-1 pl-4">
        <Size name={name} bytes={bytes} limitKB={limitKB} words={words} />
      </div>
      <ul className="pl-4">
        {pages.map((path) => (
          <li key={path}>
            <Link
              href={at(path)}
              prefetch={false}
              scroll={false}
              aria-current={path === page ? 'page' : undefined}
              className={classNames(
                'flex min-h-7 items-center rounded-control px-2 font-mono text-[13px] break-all hover:bg-raised',
                path === page && 'bg-accent-soft text-accent-text',
              )}
            >
              {path}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Size({
  name,
  bytes,
  limitKB,
  words,
}: {
  name: string;
  bytes: number;
  limitKB: number;
  words: Words;
}): ReactNode {
  return (
    <Meter used={Math.ceil(bytes / 1024)} limit={limitKB} label={name}>
      {name} {formatBytes(bytes)} · {words.details.limit({ kb: limitKB })}
    </Meter>
  );
}
