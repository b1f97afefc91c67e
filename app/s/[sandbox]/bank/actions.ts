'use server';

import { randomUUID } from 'node:crypto';
import { getMessages } from '@/lib/i18n/locale';
import { actOnForm, typedValues, type ActState } from '@/lib/web/act';
import { sandboxPath } from '@/lib/web/paths';

/** Yuan as people type them in whole cents; null for anything else. */
function cents(text: string): number | null {
  const [, yuan, part = ''] = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(text.trim()) ?? [];
  return yuan === undefined ? null : Number(yuan) * 100 + Number(part.padEnd(2, '0'));
}

/** What a payment is for. */
const acts = { registration: 'registration.transfer', deregistration: 'account.payDeregistration' } as const;

/** 转账: the form asks for yuan, the command for cents. */
export async function transfer(
  target: { sandbox: string; account: number; purpose: keyof typeof acts },
  _: ActState,
  form: FormData,
): Promise<ActState> {
  const { sandbox, account, purpose } = target;
  const text = String(form.get('yuan') ?? '');
  const amountCents = cents(text);
  const values = { ...typedValues(form), yuan: [text] };
  if (!amountCents) {
    const message = (await getMessages()).outside.bank.amountBad;
    return { status: 'refused', code: 'bad_input', message, problems: { yuan: message }, values, formId: randomUUID() };
  }
  const act = {
    sandbox,
    action: acts[purpose],
    as: 'persona',
    account,
    input: { amountCents },
    then: sandboxPath(sandbox, 'bank'),
  } as const;
  return actOnForm(act, form);
}
