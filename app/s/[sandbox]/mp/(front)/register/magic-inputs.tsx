import type { ReactNode } from 'react';
import { magicInputs } from '@/lib/domain/magic-input';
import type { Messages } from '@/lib/i18n/messages';

/** The inputs with a known effect, where they can be typed. */
export function MagicInputs({ m, of }: { m: Messages; of: 'email' | 'identity' }): ReactNode {
  const { account } = m.registration;
  const shown = magicInputs.filter(({ match }) => (of === 'email') === match.startsWith('email'));
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
