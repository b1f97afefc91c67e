import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Table } from '@/components/ui/table';
import { abilityTable, type AbilityLine } from '@/lib/domain/ability-table';
import { subjects, subjectTypes } from '@/lib/domain/registration';
import { getMessages } from '@/lib/i18n/locale';
import { openPage } from '@/lib/web/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).registration.subject.how };
}

/** 如何选择主体类型 (account.md A3, A7): who, what to enter, how it is verified. Opened beside the form. */
export default async function SubjectTypesPage({
  params,
}: {
  params: Promise<{ sandbox: string }>;
}): Promise<ReactNode> {
  const { sandbox } = await params;
  const { m, world } = await openPage(sandbox);
  const { subject } = m.registration;
  return (
    <>
      <PageHead title={subject.how} note={subject.howLead} />
      <div className="grid gap-5">
        <Panel isFlush>
          <Table
            caption={subject.how}
            rows={subjectTypes}
            rowKey={(type) => type}
            columns={[
              {
                key: 'type',
                head: subject.howHead.type,
                cell: (type) => m.domainWords.subjectTypes[type],
                isRowHead: true,
                className: 'whitespace-nowrap',
              },
              { key: 'who', head: subject.howHead.who, cell: (type) => subject.types[type].who },
              { key: 'enter', head: subject.howHead.enter, cell: (type) => subject.types[type].enter },
              { key: 'verify', head: subject.howHead.verify, cell: (type) => subject.types[type].verify },
              {
                key: 'source',
                head: subject.howHead.source,
                cell: (type) => subjects[type].source,
                className: 'whitespace-nowrap',
              },
            ]}
          />
        </Panel>
        <Panel title={subject.howAbilities} isFlush>
          <Table
            caption={subject.howAbilities}
            rows={abilityTable(world)}
            rowKey={({ ability }) => ability}
            columns={[
              {
                key: 'ability',
                head: subject.howAbilityHead.ability,
                cell: ({ ability }) => m.domainWords.abilities[ability],
                isRowHead: true,
                className: 'whitespace-nowrap',
              },
              ...(['personal', 'organisation'] as const).flatMap((who) =>
                (['unverified', 'verified'] as const).map((how) => ({
                  key: `${who}.${how}`,
                  head: subject.howAbilityHead[who][how],
                  cell: (row: AbilityLine) => {
                    const isHeld = row[who][how];
                    return isHeld === null ? subject.howNone : isHeld ? subject.howYes : subject.howNo;
                  },
                })),
              ),
              {
                key: 'source',
                head: subject.howHead.source,
                cell: ({ source }) => source,
                className: 'whitespace-nowrap',
              },
            ]}
          />
        </Panel>
      </div>
    </>
  );
}
