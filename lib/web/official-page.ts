import { redirect } from 'next/navigation';
import { cache } from 'react';
import { officialLogin, type OfficialLogin } from './official-session';
import { openPage, type Page } from './page';
import { sandboxPath } from './paths';

/** Opens a page in the console of an official account; whoever is not logged in there is sent to its login. */
export const openOfficialConsole = cache(async (sandbox: string): Promise<Page & { login: OfficialLogin }> => {
  const [page, login] = await Promise.all([openPage(sandbox), officialLogin(sandbox)]);
  if (!login) redirect(sandboxPath(sandbox, 'oa'));
  return { ...page, login };
});
