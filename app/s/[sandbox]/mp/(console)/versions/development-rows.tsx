import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { JudgedLink } from '@/components/judged-link';
import { SimTime } from '@/components/sim-time';
import { TrialCode } from '@/components/trial-code';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Tag } from '@/components/ui/tag';
import type { Messages } from '@/lib/i18n/messages';
import type { DevelopmentRow, VersionsPage } from '@/lib/queries/versions';
import { sandboxPath } from '@/lib/web/paths';
import { VersionRow, type RowField } from './version-row';

type Props = { sandbox: string; page: VersionsPage; m: Messages };

/** 开发版本: one row per uploader (U10), or which of the two reasons there is for none (U28). */
export function DevelopmentRows({ sandbox, page, m }: Props): ReactNode {
  const { empty } = m.versions;
  if (page.development.length > 0) {
    return page.development.map((row) => <Row key={row.versionId} sandbox={sandbox} row={row} page={page} m={m} />);
  }
  if (!page.hasDeveloper) {
    return (
      <Empty
        title={empty.noDeveloper}
        action={<ButtonLink href={sandboxPath(sandbox, 'mp/members')}>{empty.toMembers}</ButtonLink>}
      >
        {empty.noDeveloperHint}
      </Empty>
    );
  }
  return (
    <Empty
      title={empty.nothingUploaded}
      action={<ButtonLink href={sandboxPath(sandbox, 'devtool')}>{empty.toDevtool}</ButtonLink>}
    >
      {empty.nothingUploadedHint}
    </Empty>
  );
}

function Row({ sandbox, row, page, m }: Props & { row: DevelopmentRow }): ReactNode {
  const { fields, noRemark, tags, trial } = m.versions;
  const shown: RowField[] = [
    {
      term: fields.uploader,
      value: (
        <>
          {row.uploader} {row.isUploaderGone && <Tag>{tags.uploaderGone}</Tag>}
        </>
      ),
    },
    { term: fields.uploadedAt, value: <SimTime at={row.uploadedAt} shape="second" /> },
    { term: fields.remark, value: row.remark || noRemark },
  ];
  if (row.trialPath)
    shown.push({
      term: fields.trialPath,
      value: <code className="font-mono text-[13px] break-all">{row.trialPath}</code>,
    });
  return (
    <VersionRow
      label={fields.version}
      version={row.version}
      tags={
        (row.isTrial || row.isOnline) && (
          <>
            {row.isTrial && <Tag tone="ok">{tags.trial}</Tag>}
            {row.isOnline && <Tag>{tags.sameAsOnline}</Tag>}
          </>
        )
      }
      fields={shown}
      extra={
        row.isTrial &&
        page.appId && (
          <details>
            <summary className="min-h-6 cursor-pointer text-sm text-link">{trial.showQr}</summary>
            <div className="mt-2">
              <TrialCode sandbox={sandbox} appId={page.appId} version={row.version} />
            </div>
          </details>
        )
      }
      buttons={<Buttons sandbox={sandbox} row={row} m={m} />}
    />
  );
}

function Buttons({ sandbox, row, m }: { sandbox: string; row: DevelopmentRow; m: Messages }): ReactNode {
  const { actions } = m.versions;
  const { buttons, versionId, isTrial } = row;
  const versionPath = sandboxPath(sandbox, `mp/versions/${versionId}`);
  const submitPath = sandboxPath(sandbox, `mp/submit/${versionId}`);
  return (
    <>
      {buttons && (
        <JudgedLink
          href={submitPath}
          judged={buttons.submit}
          isOpen={row.leadsToSubmit}
          variant="primary"
          reasonAlign="end"
        >
          {actions.submit}
        </JudgedLink>
      )}
      <ButtonLink href={versionPath}>{actions.detail}</ButtonLink>
      {buttons && (
        <div className="flex w-full flex-wrap gap-2 md:justify-end">
          <JudgedLink
            href={`${versionPath}/trial`}
            judged={isTrial ? buttons.setTrialPath : buttons.chooseTrial}
            size="small"
            reasonAlign="end"
          >
            {isTrial ? actions.setTrialPath : actions.chooseTrial}
          </JudgedLink>
          {isTrial && (
            <ActButton
              target={{
                sandbox,
                action: 'trial.cancel',
                as: 'console',
                input: { versionId },
                then: sandboxPath(sandbox, 'mp/versions'),
              }}
              judged={buttons.cancelTrial}
              size="small"
            >
              {actions.cancelTrial}
            </ActButton>
          )}
          <JudgedLink href={`${versionPath}/delete`} judged={buttons.delete} size="small" reasonAlign="end">
            {actions.deleteVersion}
          </JudgedLink>
        </div>
      )}
    </>
  );
}
