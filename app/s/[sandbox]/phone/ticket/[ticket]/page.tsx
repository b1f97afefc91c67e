import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ConfirmScreen } from '@/components/phone/confirm-screen';
import { EndScreen } from '@/components/phone/end-screen';
import { PhoneFrame } from '@/components/phone/phone-frame';
import { UnreadScreen } from '@/components/phone/unread-screen';
import { buttonClass } from '@/components/ui/button';
import type { ScanAction } from '@/lib/i18n/zh-CN/tickets';
import { phoneEnd, showScan } from '@/lib/queries/scan';
import { openPhone } from '@/lib/web/phone';
import { answerAction, markSeenAction, scanAction } from '../../actions';

type Props = {
  params: Promise<{ sandbox: string; ticket: string }>;
  searchParams: Promise<{ as?: string; t?: string }>;
};

/** The confirm screen of the code that this phone has scanned. */
export default async function PhoneTicketPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox, ticket: id }, { as, t }] = await Promise.all([params, searchParams]);
  const page = await openPhone(sandbox, as);
  const { world, person, m, to } = page;
  const ticket = /^\d{1,9}$/.test(id) ? await showScan(world, Number(id)) : null;
  if (!ticket) notFound();
  const end = phoneEnd(ticket, t, person);
  const isMine = ticket.isOpenToAll || ticket.scanners.some((scanner) => scanner.id === person?.id);
  // the code that was scanned, not the one that is open by now: a replaced one is told so when 允许 is pressed
  const target = { sandbox, ticket: ticket.id, token: t ?? ticket.token, person: person?.id ?? 0 };
  return (
    <PhoneFrame page={page} title={m.tickets.titles[ticket.action as ScanAction]} back={to('scan')}>
      {end !== null ? (
        <EndScreen end={end} ticket={ticket} m={m}>
          <Link href={to('')} prefetch={false} className={buttonClass('default', 'large')}>
            {m.phone.ticket.done}
          </Link>
        </EndScreen>
      ) : person && isMine ? (
        <ConfirmScreen
          page={page}
          ticket={ticket}
          person={person}
          answer={answerAction.bind(null, target)}
          seen={markSeenAction.bind(null, target)}
        />
      ) : (
        <UnreadScreen scan={scanAction.bind(null, target)} m={m} />
      )}
    </PhoneFrame>
  );
}
