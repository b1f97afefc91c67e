import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { ActForm } from '@/components/act-form';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Messages } from '@/lib/i18n/messages';
import type { ConsoleEntry } from '@/lib/queries/console-entries';
import { enterAs } from './actions';

type Props = { sandbox: string; m: Messages; entries: ConsoleEntry[] };

/** The director's short cut into every account, as every person who may log in there. */
export function Entries({ sandbox, m, entries }: Props): ReactNode {
  const words = m.consoleLogin.entries;
  return (
    <div data-theme="platform" className="grid gap-4 rounded-box border border-dashed border-field-line p-4">
      <div>
        <h2 className="text-base font-semibold">{words.title}</h2>
        <p className="text-sm text-hint">{entries.length > 0 ? words.note : words.none}</p>
      </div>
      {entries.map((account) => (
        <Panel
          key={account.id}
          level={3}
          isFlush
          title={account.name ?? (account.kind === 'test' ? m.consoleFrame.testAccount : words.unnamed)}
          extra={<span className="break-all">{account.email ?? account.appId}</span>}
        >
          <ul className="divide-y divide-line">
            {account.people.map((person) => (
              <li key={person.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2 sm:px-5">
                <span className="min-w-0 flex-1">
                  <span className="font-medium">{person.nickname}</span>
                  <span className="ml-2 text-xs text-hint">
                    {m.domainWords.list(person.roles.map((role) => m.domainWords.roles[role]))}
                  </span>
                </span>
                <ActForm
                  action={enterAs.bind(null, { sandbox, account: account.id, person: person.id })}
                  formId={randomUUID()}
                  className="grid gap-2"
                >
                  <SubmitButton variant="default" size="small" waitingLabel={m.ui.waiting}>
                    {words.enter}
                    <span className="sr-only"> {person.nickname}</span>
                  </SubmitButton>
                </ActForm>
              </li>
            ))}
          </ul>
        </Panel>
      ))}
    </div>
  );
}
