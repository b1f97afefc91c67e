import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { notFound, redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { ActForm } from '@/components/act-form';
import { CodeImage } from '@/components/code-image';
import { OnceBox } from '@/components/once-box';
import { SimTime } from '@/components/sim-time';
import { summaryRows } from '@/components/ticket-summary';
import { buttonClass } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { DialogFrame } from '@/components/ui/dialog-frame';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { Tag, type Tone } from '@/components/ui/tag';
import { refusalText } from '@/lib/i18n/say';
import type { ScanAction } from '@/lib/i18n/zh-CN/tickets';
import { showScan, type ScanPage } from '@/lib/queries/scan';
import { openPage, type Page } from '@/lib/web/page';
import { codePath, phoneTicketPath, sandboxPath } from '@/lib/web/paths';
import { mayPlay } from '@/lib/web/persona';
import { safeReturnPath } from '@/lib/web/return-path';
import { newCodeAction, nudgeAction, showOnceAction } from './actions';

type Props = { params: Promise<{ sandbox: string; ticket: string }>; searchParams: Promise<{ then?: string }> };

const tones: Record<ScanPage['state'], Tone> = {
  waiting: 'info',
  scanned: 'info',
  used: 'ok',
  refused: 'bad',
  failed: 'bad',
  cancelled: 'neutral',
  expired: 'warn',
};

/** Only the asker and the director see it; when it is used the page goes on by itself. */
export default async function TicketPage({ params, searchParams }: Props): Promise<ReactNode> {
  const { sandbox, ticket: id } = await params;
  const page = await openPage(sandbox);
  const { world, seat, m, locale } = page;
  const ticket = /^\d{1,9}$/.test(id) ? await showScan(world, Number(id)) : null;
  if (!ticket || !mayPlay(seat, ticket.askedById)) notFound();
  const then = (safeReturnPath((await searchParams).then) ?? sandboxPath(sandbox)).replace(
    '$id',
    String(Object.values(ticket.result ?? {})[0] ?? ''),
  );
  if (ticket.state === 'used' && ticket.once === null) redirect(then);
  const what = m.tickets.titles[ticket.action as ScanAction];
  return (
    <main id="content" className="mx-auto w-full max-w-3xl px-3 py-4 sm:px-4">
      <DialogFrame title={m.scanPage.title({ what })} closeHref={then} closeLabel={m.ui.close}>
        {ticket.once === null ? (
          <Waiting page={page} ticket={ticket} what={what} then={then} />
        ) : (
          <Once sandbox={sandbox} ticket={ticket} then={then} m={m} />
        )}
        <div className="mt-5 border-t border-line pt-4">
          <DefinitionList items={summaryRows(ticket.summary, m, locale)} />
        </div>
      </DialogFrame>
    </main>
  );
}

type WaitingProps = { page: Page; ticket: ScanPage; what: string; then: string };

function Waiting({ page: { world, seat, m }, ticket, what, then }: WaitingProps): ReactNode {
  const { sandboxId: sandbox } = world;
  const words = m.scanPage;
  const isOpen = ticket.state === 'waiting' || ticket.state === 'scanned';
  const mayScan = (personId: number): boolean => seat.mayAct && mayPlay(seat, personId);
  return (
    <div className="grid gap-5 sm:grid-cols-[220px_1fr]">
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <div className="grid content-start justify-items-center gap-2">
        <CodeImage
          src={codePath(sandbox, ticket)}
          label={words.code({ what })}
          cover={ticket.state === 'waiting' ? null : m.domainWords.ticketStates[ticket.state]}
          words={words.image}
        />
        <p className="text-center text-xs text-hint">{words.caption}</p>
        {isOpen && <p className="text-center text-xs text-hint">{words.realPhone}</p>}
      </div>
      <div className="grid content-start gap-4">
        <p data-state={ticket.state}>
          <Tag tone={tones[ticket.state]}>{m.domainWords.ticketStates[ticket.state]}</Tag>
        </p>
        <EndNotice ticket={ticket} m={m} />
        {ticket.steps.length > 1 && (
          <ol className="grid gap-1 text-sm">
            {ticket.steps.map((step, index) => (
              <li key={index} data-step={step.who} data-done={step.by !== null}>
                {words.step({ number: index + 1, who: m.domainWords.scanners[step.who], by: step.by })}
              </li>
            ))}
          </ol>
        )}
        <DefinitionList
          items={[
            { key: 'who', term: words.who, value: m.domainWords.scanners[ticket.who] },
            { key: 'asker', term: words.asker, value: ticket.asker },
            ...(ticket.accountName ? [{ key: 'account', term: words.account, value: ticket.accountName }] : []),
            { key: 'expires', term: words.expires, value: <SimTime at={ticket.expiresAt} shape="second" /> },
          ]}
        />
        {isOpen && (
          <ul className="grid justify-items-start gap-2">
            {ticket.isOpenToAll && <li>{words.anybody}</li>}
            {!ticket.isOpenToAll && ticket.scanners.length === 0 && <li>{words.nobody}</li>}
            {ticket.scanners.map((person) => (
              <li key={person.id}>
                {(!mayScan(person.id) || person.playedBy !== null) && (
                  <p className="mb-1" data-waits-for={person.wechatId}>
                    {words.waitFor({ person: person.nickname, playedBy: person.playedBy })}
                  </p>
                )}
                {mayScan(person.id) && (
                  <a
                    href={phoneTicketPath(sandbox, ticket, person.id)}
                    target="caipai-phone"
                    className={buttonClass('primary')}
                  >
                    {words.scanWith({ person: person.nickname })}
                  </a>
                )}
              </li>
            ))}
          </ul>
        )}
        {isOpen && ticket.scanners.some(({ id }) => id !== seat.personId) && (
          <ActForm action={nudgeAction.bind(null, { sandbox, ticket: ticket.id, goOn: then })} formId={randomUUID()}>
            <p className="flex flex-wrap items-center gap-3">
              <SubmitButton variant="default" size="small" waitingLabel={m.ui.waiting}>
                {words.nudge}
              </SubmitButton>
              {ticket.isNudged && (
                <span role="status" className="text-xs text-hint">
                  {words.nudged}
                </span>
              )}
            </p>
          </ActForm>
        )}
        {(isOpen || ticket.state === 'expired') && ticket.refreshesLeft > 0 ? (
          <ActForm action={newCodeAction.bind(null, { sandbox, ticket: ticket.id, goOn: then })} formId={randomUUID()}>
            <p className="flex flex-wrap items-center gap-3">
              <SubmitButton variant="default" size="small" waitingLabel={m.ui.waiting}>
                {words.newCode}
              </SubmitButton>
              <span className="text-xs text-hint">{words.newCodeLeft({ left: ticket.refreshesLeft })}</span>
            </p>
          </ActForm>
        ) : (
          <Link href={then} prefetch={false} className="text-link justify-self-start">
            {words.again}
          </Link>
        )}
      </div>
    </div>
  );
}

function EndNotice({ ticket, m }: { ticket: ScanPage; m: Page['m'] }): ReactNode {
  if (ticket.state === 'refused') return <NoticeBar tone="bad">{m.scanPage.refused}</NoticeBar>;
  if (ticket.state === 'cancelled') return <NoticeBar tone="warn">{m.scanPage.cancelled}</NoticeBar>;
  if (ticket.state === 'failed' && ticket.refusal) {
    return (
      <NoticeBar tone="bad" role="alert">
        {refusalText(ticket.refusal, m)}
      </NoticeBar>
    );
  }
  return null;
}

type OnceProps = { sandbox: string; ticket: ScanPage; then: string; m: Page['m'] };

function Once({ sandbox, ticket, then, m }: OnceProps): ReactNode {
  const words = m.scanPage;
  const { copy, copied, waiting } = m.ui;
  return (
    <div className="grid gap-4">
      <OnceBox
        action={showOnceAction.bind(null, { sandbox, ticket: ticket.id, goOn: then })}
        isUnread={ticket.once === 'unread'}
        words={{ ...words.once, copy, copied, waiting }}
      />
      <Link href={then} prefetch={false} className={`${buttonClass('primary')} justify-self-center`}>
        {words.goOn}
      </Link>
    </div>
  );
}
