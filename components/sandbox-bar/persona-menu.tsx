import { UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { setPersonaAction } from '@/app/s/[sandbox]/bar-actions';
import { ReturnPath } from '@/components/return-path';
import { Tag } from '@/components/ui/tag';
import type { Messages } from '@/lib/i18n/messages';
import type { Bar, BarPerson } from '@/lib/queries/bar';
import { BarMenu } from './bar-menu';

type Props = {
  sandbox: string;
  bar: Bar;
  personaId: number | null;
  mayChoose: (personId: number) => boolean;
  m: Messages;
};

/** Whose phone, mailbox and devtool this browser holds, and the others who can be played. */
export function PersonaMenu({ sandbox, bar, personaId, mayChoose, m }: Props): ReactNode {
  const words = m.bar;
  const current = bar.people.find((person) => person.id === personaId);
  if (!current) return <span className="text-sm text-hint">{words.observer}</span>;
  const rolesOf = (person: BarPerson): string =>
    person.roles.length === 0
      ? words.noRole
      : m.domainWords.list(person.roles.map((role) => m.domainWords.roles[role]));
  const choices = bar.people.filter((person) => mayChoose(person.id));
  const label = words.persona({ person: current.nickname });
  const head = (
    <>
      <UserRound aria-hidden="true" size={15} className="shrink-0 text-hint" />
      <span className="max-w-28 truncate font-medium">{current.nickname}</span>
      {bar.hasAccount && (
        <span className="hidden max-w-24 truncate text-xs text-hint lg:inline">{rolesOf(current)}</span>
      )}
    </>
  );
  if (choices.length < 2) return <span className="flex items-center gap-1.5 text-sm">{head}</span>;
  return (
    <BarMenu label={`${label}, ${words.personaLabel}`} summary={head}>
      <form action={setPersonaAction.bind(null, sandbox)} className="grid">
        <ReturnPath />
        <p className="mb-1 font-semibold">{words.personaLabel}</p>
        {choices.map((person) => (
          <button
            key={person.id}
            type="submit"
            name="person"
            value={person.id}
            aria-current={person.id === personaId ? 'true' : undefined}
            className="flex min-h-8 items-center gap-2 rounded-control px-2 text-left hover:bg-raised aria-[current]:bg-accent-soft"
          >
            <span className="min-w-0 truncate">{person.nickname}</span>
            <span className="ml-auto shrink-0 text-xs text-hint">
              {person.id === personaId ? <Tag tone="ok">{words.current}</Tag> : bar.hasAccount && rolesOf(person)}
            </span>
          </button>
        ))}
        <p className="mt-2 border-t border-line pt-2 text-xs text-hint">{words.personaNote}</p>
      </form>
    </BarMenu>
  );
}
