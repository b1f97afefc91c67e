import Link from 'next/link';
import type { ReactNode } from 'react';
import { Panel } from '@/components/ui/panel';
import { formatDateTime } from '@/lib/i18n/format';
import type { Waiting } from '@/lib/queries/home';
import type { ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

const targets: Record<Waiting['key'], string> = {
  payment: 'mp/register/pay',
  verification: 'mp/settings/verify',
  name: 'mp/settings/name',
  category: 'mp/settings/category',
  audit: 'mp/versions',
  release: 'mp/versions',
  gray: 'mp/versions',
  resume: 'mp/settings/suspend',
};

function sentence(item: Waiting, { m, locale }: ConsolePage): string {
  const words = m.accountPages.home.waiting;
  const time = (at: Date): string => formatDateTime(at, locale);
  switch (item.key) {
    case 'payment':
      return words.payment({ yuan: (item.amountCents / 100).toFixed(2), deadline: time(item.deadlineAt) });
    case 'verification':
      return words.verification({ state: m.domainWords.verificationStates[item.state] });
    case 'name':
      return words.name({ name: item.name, due: time(item.dueAt) });
    case 'category':
      return words.category(item);
    case 'audit':
      return words.audit({ version: item.version, since: time(item.since) });
    case 'release':
      return words.release(item);
    case 'gray':
      return words.gray({ ...item, deadline: item.deadlineAt ? time(item.deadlineAt) : m.domainWords.none });
    case 'resume':
      return words.resume({ since: time(item.since) });
  }
}

/** What the account waits for, each with the page where it goes on. */
export function WaitingList({ waiting, page }: { waiting: readonly Waiting[]; page: ConsolePage }): ReactNode {
  const words = page.m.accountPages.home;
  return (
    <Panel title={words.waits}>
      {waiting.length === 0 ? (
        <p className="text-sm text-hint">{words.waitsNone}</p>
      ) : (
        <ul className="grid gap-2 text-sm">
          {waiting.map((item) => (
            <li key={item.key} className="flex flex-wrap items-baseline gap-x-3">
              <span id={`waiting-${item.key}`} className="min-w-0 flex-1">
                {sentence(item, page)}
              </span>
              <Link
                href={sandboxPath(
                  page.world.sandboxId,
                  targets[item.key],
                  item.key === 'payment' ? { account: item.accountId } : {},
                )}
                prefetch={false}
                aria-describedby={`waiting-${item.key}`}
                className="inline-flex min-h-6 shrink-0 items-center text-link"
              >
                {words.look}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
