import type { ReactNode } from 'react';
import { PageHead } from '@/components/ui/page-head';
import type { Messages } from '@/lib/i18n/messages';
import { sandboxPath } from '@/lib/web/paths';

const paths = {
  matrix: 'lab',
  who: 'lab/who',
  what: 'lab/what',
  whatIf: 'lab/what-if',
  packs: 'lab/packs',
  expectation: 'lab/expectation',
  probe: 'lab/probe',
  tests: 'lab/tests',
  abuse: 'lab/abuse',
} as const satisfies Record<keyof Messages['lab']['tabs'], string>;
export type LabTab = keyof typeof paths;
const tabs = Object.keys(paths) as LabTab[];

type Props = {
  sandbox: string;
  tab: LabTab;
  m: Messages;
  /** the lab itself, unless a page has a name of its own */
  title?: string;
  note: string;
  extra?: ReactNode;
  children: ReactNode;
};

/** The frame of a page of the permission lab: title, tabs, one line that says what it is for. */
export function LabFrame({ sandbox, tab, m, title, note, extra, children }: Props): ReactNode {
  const words = m.lab;
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-7xl flex-1 px-4 py-6 outline-none sm:px-6">
      <PageHead
        title={title ?? words.title}
        note={note}
        extra={extra}
        tabsLabel={words.tabsLabel}
        tabs={tabs.map((key) => ({
          href: sandboxPath(sandbox, paths[key]),
          label: words.tabs[key],
          isCurrent: key === tab,
        }))}
      />
      <div className="grid min-w-0 gap-4">{children}</div>
    </main>
  );
}
