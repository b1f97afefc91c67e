import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ReviewCase } from '@/components/review-case';
import { SimTime } from '@/components/sim-time';
import { getMessages } from '@/lib/i18n/locale';
import { appealCase } from '@/lib/queries/appeal-review';
import { idParam } from '@/lib/web/id-param';
import { openPage } from '@/lib/web/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).review.title };
}

type Props = { params: Promise<{ sandbox: string; id: string }> };

/** An appeal on the desk (F-6): lifting the sanction or upholding it. */
export default async function AppealCasePage({ params }: Props): Promise<ReactNode> {
  const { sandbox, id } = await params;
  const page = await openPage(sandbox);
  const one = (await appealCase(page.world, idParam(id))) ?? notFound();
  const { appealCase: words } = page.m.accountLife;
  const { domainWords, review } = page.m;
  const { violation, account } = one;
  const { violationKinds, violationRules, violationStates } = domainWords;
  return (
    <ReviewCase
      page={page}
      queue="appeal"
      title={words.title({ account })}
      facts={[
        { key: 'account', term: words.account, value: account },
        {
          key: 'violation',
          term: words.violation,
          value: `${violationKinds[violation.kind]} · ${violationRules[violation.rule].name}`,
        },
        { key: 'content', term: words.content, value: violation.content },
        { key: 'text', term: words.text, value: violation.appealText },
        { key: 'at', term: words.at, value: <SimTime at={violation.appealedAt!} /> },
        { key: 'failed', term: words.failed, value: violation.failed },
      ]}
      papers={one.papers}
      input={{ violationId: violation.id }}
      approve={one.approve}
      reject={one.reject}
      over={one.isWaiting ? null : `${review.oneCase.over}: ${violationStates[violation.state]}`}
    />
  );
}
