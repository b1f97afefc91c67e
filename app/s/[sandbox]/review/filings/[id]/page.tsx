import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ReviewCase } from '@/components/review-case';
import type { Definition } from '@/components/ui/definition-list';
import { stageOf } from '@/lib/domain/filing-life';
import { maskPhone } from '@/lib/domain/identity';
import type { FilingForm, FilingRole } from '@/lib/domain/rows-filing';
import { getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { filingCase } from '@/lib/queries/filing-review';
import { idParam } from '@/lib/web/id-param';
import { openPage } from '@/lib/web/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).review.title };
}

/** One filing at the desk, for the platform's review or the regulator's. */
export default async function FilingCasePage({
  params,
}: {
  params: Promise<{ sandbox: string; id: string }>;
}): Promise<ReactNode> {
  const { sandbox, id } = await params;
  const page = await openPage(sandbox);
  const { world, m } = page;
  const found = (await filingCase(world, idParam(id))) ?? notFound();
  const { filing, papers, approve, reject, isOver } = found;
  const { filingStages, filingStates, filingKinds } = m.domainWords;
  const words = m.filing;
  return (
    <ReviewCase
      page={page}
      queue="filings"
      title={words.desk.title({ name: filing.form.stamp?.name ?? '', stage: filingStages[stageOf(filing.state)] })}
      facts={[
        {
          key: 'kind',
          term: words.kind,
          value: `${filingKinds[filing.kind]} · ${words.desk.round({ n: filing.round })}`,
        },
        ...factsOf(filing.form, m),
      ]}
      papers={papers}
      input={{ filingId: filing.id }}
      approve={approve}
      reject={reject}
      over={isOver ? words.desk.over({ state: filingStates[filing.state] }) : null}
    />
  );
}

function factsOf({ type, subject, principal, program, contact }: FilingForm, m: Messages): Definition[] {
  const words = m.filing.form;
  const { filingNatures, preApprovals, list } = m.domainWords;
  const person = (role: FilingRole, one: FilingForm[FilingRole]): Definition[] =>
    one
      ? [
          {
            key: role,
            term: words[role],
            value: [one.name, one.numberMasked, maskPhone(one.phone), one.validUntil || m.filing.desk.forever].join(
              ' · ',
            ),
          },
        ]
      : [];
  return [
    ...(type
      ? [
          { key: 'place', term: words.province, value: [type.province, type.city, type.district].join(' ') },
          { key: 'nature', term: words.nature, value: `${filingNatures[type.nature]} · ${type.numberMasked}` },
        ]
      : []),
    ...(subject
      ? [
          { key: 'subject', term: words.subjectName, value: subject.name },
          { key: 'address', term: words.address, value: subject.address },
        ]
      : []),
    ...person('principal', principal),
    ...(program
      ? [
          { key: 'services', term: m.filing.desk.services, value: list(program.services) },
          { key: 'approval', term: words.approval, value: preApprovals[program.approval] },
          ...(program.remark === '' ? [] : [{ key: 'remark', term: words.remark, value: program.remark }]),
        ]
      : []),
    ...person('contact', contact),
  ];
}
