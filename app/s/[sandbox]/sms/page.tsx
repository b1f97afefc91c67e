import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { OutsidePage } from '@/components/outside-page';
import { ReadMark } from '@/components/read-mark';
import { SimTime } from '@/components/sim-time';
import { classNames } from '@/components/ui/class-names';
import { CopyField } from '@/components/ui/copy-field';
import { Empty } from '@/components/ui/empty';
import { getMessages } from '@/lib/i18n/locale';
import { smsText } from '@/lib/i18n/mail-text';
import { showPhones, showSms } from '@/lib/queries/sms';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { markSmsRead } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).outside.sms.title };
}

type Props = {
  params: Promise<{ sandbox: string }>;
  searchParams: Promise<{ phone?: string; person?: string; all?: string }>;
};

/** The text that is answered on the filing site (A8-8). */
const filingText = 'filing.sms_sent';

export default async function SmsPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, asked] = await Promise.all([params, searchParams]);
  const { m, world } = await openPage(sandbox);
  const { sms: words } = m.outside;
  const phones = await showPhones(world);
  const current =
    phones.find(
      ({ phone, personId }) =>
        phone === asked.phone || (asked.person !== undefined && String(personId) === asked.person),
    ) ?? null;
  const messages = await showSms(world, current?.phone);
  const unread = messages.filter((sms) => !sms.isRead).map((sms) => sms.id);
  const tab = (isCurrent: boolean): string =>
    classNames(
      'flex min-h-9 items-center gap-2 rounded-control px-3 py-1 text-sm',
      isCurrent ? 'bg-accent-soft font-medium text-accent-text' : 'text-body hover:bg-raised',
    );
  return (
    <OutsidePage title={words.title} note={words.note}>
      <div className="grid gap-4 md:grid-cols-[15rem_minmax(0,1fr)]">
        <details open={current === null ? undefined : true} className="min-w-0 md:hidden">
          <summary className="min-h-6 cursor-pointer text-link">{words.phones}</summary>
          <PhoneList {...{ phones, sandbox, words, tab }} current={current?.phone ?? null} />
        </details>
        <div className="hidden min-w-0 md:block">
          <PhoneList {...{ phones, sandbox, words, tab }} current={current?.phone ?? null} />
        </div>
        <section aria-label={words.title} className="min-w-0">
          {messages.length === 0 ? (
            <div className="rounded-box border border-line bg-surface">
              <Empty title={words.empty}>{words.emptyText}</Empty>
            </div>
          ) : (
            <ul className="grid gap-3">
              {messages.map((sms) => (
                <li key={sms.id} className="max-w-xl rounded-box border border-line bg-surface px-4 py-3">
                  <p className="flex flex-wrap items-baseline gap-x-3 text-xs text-hint">
                    {!sms.isRead && (
                      <span>
                        <span aria-hidden="true" className="mr-1.5 inline-block size-2 rounded-full bg-accent" />
                        <span className="sr-only">{words.unread({ count: 1 })}</span>
                      </span>
                    )}
                    <span className="font-medium text-body">{sms.person?.nickname ?? words.stranger}</span>
                    <span>{sms.phone}</span>
                    <span className="ml-auto">
                      <SimTime at={sms.at} shape="second" />
                    </span>
                  </p>
                  <p className="mt-1">{smsText(sms, m)}</p>
                  {sms.event === filingText && (
                    <p className="mt-1 text-sm">
                      <Link
                        href={sandboxPath(sandbox, 'filing-site', { phone: sms.phone })}
                        prefetch={false}
                        className="inline-flex min-h-6 items-center text-link"
                      >
                        {m.filing.site.link}
                      </Link>
                    </p>
                  )}
                  {typeof sms.data['code'] === 'string' && (
                    <p className="mt-1 text-lg">
                      <CopyField
                        value={sms.data['code']}
                        label={words.copy}
                        copyLabel={m.ui.copy}
                        copiedLabel={m.ui.copied}
                      />
                    </p>
                  )}
                </li>
              ))}
            </ul>
          )}
          {unread.length > 0 && (
            <ReadMark key={unread.join()} action={markSmsRead.bind(null, sandbox, unread)} label={words.markRead} />
          )}
        </section>
      </div>
    </OutsidePage>
  );
}

type ListProps = {
  phones: Awaited<ReturnType<typeof showPhones>>;
  sandbox: string;
  words: { phones: string; all: string; stranger: string; unread: (p: { count: number }) => string };
  tab: (isCurrent: boolean) => string;
  current: string | null;
};

function PhoneList({ phones, sandbox, words, tab, current }: ListProps): ReactNode {
  return (
    <nav aria-label={words.phones}>
      <ul className="grid gap-0.5">
        <li>
          <Link
            href={sandboxPath(sandbox, 'sms')}
            prefetch={false}
            aria-current={current === null ? 'true' : undefined}
            className={tab(current === null)}
          >
            {words.all}
          </Link>
        </li>
        {phones.map(({ phone, nickname, unread }) => (
          <li key={phone}>
            <Link
              href={sandboxPath(sandbox, 'sms', { phone })}
              prefetch={false}
              aria-current={phone === current ? 'true' : undefined}
              className={tab(phone === current)}
            >
              <span className="min-w-0 flex-1">
                {nickname ?? words.stranger} <span className="text-xs text-hint">{phone}</span>
              </span>
              {unread > 0 && (
                <span
                  className="shrink-0 rounded-full bg-accent px-1.5 text-xs text-on-accent"
                  aria-label={words.unread({ count: unread })}
                >
                  {unread}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
