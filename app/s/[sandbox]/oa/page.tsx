import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { OutsideMain } from '@/components/outside-main';
import { PageHead } from '@/components/ui/page-head';
import { getMessages } from '@/lib/i18n/locale';
import { officialLogin } from '@/lib/web/official-session';
import { openPage } from '@/lib/web/page';
import { OfficialFront } from './front';
import { OfficialHome } from './home';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ switch?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).official.title };
}

/** The console of an official account, as far as mini programs go (product §1.13); its login before that. */
export default async function OfficialPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, asked] = await Promise.all([params, searchParams]);
  const [page, login] = await Promise.all([openPage(sandbox), officialLogin(sandbox)]);
  return (
    <OutsideMain>
      <PageHead title={page.m.official.title} note={page.m.official.front} />
      {login && asked.switch === undefined ? <OfficialHome page={page} login={login} /> : <OfficialFront page={page} />}
    </OutsideMain>
  );
}
