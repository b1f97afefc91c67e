import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Empty } from '@/components/ui/empty';
import { PageHead } from '@/components/ui/page-head';
import { Table, type Column } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { isRulePage, type RulePlace } from '@/lib/domain/rule-places';
import { getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { readRuleFilter, ruleChapters, showRules, type ShownRule } from '@/lib/queries/rules';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { RuleFilterForm } from './rule-filter-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).rules.title };
}

type Props = {
  params: Promise<{ sandbox: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const placeText = (place: RulePlace, m: Messages): string =>
  isRulePage(place)
    ? m.rules.pages[place.slice('page:'.length) as keyof Messages['rules']['pages']]
    : m.actions[place].label;

function columns(m: Messages, otherPack: string): Column<ShownRule>[] {
  const { head, none, same, nowhere, set } = m.rules;
  return [
    {
      key: 'key',
      head: head.key,
      isRowHead: true,
      className: 'w-56',
      cell: (rule) => <code className="text-xs break-all">{rule.key}</code>,
    },
    {
      key: 'value',
      head: head.value,
      cell: (rule) => (
        <span className="break-words">
          {rule.value || none} {rule.isSet && <Tag tone="info">{set}</Tag>}
        </span>
      ),
    },
    {
      key: 'other',
      head: head.other({ pack: otherPack }),
      cell: (rule) => (rule.other === null ? <span className="text-hint">{same}</span> : rule.other || none),
    },
    {
      key: 'places',
      head: head.places,
      cell: (rule) =>
        rule.places.length === 0 ? (
          <span className="text-hint">{nowhere}</span>
        ) : (
          m.domainWords.list(rule.places.map((place) => placeText(place, m)))
        ),
    },
    { key: 'source', head: head.source, cell: (rule) => rule.source },
    {
      key: 'certainty',
      head: head.certainty,
      cell: (rule) => (
        <Tag tone={rule.certainty === 'chosen' ? 'warn' : 'neutral'}>{m.domainWords.certainty[rule.certainty]}</Tag>
      ),
    },
  ];
}

/** Every rule of the sandbox's pack: value, what the other pack says, where it acts, source, certainty. */
export default async function RulesPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, query] = await Promise.all([params, searchParams]);
  const { world, m } = await openPage(sandbox);
  const { all, otherPack } = showRules(world);
  const filter = readRuleFilter(query);
  const chapters = ruleChapters(all, filter);
  const words = m.rules;
  const chosen = all.filter((rule) => rule.certainty === 'chosen').length;
  return (
    <main className="mx-auto w-full max-w-7xl px-4 py-5 sm:px-6">
      <PageHead
        title={words.title}
        note={words.lead({ pack: world.packName })}
        extra={words.count({ chosen, total: all.length })}
      />
      <RuleFilterForm here={sandboxPath(sandbox, 'rules')} filter={filter} m={m} />
      {chapters.length === 0 && <Empty title={words.filter.empty} />}
      <div className="grid grid-cols-1 gap-5">
        {chapters.map(({ section, rows }) => (
          <section key={section} id={section} className="rounded-box border border-line bg-surface px-4 pt-3 pb-1">
            <Table
              caption={words.sections[section]}
              hasVisibleCaption
              rows={rows}
              rowKey={(rule) => rule.key}
              columns={columns(m, otherPack)}
            />
          </section>
        ))}
      </div>
    </main>
  );
}
