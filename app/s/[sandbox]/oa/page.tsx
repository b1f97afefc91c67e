import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { OutsideMain } from '@/components/outside-main';
import { PageHead } from '@/components/ui/page-head';
import { getMessages } from '@/lib/i18n/locale';
import { officialLogin } from '@/lib/web/official-session';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { OfficialFront } from './front';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ switch?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).official.title };
}

/** The login of official accounts; whoever is logged in goes on to the console (product §1.13). */
export default async function OfficialPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, asked] = await Promise.all([params, searchParams]);
  const [page, login] = await Promise.all([openPage(sandbox), officialLogin(sandbox)]);
  if (login && asked.switch === undefined) redirect(sandboxPath(sandbox, 'oa/home'));
  return (
    <OutsideMain>
      <PageHead title={page.m.official.title} note={page.m.official.front} />
      <OfficialFront page={page} />
    </OutsideMain>
  );
}
