import type { ReactNode } from 'react';
import { DeniedCard } from '@/components/denied-card';
import { openConsoleView } from '@/lib/web/page';
import { AddPeople } from '../add-people';

type Props = {
  params: Promise<{ sandbox: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export default async function AddPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { ids }] = await Promise.all([params, searchParams]);
  const page = await openConsoleView(sandbox, 'member.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  return <AddPeople page={page} list="project" ids={typeof ids === 'string' ? ids.trim() : ''} />;
}
