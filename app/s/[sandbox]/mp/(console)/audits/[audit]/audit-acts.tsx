import type { ReactNode } from 'react';
import { JudgedLink } from '@/components/judged-link';
import { SimTime } from '@/components/sim-time';
import { Meter } from '@/components/ui/meter';
import type { Messages } from '@/lib/i18n/messages';
import type { AuditPage } from '@/lib/queries/audits';
import { sandboxPath } from '@/lib/web/paths';

type Props = { sandbox: string; page: AuditPage; m: Messages };

/** What can be done with a submission now, and what its state means. */
export function AuditActs({ sandbox, page, m }: Props): ReactNode {
  const words = m.audits.page;
  const here = sandboxPath(sandbox, `mp/audits/${page.id}`);
  if (page.isUnderAudit) {
    return (
      <div className="mt-4 grid gap-3 border-t border-line pt-4 text-sm">
        <p>
          {page.regulatorUntil ? (
            <>
              {words.regulator} <SimTime at={page.regulatorUntil} />
            </>
          ) : page.estimate.mode === 'auto' ? (
            words.auto(page.estimate.usual)
          ) : (
            words.human
          )}
        </p>
        <WithdrawQuotas page={page} m={m} />
        <div className="flex flex-wrap items-center gap-3">
          <JudgedLink href={`${here}/withdraw`} judged={page.withdraw}>
            {words.withdraw}
          </JudgedLink>
          <span className="text-xs text-hint">{words.withdrawHint}</span>
        </div>
      </div>
    );
  }
  if (!page.isInBox)
    return page.isLatest && !page.isUsed && !page.isDeleted ? (
      <p className="mt-4 text-sm text-hint">{words.withdrawnHint}</p>
    ) : null;
  return (
    <div className="mt-4 grid gap-3 border-t border-line pt-4 text-sm">
      {page.isReleasable && <p>{words.approvedHint}</p>}
      <div className="flex flex-wrap gap-3">
        {page.isReleasable && (
          <JudgedLink
            href={sandboxPath(sandbox, 'mp/release')}
            judged={page.release}
            isOpen={page.leadsToRelease}
            variant="primary"
          >
            {words.release}
          </JudgedLink>
        )}
        <JudgedLink href={`${here}/delete`} judged={page.deleteEntry}>
          {words.deleteEntry}
        </JudgedLink>
      </div>
    </div>
  );
}

/** 今天还可撤回 n 次, 本月 n 次. */
export function WithdrawQuotas({ page, m }: Pick<Props, 'page' | 'm'>): ReactNode {
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-2">
      {page.withdrawals.map((quota) => (
        <Meter key={quota.sentence} used={quota.used} limit={quota.limit} label={m.audits.page.quotas}>
          {m.domainWords.quotas[quota.sentence](quota)}
        </Meter>
      ))}
    </div>
  );
}
