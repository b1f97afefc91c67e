import type { ReactNode } from 'react';
import type { AuditReason } from '@/lib/domain/model';
import { rejectReason } from '@/lib/domain/reject-reason';
import { getMessages } from '@/lib/i18n/locale';

/** Why a version was rejected: clause, title, what to do, the reviewer's own words. */
export async function ReasonList({ reasons }: { reasons: readonly AuditReason[] }): Promise<ReactNode> {
  const { audits, rejectReasons } = await getMessages();
  const words: { readonly [id: string]: { title: string; fix: string } | undefined } = rejectReasons;
  return (
    <ol className="grid gap-3">
      {reasons.map((reason, index) => {
        const known = words[reason.id];
        return (
          <li key={`${reason.id}-${index}`} className="grid gap-1 border-l-3 border-danger pl-3 text-sm">
            <p className="font-medium text-ink">
              <span className="mr-2 text-hint">{audits.page.clause({ clause: reason.clause })}</span>
              {known?.title ?? rejectReason(reason.id)?.title ?? reason.id}
            </p>
            {known && (
              <p className="text-body">
                <span className="mr-2 text-hint">{audits.page.fix}</span>
                {known.fix}
              </p>
            )}
            {reason.note && (
              <p className="text-body">
                <span className="mr-2 text-hint">{audits.page.note}</span>
                {reason.note}
              </p>
            )}
            {reason.evidence && (
              <p className="text-body">
                <span className="mr-2 text-hint">{audits.page.evidence}</span>
                <span className="whitespace-pre-line break-words">{reason.evidence}</span>
              </p>
            )}
          </li>
        );
      })}
    </ol>
  );
}
