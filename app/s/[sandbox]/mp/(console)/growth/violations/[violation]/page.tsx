import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActForm, ActTextArea } from '@/components/act-form';
import { DeniedCard } from '@/components/denied-card';
import { PaperList } from '@/components/paper-list';
import { PapersField } from '@/components/papers-field';
import { papersTexts } from '@/components/papers-texts';
import { SimTime } from '@/components/sim-time';
import { Button, ButtonLink } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { Tag } from '@/components/ui/tag';
import { formats } from '@/lib/domain/pack/format';
import { refusalText } from '@/lib/i18n/say';
import { violationPage, type ViolationPage } from '@/lib/queries/violation-page';
import { idParam } from '@/lib/web/id-param';
import { type ConsolePage, openConsoleView } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { termText, violationTones } from '../term';

type Props = { params: Promise<{ sandbox: string; violation: string }> };
type Part = { page: ConsolePage; shown: ViolationPage };

/** One sanction and the appeal against it (F-3, F-6). */
export default async function ViolationDetailPage({ params }: Props): Promise<ReactNode> {
  const { sandbox, violation } = await params;
  const page = await openConsoleView(sandbox, 'violation.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const { m, world, account, actor } = page;
  const shown = (await violationPage(world, account, actor, idParam(violation))) ?? notFound();
  const { violations: words } = m.accountLife;
  return (
    <>
      <PageHead
        title={words.detail}
        extra={<ButtonLink href={sandboxPath(sandbox, 'mp/growth/violations')}>{m.ui.back}</ButtonLink>}
      />
      <div className="grid gap-5">
        <Panel>
          <Facts page={page} shown={shown} />
        </Panel>
        {shown.isInForce && (
          <Panel title={words.appeal}>
            <AppealForm page={page} shown={shown} />
          </Panel>
        )}
      </div>
    </>
  );
}

function Facts({ page, shown }: Part): ReactNode {
  const { m, world } = page;
  const { row, papers } = shown;
  const { violations: words } = m.accountLife;
  const { columns } = words;
  const { violationKinds, violationRules, violationStates, bannableFunctions, appealAnswers, list } = m.domainWords;
  const answers: { [answer: string]: string | undefined } = appealAnswers;
  const rule = violationRules[row.rule];
  const optional = (isShown: boolean, term: string, value: ReactNode) => (isShown ? [{ term, value }] : []);
  return (
    <DefinitionList
      items={[
        { term: words.number, value: row.punishId },
        { term: columns.at, value: <SimTime at={row.issuedAt} /> },
        { term: columns.kind, value: violationKinds[row.kind] },
        { term: columns.content, value: row.content },
        { term: columns.rule, value: `${rule.name} · ${words.clause({ clause: row.clause })}` },
        { term: words.guide, value: rule.guide },
        ...optional(row.threat !== '', words.threat, row.threat && violationKinds[row.threat]),
        ...optional(
          row.functions.length > 0,
          words.functions,
          list(row.functions.map((one) => bannableFunctions[one])),
        ),
        ...optional(row.paths.length > 0, words.paths, list(row.paths)),
        { term: columns.until, value: termText(page, row) },
        {
          term: columns.state,
          value: <Tag tone={violationTones[row.state]}>{violationStates[row.state]}</Tag>,
        },
        ...optional(row.appealedAt !== null, words.appealedAt, row.appealedAt && <SimTime at={row.appealedAt} />),
        ...optional(row.appealText !== '', words.appealed, row.appealText),
        ...optional(papers.length > 0, words.papers, <PaperList sandbox={world.sandboxId} papers={papers} />),
        ...optional(row.answer !== '', words.answer, answers[row.answer] ?? row.answer),
      ]}
    />
  );
}

function AppealForm({ page: { m, world }, shown }: Part): ReactNode {
  const { row, appeal } = shown;
  const { violations: words } = m.accountLife;
  const { sandboxId: sandbox } = world;
  const target = {
    sandbox,
    action: 'violation.appeal',
    as: 'console',
    input: { violationId: row.id },
    then: sandboxPath(sandbox, `mp/growth/violations/${row.id}`),
  } as const;
  const limit = formats['format.appealFailures'].value;
  const { hint, ...texts } = papersTexts(m);
  return (
    <ActForm action={act.bind(null, target)} formId={randomUUID()} className="grid max-w-xl gap-4">
      {row.failed > 0 && <p className="text-sm text-warn">{words.failed({ failed: row.failed, limit })}</p>}
      <ActTextArea name="text" label={words.text} hint={words.textHint} rows={4} required />
      <PapersField
        uploadHref={sandboxPath(sandbox, 'files')}
        name="papers"
        label={words.papers}
        hint={hint}
        texts={texts}
      />
      <p className="text-sm text-hint">{m.accountPages.settings.needsScan}</p>
      <div>
        {appeal.refusal ? (
          <Button variant="primary" disabledReason={refusalText(appeal.refusal, m)}>
            {words.submit}
          </Button>
        ) : (
          <SubmitButton waitingLabel={m.ui.waiting}>{words.submit}</SubmitButton>
        )}
      </div>
    </ActForm>
  );
}
