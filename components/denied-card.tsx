import { ShieldX } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Verdict } from '@/lib/domain/policy';
import type { AccountRole } from '@/lib/domain/role';
import { getMessages } from '@/lib/i18n/locale';
import { needsText } from './needs-text';

export type DeniedCardProps = {
  verdict: Verdict;
  /** what the person is in this account */ roles: readonly AccountRole[];
};

/** Why a page or act is not open to this person: what he is, what it takes, who could, which rule. */
export async function DeniedCard({ verdict, roles }: DeniedCardProps): Promise<ReactNode> {
  const m = await getMessages();
  const { domainWords } = m;
  const words = m.consoleFrame.denied;
  const { list } = domainWords;
  // rights were ticked one by one: he has no role to name
  const isTicked = roles.length === 0;
  return (
    <section
      role="alert"
      data-code="no_permission"
      className="mx-auto my-8 max-w-xl rounded-box border border-line bg-surface px-6 py-8"
    >
      <ShieldX aria-hidden="true" size={36} strokeWidth={1.4} className="mx-auto mb-3 text-hint" />
      <h1 className="mb-4 text-center text-lg font-medium">{words.title}</h1>
      <ul className="grid gap-1.5">
        <li>
          {words.you({
            roles: isTicked ? m.consoleFrame.needs.member : list(roles.map((role) => domainWords.roles[role])),
          })}
        </li>
        <li>{words.needs({ needs: needsText(verdict.needs, m) })}</li>
        <li>
          {verdict.couldBe.length === 0
            ? words.nobody
            : words.could({ who: list(verdict.couldBe.map((who) => domainWords.principals[who])) })}
        </li>
        <li className="text-xs text-hint">
          {words.source({ source: verdict.source, certainty: domainWords.certainty[verdict.certainty] })}
        </li>
      </ul>
    </section>
  );
}
