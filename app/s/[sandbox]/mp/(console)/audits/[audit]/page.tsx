import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { AuditFormList } from '@/components/audit-form-list';
import { AuditStateTag } from '@/components/audit-state-tag';
import { DeniedCard } from '@/components/denied-card';
import { ReasonList } from '@/components/reason-list';
import { SimTime } from '@/components/sim-time';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Steps } from '@/components/ui/steps';
import { Tag } from '@/components/ui/tag';
import { formatDuration } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locale';
import { auditPage } from '@/lib/queries/audits';
import { idParam } from '@/lib/web/id-param';
import { openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { AuditActs } from './audit-acts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).audits.title };
}

type Props = { params: Promise<{ sandbox: string; audit: string }> };

/** 审核详情: progress, what was submitted, the reasons, what can be done now. */
export default async function AuditPageView({ params }: Props): Promise<ReactNode> {
  const { sandbox, audit: id } = await params;
  const { world, account, actor, m, locale, denied } = await openConsoleView(sandbox, 'audit.view');
  if (denied) return <DeniedCard verdict={denied} roles={actor.roles} />;
  const page = (await auditPage(world, account, actor, idParam(id))) ?? notFound();
  const words = m.audits.page;
  const steps = [words.steps.submitted, words.steps.reviewing, words.steps.result];
  return (
    <>
      <PageHead
        title={words.title({ number: page.number, version: page.version.number })}
        extra={
          <ButtonLink href={sandboxPath(sandbox, 'mp/audits')} variant="quiet" size="small">
            {m.audits.title}
          </ButtonLink>
        }
      />
      <div className="grid gap-4">
        <Steps
          label={words.stepsLabel}
          steps={steps}
          current={page.isUnderAudit ? 1 : steps.length}
          doneLabel={m.ui.done}
        />
        <Panel title={words.progress}>
          <p className="mb-3 flex flex-wrap items-center gap-1.5">
            <AuditStateTag state={page.state} failedWord={world.pack['audit.failedWord'].value} isUsed={page.isUsed} />
            {page.isDeleted && <Tag>{m.audits.deletedTag}</Tag>}
            {page.attemptOf !== null && (
              <span className="text-sm text-hint">{words.attemptOf({ number: page.attemptOf })}</span>
            )}
          </p>
          <DefinitionList
            items={[
              { key: 'by', term: words.submitter, value: page.submitter },
              { key: 'at', term: words.submittedAt, value: <SimTime at={page.submittedAt} /> },
              ...(page.decidedAt
                ? [{ key: 'decided', term: words.decidedAt, value: <SimTime at={page.decidedAt} /> }]
                : []),
              ...(page.tookSeconds === null
                ? []
                : [{ key: 'took', term: words.took, value: formatDuration(page.tookSeconds, locale) }]),
            ]}
          />
          <AuditActs sandbox={sandbox} page={page} m={m} />
        </Panel>
        {page.reasons.length > 0 && (
          <Panel title={words.reasons}>
            <ReasonList reasons={page.reasons} />
            {page.resubmit !== null && page.isLatest && (
              <div className="mt-4 grid justify-items-start gap-1.5">
                <ButtonLink href={sandboxPath(sandbox, `mp/submit/${page.resubmit}`)} variant="primary">
                  {words.resubmit}
                </ButtonLink>
                <p className="text-xs text-hint">{words.resubmitHint}</p>
              </div>
            )}
          </Panel>
        )}
        <Panel
          title={words.form}
          extra={
            <ButtonLink
              href={sandboxPath(sandbox, `mp/versions/${page.version.versionId}`)}
              variant="quiet"
              size="small"
            >
              {m.versions.page.title({ version: page.version.number })}
            </ButtonLink>
          }
        >
          <AuditFormList form={page.form} />
        </Panel>
      </div>
    </>
  );
}
