import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ReviewCase } from '@/components/review-case';
import type { Definition } from '@/components/ui/definition-list';
import { formatDateTime } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locale';
import { verificationCase, type VerificationCase } from '@/lib/queries/verification-case';
import { idParam } from '@/lib/web/id-param';
import { openPage, type Page } from '@/lib/web/page';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).verification.title };
}

type Props = { params: Promise<{ sandbox: string; id: string }> };

/** One order of 微信认证 at the desk: passed, sent back, or failed (A6-6, A6-7). */
export default async function VerificationCasePage({ params }: Props): Promise<ReactNode> {
  const { sandbox, id } = await params;
  const page = await openPage(sandbox);
  const shown = (await verificationCase(page.world, idParam(id))) ?? notFound();
  const { order, account, papers, approve, sendBack, reject } = shown;
  const { desk } = page.m.verification;
  return (
    <ReviewCase
      page={page}
      queue="verification"
      title={desk.title({ subject: account.subjectName ?? '' })}
      facts={facts(page, shown)}
      papers={papers}
      input={{ orderId: order.id }}
      approve={approve}
      reject={reject}
      sendBack={{ judged: sendBack, label: desk.return, hint: desk.returnHint }}
      over={shown.isInReview ? null : `${desk.over} ${page.m.domainWords.verificationStates[order.state]}`}
    />
  );
}

function facts({ m, locale }: Page, { order, account, refillLimit }: VerificationCase): Definition[] {
  const { desk, form, orders, status } = m.verification;
  const { none, subjectTypes, nameBases, invoiceKinds } = m.domainWords;
  const fee = order.feeCents === 0 ? status.free : status.yuan({ yuan: (order.feeCents / 100).toFixed(2) });
  const paid = order.paidAt ? ` · ${desk.paidAt({ at: formatDateTime(order.paidAt, locale) })}` : '';
  return [
    { term: form.subject, value: account.subjectName ?? none },
    { term: form.type, value: account.subjectType ? subjectTypes[account.subjectType] : none },
    { term: form.id, value: account.subjectIdMasked ?? none },
    { term: desk.account, value: `${account.name ?? none} · ${account.appId ?? ''}` },
    {
      term: desk.contact,
      value: (
        <>
          {order.contactName} {order.contactPhoneMasked}
          <span className="block text-xs text-hint">{desk.call}</span>
        </>
      ),
    },
    { term: orders.name, value: order.name ?? orders.keepName },
    ...(order.name === null
      ? []
      : [{ term: form.basis, value: `${nameBases[order.nameBasis]} ${order.trademark}`.trim() }]),
    { term: form.invoice, value: `${invoiceKinds[order.invoice]} ${order.invoiceTitle}`.trim() },
    { term: desk.paid, value: fee + paid },
    { term: desk.refills, value: desk.refilled({ used: order.refills, limit: refillLimit }) },
  ];
}
