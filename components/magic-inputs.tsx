import type { ReactNode } from 'react';
import { magicInputs, type MagicInput } from '@/lib/domain/magic-input';
import type { Messages } from '@/lib/i18n/messages';

type Form = 'email' | 'identity' | 'filing';
const formOf: Record<MagicInput['match'], Form> = {
  email_contains: 'email',
  email_begins: 'email',
  phone_ends: 'identity',
  phone_begins: 'identity',
  id_begins: 'identity',
  remark_contains: 'filing',
};

/** The inputs with a known effect, where they can be typed. */
export function MagicInputs({ m, of }: { m: Messages; of: Form }): ReactNode {
  const { account } = m.registration;
  const shown = magicInputs.filter(({ match }) => formOf[match] === of);
  return (
    <details className="rounded-box border border-line bg-surface px-4 py-2 text-sm">
      <summary className="min-h-6 cursor-pointer text-link">{account.magic}</summary>
      <p className="mt-2 text-hint">{account.magicNote}</p>
      <ul className="mt-1.5 grid gap-1">
        {shown.map(({ match, text, effect }) => (
          <li key={effect}>
            {account.magicWhere[match]({ text })} → {m.domainWords.magicEffects[effect]}
          </li>
        ))}
      </ul>
    </details>
  );
}
