import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { ConfirmScreen } from '@/components/phone/confirm-screen';
import { EndScreen } from '@/components/phone/end-screen';
import { PhoneShell } from '@/components/phone/phone-shell';
import { UnreadScreen } from '@/components/phone/unread-screen';
import { SubmitButton } from '@/components/ui/submit-button';
import { formatTime } from '@/lib/i18n/format';
import { getLocale, getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import type { ScanAction } from '@/lib/i18n/zh-CN/tickets';
import { pairingMinutes } from '@/lib/platform/pairing';
import { phoneEnd } from '@/lib/queries/scan';
import { openPairedPhone, type PairedPhone } from '@/lib/web/paired-phone';
import { phoneTicketPath } from '@/lib/web/paths';
import { currentPersona } from '@/lib/web/persona';
import { answerPairedAction, markSeenPairedAction, pairAction, scanPairedAction } from './actions';

type Props = { params: Promise<{ token: string }> };

// the address is a key: it goes to no other site ('no-referrer' would take the Origin from the form too)
export const metadata: Metadata = { referrer: 'same-origin' };

/** Where a scanned code leads: a browser that has a seat goes to its own phone, any other says whose phone it is. */
export default async function PairPage({ params }: Props): Promise<ReactNode> {
  const { token } = await params;
  const [phone, m, locale] = await Promise.all([openPairedPhone(token), getMessages(), getLocale()]);
  if (phone.kind === 'new') {
    const persona = await currentPersona(phone.world.sandboxId);
    if (persona) redirect(phoneTicketPath(phone.world.sandboxId, { id: phone.ticket.id, token }, persona.id));
  }
  const person = phone.kind === 'paired' ? phone.person : null;
  const words = m.phone;
  return (
    <PhoneShell
      owner={person ? words.of({ person: person.nickname }) : words.pair.unknown}
      wechatId={person?.wechatId}
      time={'world' in phone ? formatTime(phone.world.at, locale) : ''}
      title={'ticket' in phone ? m.tickets.titles[phone.ticket.action as ScanAction] : words.pair.unknown}
      back={null}
      home={null}
      foot={<span>{words.foot}</span>}
    >
      {phone.kind === 'paired' ? (
        <Paired phone={phone} m={m} locale={locale} />
      ) : phone.kind === 'new' ? (
        <Whose phone={phone} m={m} />
      ) : phone.kind === 'gone' && phone.over ? (
        <EndScreen {...phone.over} m={m} />
      ) : (
        <div
          data-pair={phone.kind}
          role="alert"
          className="grid flex-1 content-center justify-items-center gap-3 px-4 text-center"
        >
          <p className="text-base font-medium">{words.pair[phone.kind].title}</p>
          <p className="text-sm text-hint">{words.pair[phone.kind].text}</p>
        </div>
      )}
    </PhoneShell>
  );
}

type Part<K> = { phone: Extract<PairedPhone, { kind: K }>; m: Messages };

function Whose({ phone, m }: Part<'new'>): ReactNode {
  const { ticket, people, token } = phone;
  const words = m.phone.pair;
  return (
    <div data-pair="new" className="flex flex-1 flex-col gap-4 pt-3">
      <h2 className="text-base font-medium">{words.title}</h2>
      <p>{words.text({ asker: ticket.asker, what: m.tickets.titles[ticket.action as ScanAction] })}</p>
      {people.length === 0 ? (
        <p role="alert" className="text-hint">
          {words.nobody}
        </p>
      ) : (
        <form action={pairAction.bind(null, token)} className="grid gap-2">
          {people.map(({ id, nickname, wechatId }) => (
            <SubmitButton key={id} name="person" value={String(id)} variant="default" waitingLabel={m.ui.waiting}>
              {nickname} <span className="text-xs text-hint">{wechatId}</span>
            </SubmitButton>
          ))}
        </form>
      )}
      <p className="text-xs text-hint">{words.only({ minutes: pairingMinutes })}</p>
    </div>
  );
}

function Paired({ phone, m, locale }: Part<'paired'> & { locale: 'zh-CN' | 'en' }): ReactNode {
  const { world, ticket, person, token } = phone;
  const end = phoneEnd(ticket, token, person);
  if (end !== null) {
    return (
      <EndScreen end={end} ticket={ticket} m={m}>
        <p className="text-sm text-hint">{m.phone.pair.ended}</p>
      </EndScreen>
    );
  }
  const isMine = ticket.isOpenToAll || ticket.scanners.some(({ id }) => id === person.id);
  if (!isMine) return <UnreadScreen scan={scanPairedAction.bind(null, token)} m={m} />;
  return (
    <ConfirmScreen
      page={{ world, m, locale }}
      ticket={ticket}
      person={person}
      answer={answerPairedAction.bind(null, token)}
      seen={markSeenPairedAction.bind(null, token)}
    />
  );
}
