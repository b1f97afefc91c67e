'use server';

import { randomUUID } from 'node:crypto';
import { getMessages } from '@/lib/i18n/locale';
import { actOnForm, type ActState } from '@/lib/web/act';
import { sandboxPath } from '@/lib/web/paths';

/** The second typing is a matter of the form (A1-6); then the administrator's scan. */
export async function changePassword(sandbox: string, _: ActState, form: FormData): Promise<ActState> {
  if (form.get('password') !== form.get('_passwordAgain')) {
    const problem = (await getMessages()).fieldIssues.confirm({});
    const problems = { _passwordAgain: problem };
    return { status: 'refused', message: problem, problems, values: {}, formId: randomUUID() };
  }
  return actOnForm(
    { sandbox, action: 'password.change', as: 'console', then: sandboxPath(sandbox, 'mp/settings') },
    form,
  );
}
