import { redirect } from 'next/navigation';
import type { DevtoolSession, Person } from '@/lib/domain/model';
import { findProject, type ProjectOwner } from '@/lib/queries/devtool';
import { devtoolSession } from './console-session';
import { openPage, type Page } from './page';
import { sandboxPath } from './paths';

export type DevtoolPage = Page & ProjectOwner & { person: Person; appId: string; session: DevtoolSession };

/** Opens a page of a project; who is not signed in, names an unknown AppID or is no developer goes to the start page. */
export async function openProject(sandbox: string, appId: string | undefined): Promise<DevtoolPage> {
  const page = await openPage(sandbox);
  const { persona: person } = page;
  const session = await devtoolSession(sandbox);
  const owner = person && appId ? await findProject(page.world, person, appId) : null;
  if (!person || !owner || owner.verdict.answer === 'no' || !session) {
    redirect(sandboxPath(sandbox, 'devtool', { appId: appId ?? null }));
  }
  return { ...page, ...owner, person, session, appId: owner.account.appId ?? '' };
}
