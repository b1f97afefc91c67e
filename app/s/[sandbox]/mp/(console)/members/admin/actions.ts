'use server';

import { randomUUID } from 'node:crypto';
import { actOnForm, typedValues, type ActState } from '@/lib/web/act';
import { sandboxPath } from '@/lib/web/paths';

/** 获取验证码, or the change itself and then both scans (D-12). */
export async function changeAdmin(sandbox: string, _: ActState, form: FormData): Promise<ActState> {
  if (form.get('_do') === 'sms') {
    const sent = await actOnForm({ sandbox, action: 'admin.sendSms', as: 'console' }, form);
    return sent.status === 'done'
      ? { status: 'idle', problems: {}, values: typedValues(form), formId: randomUUID() }
      : sent;
  }
  return actOnForm({ sandbox, action: 'admin.change', as: 'console', then: sandboxPath(sandbox, 'mp/members') }, form);
}
