import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { GuidelineText } from '@/components/guideline-text';
import { ReviewCase } from '@/components/review-case';
import { SimTime } from '@/components/sim-time';
import { getMessages } from '@/lib/i18n/locale';
import { guidelineCase } from '@/lib/queries/privacy';
import { idParam } from '@/lib/web/id-param';
import { openPage } from '@/lib/web/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).review.title };
}

type Props = { params: Promise<{ sandbox: string; id: string }> };

/** A privacy guideline as the reviewer sees it: what it declares beside what the code takes (C5-3). */
export default async function GuidelineCasePage({ params }: Props): Promise<ReactNode> {
  const { sandbox, id } = await params;
  const page = await openPage(sandbox);
  const shown = (await guidelineCase(page.world, idParam(id))) ?? notFound();
  const { guideline, account, used, isOpen, approve, reject } = shown;
  const { m } = page;
  const { review, kinds, states } = m.privacy;
  const { list, none } = m.domainWords;
  const { content, state, scope } = guideline;
  return (
    <ReviewCase
      page={page}
      queue="privacy"
      title={review.subject[scope]}
      facts={[
        { key: 'account', term: review.account, value: account.name ?? account.email ?? none },
        { key: 'declared', term: review.kinds, value: list(content.uses.map(({ kind }) => kinds[kind])) || none },
        { key: 'used', term: review.used, value: list(used.map((kind) => kinds[kind])) || none },
        { key: 'written', term: m.privacy.writtenAt, value: <SimTime at={guideline.writtenAt} /> },
        {
          key: 'text',
          term: m.privacy.preview,
          value: <GuidelineText content={content} name={account.name ?? none} subject={account.subjectName ?? none} />,
        },
      ]}
      papers={[]}
      input={{ guidelineId: guideline.id }}
      approve={approve}
      reject={reject}
      over={isOpen ? null : `${states[state]} ${guideline.reason}`}
    />
  );
}
