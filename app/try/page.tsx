import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/site-frame';
import { StartFacts } from '@/components/start-facts';
import { ButtonLink } from '@/components/ui/button';
import { NoticeBar } from '@/components/ui/notice-bar';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { getMessages } from '@/lib/i18n/locale';
import type { Messages } from '@/lib/i18n/messages';
import { currentUser } from '@/lib/web/session';
import { readStartLink, type LinkProblem } from '@/lib/web/start-link';
import { openStartLink } from './actions';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).startLink.title, robots: { index: false, follow: false } };
}

/** What a start link opens. Looking makes nothing: robots and previews come here too. */
export default async function TryPage({ searchParams }: Props): Promise<ReactNode> {
  const [m, query, user] = await Promise.all([getMessages(), searchParams, currentUser()]);
  const words = m.startLink;
  const link = readStartLink(query, m);
  return (
    <SiteFrame>
      <div className="mx-auto max-w-2xl">
        {link.ok ? (
          <>
            <PageHead title={words.title} note={words.lead} />
            <Panel>
              <div className="grid gap-5">
                <StartFacts asked={link.asked} />
                <p className="text-sm text-hint">{user ? words.asUser({ name: user.nickname }) : words.asGuest}</p>
                <form action={openStartLink.bind(null, query)}>
                  <SubmitButton variant="primary" size="large" waitingLabel={words.waiting}>
                    {words.submit}
                  </SubmitButton>
                </form>
              </div>
            </Panel>
          </>
        ) : (
          <Bad problems={link.problems} m={m} />
        )}
      </div>
    </SiteFrame>
  );
}

function Bad({ problems, m }: { problems: readonly LinkProblem[]; m: Messages }): ReactNode {
  const { bad } = m.startLink;
  return (
    <>
      <PageHead title={bad.title} note={bad.lead} />
      <Panel>
        <div className="grid gap-4">
          <ul className="grid gap-2">
            {problems.map(({ parameter, problem }) => (
              <li key={parameter} data-parameter={parameter}>
                <NoticeBar tone="bad">
                  <code className="font-mono break-all">{parameter}</code>: {problem}
                </NoticeBar>
              </li>
            ))}
          </ul>
          <span>
            <ButtonLink href="/sandboxes/new">{bad.make}</ButtonLink>
          </span>
        </div>
      </Panel>
    </>
  );
}
