import { Search as SearchIcon } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { AppIcon } from '@/components/phone/app-icon';
import { PhoneFrame } from '@/components/phone/phone-frame';
import { buttonClass } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import type { Messages } from '@/lib/i18n/messages';
import { phoneApps, searchApps, type PhoneApp, type Search } from '@/lib/queries/phone';
import { openPhone, type PhonePage } from '@/lib/web/phone';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ as?: string; q?: string }> };

export default async function PhoneAppsPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { as, q = '' }] = await Promise.all([params, searchParams]);
  const page = await openPhone(sandbox, as);
  const { world, person, m, to } = page;
  const words = m.phone.apps;
  const name = q.trim().slice(0, 60);
  const [apps, search] = await Promise.all([
    person ? phoneApps(world, person) : { mine: [], others: [] },
    name === '' ? null : searchApps(world, name),
  ]);
  return (
    <PhoneFrame page={page} title={words.title} back={to('')}>
      <form action={to('apps')} className="mb-4 flex gap-2">
        {person && <input type="hidden" name="as" value={person.id} />}
        <input
          type="search"
          name="q"
          defaultValue={name}
          aria-label={words.search}
          placeholder={words.search}
          className="control"
        />
        <button type="submit" aria-label={words.go} className={buttonClass('default')}>
          <SearchIcon aria-hidden="true" size={16} />
        </button>
      </form>
      {search && <Results page={page} name={name} search={search} />}
      {apps.mine.length > 0 && <List page={page} title={words.mine} apps={apps.mine} hasTrial />}
      {apps.others.length > 0 && <List page={page} title={words.recent} apps={apps.others} />}
      {apps.mine.length + apps.others.length === 0 && !search && <Empty title={words.empty} />}
    </PhoneFrame>
  );
}

function Results({ page, name, search }: { page: PhonePage; name: string; search: Search }): ReactNode {
  const { apps: words } = page.m.phone;
  if (search.found.length > 0) return <List page={page} title={words.results} apps={search.found} />;
  return (
    <section className="mb-5">
      <Empty title={words.nothing({ name })} />
      <details className="rounded-box border border-line bg-surface px-4 py-2 text-sm">
        <summary className="min-h-6 cursor-pointer">{words.why}</summary>
        <ul className="mt-1 text-hint">
          {search.hidden.length === 0 && <li>{words.none}</li>}
          {search.hidden.map((hidden) => (
            <li key={hidden.name}>{why(hidden, words)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

function why(hidden: Search['hidden'][number], { reasons }: Messages['phone']['apps']): string {
  return hidden.why === 'tooNew' ? reasons.tooNew(hidden) : reasons[hidden.why](hidden);
}

type ListProps = { page: PhonePage; title: string; apps: readonly PhoneApp[]; hasTrial?: boolean };

function List({ page: { world, m, to }, title, apps, hasTrial = false }: ListProps): ReactNode {
  const { tags, unnamed } = m.phone.apps;
  return (
    <section className="mb-5">
      <h2 className="mb-2 text-sm text-hint">{title}</h2>
      <ul className="divide-y divide-line rounded-box border border-line bg-surface">
        {apps.map((app) => {
          const name = app.name ?? unnamed;
          return (
            <li key={app.appId} className="flex items-center gap-3 px-3 py-2.5">
              <AppIcon sandbox={world.sandboxId} name={name} avatarFileId={app.avatarFileId} />
              <span className="min-w-0 flex-1 truncate font-medium">{name}</span>
              <span className="grid shrink-0 justify-items-end gap-1 text-sm">
                <Link
                  href={to(`app/${app.appId}`, { kind: 'release' })}
                  prefetch={false}
                  className="text-link inline-flex min-h-6 items-center"
                >
                  {tags.release}
                </Link>
                {hasTrial && app.hasTrial && (
                  <Link
                    href={to(`app/${app.appId}`, { kind: 'trial' })}
                    prefetch={false}
                    className="text-link inline-flex min-h-6 items-center"
                  >
                    {tags.trial}
                  </Link>
                )}
                {app.development.map((version) => (
                  <Link
                    key={version.versionId}
                    href={to(`app/${app.appId}`, { kind: 'development', version: version.versionId })}
                    prefetch={false}
                    className="text-link inline-flex min-h-6 items-center"
                  >
                    {tags.development} {version.number}
                  </Link>
                ))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
