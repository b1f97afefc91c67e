'use server';

import { randomUUID } from 'node:crypto';
import { getMessages } from '@/lib/i18n/locale';
import { actOnForm, typedValues, type ActState } from '@/lib/web/act';
import { sandboxPath } from '@/lib/web/paths';

/** 暂停服务: a native date and time field has no zone; in a sandbox it means Beijing. */
export async function suspend(sandbox: string, _: ActState, form: FormData): Promise<ActState> {
  const local = String(form.get('backBy') ?? '');
  if (local !== '' && !/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(local)) {
    const message = (await getMessages()).accountPages.suspend.untilBad;
    return {
      status: 'refused',
      code: 'bad_input',
      message,
      problems: { backBy: message },
      values: typedValues(form),
      formId: randomUUID(),
    };
  }
  const input = { until: local === '' ? null : `${local}:00+08:00` };
  return actOnForm(
    { sandbox, action: 'service.suspend', as: 'console', input, then: sandboxPath(sandbox, 'mp/settings/suspend') },
    form,
  );
}
