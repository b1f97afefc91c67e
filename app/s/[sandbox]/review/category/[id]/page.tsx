import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { AskedPapers } from '@/components/category-facts';
import { ReviewCase } from '@/components/review-case';
import { SimTime } from '@/components/sim-time';
import { getMessages } from '@/lib/i18n/locale';
import { categoryCase } from '@/lib/queries/category-review';
import { idParam } from '@/lib/web/id-param';
import { openPage } from '@/lib/web/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).review.title };
}

type Props = { params: Promise<{ sandbox: string; id: string }> };

/** A category's papers on the desk (C4-2). */
export default async function CategoryCasePage({ params }: Props): Promise<ReactNode> {
  const { sandbox, id } = await params;
  const page = await openPage(sandbox);
  const one = (await categoryCase(page.world, idParam(id))) ?? notFound();
  const { review: words } = page.m.categoryPages;
  const { domainWords, review } = page.m;
  return (
    <ReviewCase
      page={page}
      queue="category"
      title={words.title(one)}
      facts={[
        { key: 'account', term: words.account, value: one.account },
        { key: 'subject', term: words.subject, value: one.subjectName || domainWords.none },
        { key: 'type', term: words.subjectType, value: domainWords.subjectTypes[one.subjectType] },
        { key: 'category', term: words.category, value: one.key },
        { key: 'at', term: words.at, value: <SimTime at={one.at} /> },
        { key: 'asked', term: words.asked, value: <AskedPapers asked={one.asked} m={page.m} /> },
      ]}
      papers={one.papers}
      input={{ categoryId: one.id }}
      approve={one.approve}
      reject={one.reject}
      over={
        one.isWaiting
          ? null
          : `${review.oneCase.over}: ${domainWords.categoryStates[one.state]}${one.reason && ` · ${one.reason}`}`
      }
    />
  );
}
