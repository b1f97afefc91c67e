'use server';

import { actOnForm, type ActState } from '@/lib/web/act';
import { sandboxPath } from '@/lib/web/paths';

/** 确认添加 of testers; with 查看开发版 ticked it is the act that takes the administrator's scan (D-8). */
export async function addTesters(sandbox: string, wechatId: string, _: ActState, form: FormData): Promise<ActState> {
  const action = form.get('development') === 'on' ? 'tester.grantDevelopment' : 'tester.add';
  return actOnForm(
    { sandbox, action, as: 'console', input: { wechatId }, then: sandboxPath(sandbox, 'mp/members') },
    form,
  );
}
