import type { ReactNode } from 'react';
import { PhoneFrame } from '@/components/phone/phone-frame';
import { ReadMark } from '@/components/read-mark';
import { SimTime } from '@/components/sim-time';
import { Empty } from '@/components/ui/empty';
import { eventText } from '@/lib/i18n/say';
import type { NoticeEvent } from '@/lib/i18n/zh-CN/told';
import { phoneMessages } from '@/lib/queries/phone';
import { openPhone } from '@/lib/web/phone';
import { readMessagesAction } from '../actions';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ as?: string }> };

export default async function PhoneMessagesPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { as }] = await Promise.all([params, searchParams]);
  const page = await openPhone(sandbox, as);
  const { world, person, m, to } = page;
  const words = m.phone.messages;
  const messages = person ? await phoneMessages(world, person) : [];
  const unread = messages.filter((message) => !message.isRead).map((message) => message.id);
  return (
    <PhoneFrame page={page} title={words.title} back={to('')}>
      {unread.length > 0 && <ReadMark action={readMessagesAction.bind(null, sandbox, unread)} label={words.readAll} />}
      {messages.length === 0 ? (
        <Empty title={words.none} />
      ) : (
        <ul className="grid gap-3">
          {messages.map((message) => (
            <li key={message.id} className="rounded-box border border-line bg-surface px-4 py-3">
              <p className="flex items-center gap-2 text-xs text-hint">
                {message.accountName && (
                  <span className="min-w-0 truncate">{words.from({ account: message.accountName })}</span>
                )}
                <span className="ml-auto">
                  <SimTime at={message.at} />
                </span>
              </p>
              <p className="mt-1 flex items-center gap-2 font-medium">
                {!message.isRead && <Unread label={m.phone.unread({ count: 1 })} />}
                {m.told.noticeTitles[message.event as NoticeEvent] ?? message.event}
              </p>
              <p className="text-sm text-body">{eventText(message.event, message.data, m)}</p>
            </li>
          ))}
        </ul>
      )}
    </PhoneFrame>
  );
}

function Unread({ label }: { label: string }): ReactNode {
  return (
    <>
      <span aria-hidden="true" className="size-2 shrink-0 rounded-full bg-danger-fill" />
      <span className="sr-only">{label}</span>
    </>
  );
}
