'use server';

import { actOnForm, type ActState, type ActTarget } from '@/lib/web/act';

/** The one server action behind every form and button of a sandbox; pages bind it to their target. */
export async function act(target: ActTarget, _: ActState, form: FormData): Promise<ActState> {
  return actOnForm(target, form);
}
