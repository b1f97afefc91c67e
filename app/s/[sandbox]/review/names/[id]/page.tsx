import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ReviewCase } from '@/components/review-case';
import { SimTime } from '@/components/sim-time';
import { getMessages } from '@/lib/i18n/locale';
import { nameCasePage } from '@/lib/queries/review-names';
import { openPage } from '@/lib/web/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).review.title };
}

type Props = { params: Promise<{ sandbox: string; id: string }> };

/** A name with proof, as the reviewer sees it (C2). */
export default async function NameCase({ params }: Props): Promise<ReactNode> {
  const { sandbox, id } = await params;
  const page = await openPage(sandbox);
  const shown = /^[1-9]\d{0,8}$/.test(id) ? await nameCasePage(page.world, Number(id)) : null;
  if (!shown) notFound();
  const { application, account, isPending, papers, approve, reject } = shown;
  const { m } = page;
  const { facts, over } = m.names.reviewed;
  return (
    <ReviewCase
      page={page}
      queue="names"
      title={application.name}
      facts={[
        { key: 'name', term: facts.name, value: application.name },
        { key: 'word', term: facts.word, value: application.word },
        { key: 'now', term: facts.now, value: account.now ?? m.domainWords.none },
        { key: 'subject', term: facts.subject, value: account.subjectName ?? m.domainWords.none },
        { key: 'intro', term: facts.intro, value: account.intro ?? m.domainWords.none },
        { key: 'appliedAt', term: facts.appliedAt, value: <SimTime at={application.appliedAt} /> },
        { key: 'dueAt', term: facts.dueAt, value: <SimTime at={application.dueAt} /> },
      ]}
      papers={papers}
      input={{ applicationId: application.id }}
      approve={approve}
      reject={reject}
      over={isPending ? null : over({ state: m.domainWords.nameStates[application.state], reason: application.reason })}
    />
  );
}
