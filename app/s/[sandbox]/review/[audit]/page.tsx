import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { AuditFormList } from '@/components/audit-form-list';
import { AuditStateTag } from '@/components/audit-state-tag';
import { OutsidePage } from '@/components/outside-page';
import { PackagePanels } from '@/components/package-panels';
import { ReasonList } from '@/components/reason-list';
import { SimTime } from '@/components/sim-time';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Panel } from '@/components/ui/panel';
import { getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { reviewPage, type ReviewPage } from '@/lib/queries/review';
import { idParam } from '@/lib/web/id-param';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { Verdict } from './verdict';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).review.title };
}

type Props = { params: Promise<{ sandbox: string; audit: string }> };

/** One submission at the desk: what was uploaded and written, and the verdict. */
export default async function ReviewPageView({ params }: Props): Promise<ReactNode> {
  const { sandbox, audit: id } = await params;
  const { world, seat, m } = await openPage(sandbox);
  const words = m.review;
  if (!seat.powers.includes('review')) {
    return (
      <OutsidePage title={words.title}>
        <NoticeBar tone="warn">{words.denied}</NoticeBar>
      </OutsidePage>
    );
  }
  const page = (await reviewPage(world, idParam(id))) ?? notFound();
  return (
    <OutsidePage
      title={words.page.title({ name: page.account.name, version: page.version.number })}
      extra={
        <ButtonLink href={sandboxPath(sandbox, 'review')} variant="quiet" size="small">
          {words.title}
        </ButtonLink>
      }
    >
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <div className="grid min-w-0 gap-4 lg:order-2">
          <Panel
            title={words.page.decide}
            extra={<AuditStateTag state={page.state} failedWord={world.pack['audit.failedWord'].value} />}
          >
            {page.regulatorUntil ? (
              <NoticeBar>
                {words.page.regulator} <SimTime at={page.regulatorUntil} />
              </NoticeBar>
            ) : page.isUnderAudit ? (
              <Verdict sandbox={sandbox} page={page} m={m} />
            ) : (
              <Over page={page} m={m} />
            )}
          </Panel>
        </div>
        <div className="grid min-w-0 gap-4">
          <Panel title={words.page.account}>
            <AccountFacts page={page} m={m} />
          </Panel>
          <Panel title={words.page.form}>
            <AuditFormList form={page.form} />
          </Panel>
          <PackagePanels content={page.package} />
          {page.earlier.length > 0 && (
            <Panel title={words.page.earlier}>
              <div className="grid gap-4">
                {page.earlier.map((one) => (
                  <section key={one.number} className="grid gap-2">
                    <h3 className="text-sm font-medium">{words.page.earlierOne(one)}</h3>
                    <ReasonList reasons={one.reasons} />
                  </section>
                ))}
              </div>
            </Panel>
          )}
        </div>
      </div>
    </OutsidePage>
  );
}

function Over({ page, m }: { page: ReviewPage; m: Messages }): ReactNode {
  return (
    <div className="grid gap-3">
      <NoticeBar>
        {m.review.page.over} {page.decidedAt && <SimTime at={page.decidedAt} />}
      </NoticeBar>
      {page.given.length > 0 && <ReasonList reasons={page.given} />}
    </div>
  );
}

function AccountFacts({ page, m }: { page: ReviewPage; m: Messages }): ReactNode {
  const { page: words } = m.review;
  const { account, version } = page;
  const none = m.domainWords.none;
  return (
    <DefinitionList
      items={[
        { key: 'name', term: words.name, value: account.name },
        { key: 'appId', term: 'AppID', value: <code className="font-mono text-[13px]">{account.appId}</code> },
        { key: 'intro', term: words.intro, value: account.intro || none },
        { key: 'subject', term: words.subject, value: account.subjectName || none },
        { key: 'categories', term: words.categories, value: m.domainWords.list(account.categories) || none },
        { key: 'version', term: m.versions.fields.version, value: `${version.number} · ${version.uploader}` },
        { key: 'remark', term: m.versions.fields.remark, value: version.remark || none },
        { key: 'by', term: m.audits.page.submitter, value: page.submitter },
        { key: 'at', term: m.audits.page.submittedAt, value: <SimTime at={page.submittedAt} /> },
      ]}
    />
  );
}
