import Link from 'next/link';
import type { ReactNode } from 'react';
import { OutsidePage } from '@/components/outside-page';
import { SimTime } from '@/components/sim-time';
import { ButtonLink } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { Empty } from '@/components/ui/empty';
import { NoticeBar } from '@/components/ui/notice-bar';
import { mailText } from '@/lib/i18n/mail-text';
import { showAddresses, showMail } from '@/lib/queries/mail';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

const folders = ['inbox', 'spam', 'bounced'] as const;
type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ address?: string; folder?: string }> };

export default async function MailPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, asked] = await Promise.all([params, searchParams]);
  const { m, world } = await openPage(sandbox);
  const { mail: words } = m.outside;
  const addresses = await showAddresses(world);
  const wanted = asked.address?.trim().toLowerCase();
  const address = addresses.find((box) => box.address === wanted)?.address ?? addresses[0]?.address;
  if (address === undefined) {
    return (
      <OutsidePage title={words.title} note={words.note}>
        <Empty
          title={words.noAddress}
          action={<ButtonLink href={sandboxPath(sandbox, 'mp/register')}>{words.goRegister}</ButtonLink>}
        />
      </OutsidePage>
    );
  }
  const folder = folders.find((each) => each === asked.folder) ?? 'inbox';
  const mails = await showMail(world, address);
  const shown = mails.filter((mail) => mail.folder === folder);
  const count = (of: (typeof folders)[number]): number => mails.filter((mail) => mail.folder === of).length;
  const link = (query: { address: string; folder?: string }): string => sandboxPath(sandbox, 'mail', query);
  return (
    <OutsidePage title={words.title} note={words.note}>
      <div className="grid gap-4 md:grid-cols-[15rem_minmax(0,1fr)]">
        <nav aria-label={words.addresses} className="min-w-0">
          <ul className="grid gap-1">
            {addresses.map((box) => (
              <li key={box.address}>
                <Link
                  href={link({ address: box.address })}
                  prefetch={false}
                  aria-current={box.address === address ? 'true' : undefined}
                  className={classNames(
                    'flex min-h-9 items-center gap-2 rounded-control px-3 py-1 text-sm break-all',
                    box.address === address
                      ? 'bg-accent-soft font-medium text-accent-text'
                      : 'text-body hover:bg-raised',
                  )}
                >
                  <span className="min-w-0 flex-1">{box.address}</span>
                  {box.unread > 0 && (
                    <span
                      className="shrink-0 rounded-full bg-accent px-1.5 text-xs text-on-accent"
                      aria-label={words.unread({ count: box.unread })}
                    >
                      {box.unread}
                    </span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <section className="min-w-0 rounded-box border border-line bg-surface">
          <nav aria-label={words.folders} className="flex gap-5 overflow-x-auto border-b border-line px-4">
            {folders
              .filter((each) => each !== 'bounced' || count('bounced') > 0)
              .map((each) => (
                <Link
                  key={each}
                  href={link({ address, folder: each })}
                  prefetch={false}
                  aria-current={each === folder ? 'page' : undefined}
                  className={classNames(
                    '-mb-px border-b-2 py-2.5 text-sm whitespace-nowrap -outline-offset-2',
                    each === folder
                      ? 'border-ornament font-medium text-accent-text'
                      : 'border-transparent text-body hover:text-accent-text',
                  )}
                >
                  {m.domainWords.mailFolders[each]}{' '}
                  {count(each) > 0 && <span className="text-hint">{count(each)}</span>}
                </Link>
              ))}
          </nav>
          {folder === 'bounced' && <NoticeBar tone="bad">{words.bounced}</NoticeBar>}
          {shown.length === 0 ? (
            <Empty title={words.empty}>
              {folder === 'inbox' && count('spam') > 0 && (
                <Link href={link({ address, folder: 'spam' })} prefetch={false} className="text-link">
                  {words.inSpam({ count: count('spam') })}
                </Link>
              )}
            </Empty>
          ) : (
            <ul className="divide-y divide-line">
              {shown.map((mail) => (
                <li key={mail.id}>
                  <Link
                    href={sandboxPath(sandbox, `mail/${mail.id}`)}
                    prefetch={false}
                    className="grid gap-x-4 px-4 py-2.5 hover:bg-raised sm:grid-cols-[8rem_minmax(0,1fr)_auto]"
                  >
                    <span className="text-sm text-hint">{m.told.mail.sender}</span>
                    <span
                      className={classNames(
                        'min-w-0 truncate text-sm',
                        mail.isRead ? 'text-body' : 'font-semibold text-ink',
                      )}
                    >
                      {!mail.isRead && (
                        <>
                          <span aria-hidden="true" className="mr-2 inline-block size-2 rounded-full bg-accent" />
                          <span className="sr-only">{words.unreadTag} </span>
                        </>
                      )}
                      {mailText(mail, m).subject}
                    </span>
                    <span className="text-xs leading-6 text-hint">
                      <SimTime at={mail.at} />
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </section>
      </div>
    </OutsidePage>
  );
}
