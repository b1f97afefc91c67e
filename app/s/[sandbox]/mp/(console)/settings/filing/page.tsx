import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { ActButton } from '@/components/act-button';
import { JudgedLink } from '@/components/judged-link';
import { SimTime } from '@/components/sim-time';
import { ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Steps } from '@/components/ui/steps';
import { Table } from '@/components/ui/table';
import { Tag, type Tone } from '@/components/ui/tag';
import { filingStages, type FilingState } from '@/lib/domain/filing-life';
import { formatDateTime } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locale';
import { filingPage, type FilingView } from '@/lib/queries/filing';
import { openConsoleView, type ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { SettingsFrame } from '../settings-frame';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).filing.title };
}

const tones: Partial<Record<FilingState, Tone>> = {
  filed: 'ok',
  platform_rejected: 'bad',
  regulator_rejected: 'bad',
  returned: 'warn',
  refused: 'bad',
  platform_review: 'info',
  sms_verification: 'info',
  regulator_review: 'info',
};

/** 小程序备案: how far it is, what may be done now, and everything that was sent (A8-5). */
export default async function FilingPage({ params }: { params: Promise<{ sandbox: string }> }): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsoleView(sandbox, 'subject.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const { m, world, account, actor } = page;
  const shown = (await filingPage(world, account, actor)) ?? notFound();
  const words = m.filing;
  const needs = m.domainWords.list(shown.missing.map((need) => m.domainWords.filingNeeds[need]));
  const changes = m.domainWords.list(shown.changesDue.map((what) => words.changed[what]));
  const stage = shown.stage ?? 'filling';
  return (
    <SettingsFrame page={page} title={words.title} note={words.lead}>
      <div className="grid grid-cols-1 gap-5">
        <Steps
          label={words.progress}
          steps={filingStages.map((each) => m.domainWords.filingStages[each])}
          current={stage === 'done' ? filingStages.length : filingStages.indexOf(stage)}
          doneLabel={m.ui.done}
        />
        {shown.missing.length > 0 && shown.number === null && (
          <NoticeBar tone="warn">{words.missing({ list: needs })}</NoticeBar>
        )}
        {shown.changesDue.length > 0 && <NoticeBar tone="warn">{words.changesDue({ list: changes })}</NoticeBar>}
        <Facts shown={shown} page={page} />
        <SmsNotice shown={shown} page={page} />
        <Acts shown={shown} page={page} />
        <History shown={shown} page={page} />
      </div>
    </SettingsFrame>
  );
}

type Part = { shown: FilingView; page: ConsolePage };

function Facts({ shown, page: { m } }: Part): ReactNode {
  const words = m.filing;
  const { filingStates, filingKinds, none } = m.domainWords;
  const time = (key: string, term: string, at: Date | null) =>
    at === null ? [] : [{ key, term, value: <SimTime at={at} /> }];
  return (
    <DefinitionList
      items={[
        {
          key: 'state',
          term: words.state,
          value: shown.state ? (
            <Tag tone={tones[shown.state] ?? 'neutral'}>{filingStates[shown.state]}</Tag>
          ) : (
            m.accountPages.settings.unfiled
          ),
        },
        { key: 'number', term: words.number, value: <span data-filing-number>{shown.number ?? none}</span> },
        ...(shown.kind ? [{ key: 'kind', term: words.kind, value: filingKinds[shown.kind] }] : []),
        ...(shown.reason === '' ? [] : [{ key: 'reason', term: words.reason, value: shown.reason }]),
        ...time('submitted', words.submittedAt, shown.submittedAt),
        ...time('platform', words.platformAt, shown.platformAt),
        ...time('regulator', words.regulatorAt, shown.regulatorAt),
        ...time('decided', words.decidedAt, shown.decidedAt),
      ]}
    />
  );
}

function SmsNotice({ shown, page: { m, world, locale } }: Part): ReactNode {
  if (shown.state !== 'sms_verification') return null;
  const { sms: words } = m.filing;
  const phones = m.domainWords.list(shown.sms.filter((code) => !code.isVerified).map((code) => code.phoneMasked));
  return (
    <NoticeBar
      action={
        <ButtonLink href={sandboxPath(world.sandboxId, 'filing-site')} size="small">
          {words.go}
        </ButtonLink>
      }
    >
      {shown.smsDeadlineAt === null
        ? words.waiting({ phones })
        : words.until({
            phones,
            time: formatDateTime(shown.smsDeadlineAt, locale),
            left: shown.smsTriesLeft ?? 0,
          })}
    </NoticeBar>
  );
}

/** What may be done now; what may not says why. */
function Acts({ shown, page: { m, world } }: Part): ReactNode {
  const words = m.filing;
  const { sandboxId: sandbox } = world;
  const { buttons, state, isEditable, isFirstSend } = shown;
  const here = sandboxPath(sandbox, 'mp/settings/filing');
  const target = (action: string, then = here) => ({ sandbox, action, as: 'console' as const, then });
  const hasForm = isEditable || shown.number === null;
  const fill = isEditable ? (isFirstSend ? words.goOn : words.again) : words.begin;
  return (
    <div className="flex flex-wrap items-start gap-3">
      {hasForm && (
        <JudgedLink href={`${here}/form/type`} judged={buttons.fillIn} variant="primary">
          {fill}
        </JudgedLink>
      )}
      {hasForm && shown.number === null && (
        <JudgedLink href={`${here}/reuse`} judged={buttons.reuse}>
          {words.reuse}
        </JudgedLink>
      )}
      {state === 'returned' && (
        <ActButton target={{ ...target('filing.resubmit'), input: { commitment: true } }} judged={buttons.resubmit}>
          {words.straight}
        </ActButton>
      )}
      {state !== null && state !== 'filling' && !['filed', 'withdrawn', 'cancelled'].includes(state) && (
        <ActButton target={target('filing.withdraw')} judged={buttons.withdraw}>
          {words.withdraw}
        </ActButton>
      )}
      {shown.number !== null && (
        <>
          <ActButton target={target('filing.change', `${here}/form/type`)} judged={buttons.change}>
            {words.change}
          </ActButton>
          <JudgedLink href={`${here}/cancel`} judged={buttons.cancel} variant="danger">
            {words.cancel}
          </JudgedLink>
        </>
      )}
    </div>
  );
}

function History({ shown, page: { m } }: Part): ReactNode {
  const { history: title, historyEmpty, columns } = m.filing;
  const { filingKinds, filingStates, cancelScopes } = m.domainWords;
  return (
    <section className="border-t border-line pt-4">
      <h2 className="mb-2 text-base font-semibold">{title}</h2>
      <Table
        caption={title}
        rows={[...shown.history].reverse()}
        rowKey={(row) => row.id}
        empty={historyEmpty}
        columns={[
          {
            key: 'kind',
            head: columns.kind,
            isRowHead: true,
            cell: (row) => (row.scope ? cancelScopes[row.scope] : filingKinds[row.kind]),
          },
          { key: 'state', head: columns.state, cell: (row) => filingStates[row.state] },
          { key: 'round', head: columns.round, cell: (row) => row.round },
          {
            key: 'at',
            head: columns.at,
            cell: (row) => <SimTime at={row.decidedAt ?? row.submittedAt ?? row.createdAt} />,
          },
          { key: 'reason', head: columns.reason, cell: (row) => row.reason || row.number || '–' },
        ]}
      />
    </section>
  );
}
