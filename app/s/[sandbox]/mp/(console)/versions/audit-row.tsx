import type { ReactNode } from 'react';
import { AuditStateTag } from '@/components/audit-state-tag';
import { JudgedLink } from '@/components/judged-link';
import { ReasonList } from '@/components/reason-list';
import { SimTime } from '@/components/sim-time';
import { ButtonLink } from '@/components/ui/button';
import type { PackValues } from '@/lib/domain/pack/shape';
import type { Messages } from '@/lib/i18n/messages';
import type { AuditBox } from '@/lib/queries/versions';
import { sandboxPath } from '@/lib/web/paths';
import { VersionRow } from './version-row';

type Props = { sandbox: string; box: AuditBox; m: Messages; failedWord: PackValues['audit.failedWord'] };

/** 审核版本: what may be done with it depends on its state (product §1.5). */
export function AuditRow({ sandbox, box, m, failedWord }: Props): ReactNode {
  const { fields, actions, noRemark } = m.versions;
  const detail = sandboxPath(sandbox, `mp/audits/${box.id}`);
  return (
    <VersionRow
      label={fields.version}
      version={box.version}
      tags={<AuditStateTag state={box.state} failedWord={failedWord} />}
      fields={[
        { term: fields.uploader, value: box.uploader },
        { term: fields.submittedAt, value: <SimTime at={box.submittedAt} shape="second" /> },
        { term: fields.remark, value: box.remark || noRemark },
      ]}
      extra={box.reasons.length > 0 && <ReasonList reasons={box.reasons} />}
      buttons={
        <>
          {box.buttons && box.isReleasable && (
            <JudgedLink
              href={sandboxPath(sandbox, 'mp/release')}
              judged={box.buttons.release}
              isOpen={box.leadsToRelease}
              variant="primary"
              reasonAlign="end"
            >
              {actions.release}
            </JudgedLink>
          )}
          <ButtonLink href={detail}>{actions.detail}</ButtonLink>
          {box.buttons &&
            (box.isUnderAudit ? (
              <JudgedLink href={`${detail}/withdraw`} judged={box.buttons.withdraw} reasonAlign="end">
                {actions.withdraw}
              </JudgedLink>
            ) : (
              <JudgedLink href={`${detail}/delete`} judged={box.buttons.deleteEntry} reasonAlign="end">
                {actions.deleteEntry}
              </JudgedLink>
            ))}
        </>
      }
    />
  );
}
