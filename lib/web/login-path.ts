import { headers } from 'next/headers';
import { sandboxPath } from './paths';
import { safeReturnPath } from './return-path';

/** The console's login page, which leads back to the page that was asked for: a session may have ended meanwhile. */
export async function loginPath(sandboxId: string): Promise<string> {
  const page = safeReturnPath((await headers()).get('x-caipai-page'));
  const isConsole = page?.startsWith(`${sandboxPath(sandboxId, 'mp')}/`) ?? false;
  return sandboxPath(sandboxId, 'mp/login', { then: isConsole ? page : null });
}

/** Where a finished login goes: the browser plays who has logged in, then opens `then` or the home page. */
export const enterPath = (sandboxId: string, then: string | null): string =>
  // the scan page puts the session's id in the place of $id
  `${sandboxPath(sandboxId, 'mp/login/enter')}/$id${then === null ? '' : `?then=${encodeURIComponent(then)}`}`;
