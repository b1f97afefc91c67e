import type { ReactNode } from 'react';
import { SimTime } from '@/components/sim-time';
import { DefinitionList, type Definition } from '@/components/ui/definition-list';
import { getMessages } from '@/lib/i18n/locale';
import type { Asked } from '@/lib/web/new-sandbox-form';

/** What a start link opens, row by row. */
export async function StartFacts({ asked }: { asked: Asked }): Promise<ReactNode> {
  const { startLink, sandboxes, domainWords } = await getMessages();
  const { opens, unfiled, yes, switches } = startLink;
  const { template, subject, pack, reviewMode, at, name } = asked;
  const set = Object.entries(asked.switches ?? {});
  const items: Definition[] = [
    ...(name ? [{ term: opens.name, value: name }] : []),
    {
      term: opens.template,
      value: `${sandboxes.templates[template].name} – ${sandboxes.templates[template].text}`,
    },
    { term: opens.subject, value: sandboxes.subjects[subject] },
    { term: opens.pack, value: `${sandboxes.packs[pack].name} – ${sandboxes.packs[pack].text}` },
    { term: opens.review, value: domainWords.reviewModes[reviewMode ?? 'auto'] },
    { term: opens.at, value: at ? <SimTime at={at} /> : opens.atDefault },
    ...(asked.isUnfiled ? [{ term: unfiled, value: yes }] : []),
    ...(set.length > 0
      ? [
          {
            term: switches,
            value: (
              <ul className="grid gap-0.5 font-mono text-[13px]">
                {set.map(([key, value]) => (
                  <li key={key}>
                    {key}={String(value)}
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
  ];
  return <DefinitionList items={items} />;
}
