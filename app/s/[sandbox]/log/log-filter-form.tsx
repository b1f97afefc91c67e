import type { ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import type { Messages } from '@/lib/i18n/messages';
import type { logChoices } from '@/lib/queries/log';
import { actionLabel, type AskedLog } from '@/lib/web/log-filter';
import { sandboxPath } from '@/lib/web/paths';

type Props = {
  sandbox: string;
  asked: AskedLog;
  choices: Awaited<ReturnType<typeof logChoices>>;
  m: Messages;
  isFiltered: boolean;
};

/** A plain GET form: the filter stands in the address. */
export function LogFilterForm({ sandbox, asked, choices, m, isFiltered }: Props): ReactNode {
  const words = m.log.filter;
  const here = sandboxPath(sandbox, 'log');
  const kinds = (['director', 'reviewer', 'platform'] as const).map((kind) => ({
    value: kind,
    label: m.domainWords.actorKinds[kind],
  }));
  return (
    <form
      action={here}
      role="search"
      aria-label={words.label}
      className="grid items-end gap-3 rounded-box border border-line bg-surface px-4 py-3 sm:grid-cols-[1fr_1fr_1.5fr_auto] sm:px-5"
    >
      <SelectField
        name="who"
        label={words.who}
        defaultValue={asked.who}
        options={[
          { value: '', label: words.anybody },
          ...choices.people.map(({ id, nickname }) => ({ value: String(id), label: nickname })),
          ...kinds,
        ]}
      />
      <SelectField
        name="action"
        label={words.action}
        defaultValue={asked.action}
        options={[
          { value: '', label: words.anyAction },
          ...choices.actions.map((action) => ({ value: action, label: `${actionLabel(action, m)} ${action}` })),
        ]}
      />
      <TextField name="text" type="search" label={words.text} placeholder={words.textHint} defaultValue={asked.text} />
      <span className="flex gap-2">
        <Button>{words.submit}</Button>
        {isFiltered && (
          <ButtonLink href={here} variant="quiet">
            {words.clear}
          </ButtonLink>
        )}
      </span>
    </form>
  );
}
