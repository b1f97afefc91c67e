import type { ReactNode } from 'react';
import { JudgedLink } from '@/components/judged-link';
import { SimTime } from '@/components/sim-time';
import { ButtonLink } from '@/components/ui/button';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Tag } from '@/components/ui/tag';
import { formatDuration } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/language';
import type { Messages } from '@/lib/i18n/messages';
import type { GrayBox, OnlineBox } from '@/lib/queries/versions';
import { sandboxPath } from '@/lib/web/paths';
import { VersionRow } from './version-row';

type Common = { sandbox: string; m: Messages };

/** 线上版本: 详情, and 版本回退, 暂停服务. */
export function OnlineRow({ sandbox, box, m }: Common & { box: OnlineBox }): ReactNode {
  const { fields, actions, noRemark, platform } = m.versions;
  return (
    <VersionRow
      label={fields.version}
      version={box.version}
      fields={[
        { term: fields.releasedBy, value: box.releasedBy ?? platform },
        { term: fields.releasedAt, value: <SimTime at={box.releasedAt} shape="second" /> },
        { term: fields.kind, value: m.domainWords.releaseKinds[box.kind] },
        { term: fields.remark, value: box.remark || noRemark },
      ]}
      buttons={
        <>
          <ButtonLink href={sandboxPath(sandbox, `mp/versions/${box.versionId}`)}>{actions.detail}</ButtonLink>
          {box.buttons && (
            <JudgedLink href={sandboxPath(sandbox, 'mp/rollback')} judged={box.buttons.rollback} reasonAlign="end">
              {actions.rollback}
            </JudgedLink>
          )}
          <ButtonLink href={sandboxPath(sandbox, 'mp/settings/suspend')} variant="quiet">
            {actions.suspend}
          </ButtonLink>
        </>
      }
    />
  );
}

/** The row while a gray release runs (R12). */
export function GrayRow({ sandbox, box, m, locale }: Common & { box: GrayBox; locale: Locale }): ReactNode {
  const { fields, actions, noRemark, platform, tags, grayEnding, grayLeft } = m.versions;
  const left = formatDuration(box.secondsLeft, locale);
  return (
    <VersionRow
      label={fields.version}
      version={box.version}
      tags={<Tag tone="info">{tags.gray({ percent: box.percent })}</Tag>}
      fields={[
        { term: fields.releasedBy, value: box.releasedBy ?? platform },
        { term: fields.startedAt, value: <SimTime at={box.startedAt} shape="second" /> },
        { term: fields.deadlineAt, value: <SimTime at={box.deadlineAt} shape="second" /> },
        { term: fields.remark, value: box.remark || noRemark },
      ]}
      extra={
        <NoticeBar tone={box.isEndingSoon ? 'warn' : 'info'}>
          {box.isEndingSoon ? grayEnding({ left }) : grayLeft({ left })}
        </NoticeBar>
      }
      buttons={
        <>
          <ButtonLink href={sandboxPath(sandbox, 'mp/gray')}>{actions.detail}</ButtonLink>
          {box.buttons && (
            <>
              <JudgedLink href={sandboxPath(sandbox, 'mp/gray/raise')} judged={box.buttons.raise} reasonAlign="end">
                {actions.raise}
              </JudgedLink>
              <JudgedLink href={sandboxPath(sandbox, 'mp/gray/cancel')} judged={box.buttons.cancel} reasonAlign="end">
                {actions.cancelGray}
              </JudgedLink>
            </>
          )}
        </>
      }
    />
  );
}
