import type { ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { SelectField, TextField } from '@/components/ui/field';
import { certainties } from '@/lib/domain/pack/entry';
import type { Pack } from '@/lib/domain/pack/index';
import { columnsOf, groups } from '@/lib/domain/permission-matrix';
import type { Messages } from '@/lib/i18n/messages';
import { columnText } from '@/lib/i18n/say-probe';
import { answers, labParameters, type LabFilter } from '@/lib/web/lab-query';

type Props = { here: string; filter: LabFilter; pack: Pack; m: Messages };

/** A plain GET form: the filter stands in the address. */
export function LabFilterForm({ here, filter, pack, m }: Props): ReactNode {
  const words = m.lab.filter;
  const isFiltered = Object.values(labParameters(filter)).some((value) => value !== null);
  const { columns } = filter;
  return (
    <form
      action={here}
      role="search"
      aria-label={words.label}
      data-print="hide"
      className="grid items-end gap-3 rounded-box border border-line bg-surface px-4 py-3 sm:grid-cols-3 sm:px-5 lg:grid-cols-5"
    >
      <TextField name="text" type="search" label={words.text} defaultValue={filter.text} maxLength={100} />
      <SelectField
        name="group"
        label={words.group}
        defaultValue={filter.group ?? ''}
        options={[
          { value: '', label: words.anyGroup },
          ...groups.map((group) => ({ value: group, label: m.lab.groups[group] })),
        ]}
      />
      <SelectField
        name="answer"
        label={words.answer}
        defaultValue={filter.answer ?? ''}
        options={[
          { value: '', label: words.anyAnswer },
          ...answers.map((answer) => ({ value: answer, label: m.domainWords.answers[answer] })),
        ]}
      />
      <SelectField
        name="certainty"
        label={words.certainty}
        defaultValue={filter.certainty ?? ''}
        options={[
          { value: '', label: words.anyCertainty },
          ...certainties.map((certainty) => ({ value: certainty, label: m.domainWords.certainty[certainty] })),
        ]}
      />
      <SelectField
        name="columns"
        label={words.columns}
        defaultValue={columns === 'all' ? 'all' : ''}
        options={[
          { value: '', label: words.single },
          { value: 'all', label: words.all },
        ]}
      />
      <details open={typeof columns !== 'string'} className="sm:col-span-2 lg:col-span-4">
        <summary className="min-h-6 cursor-pointer text-sm text-link">{words.choose}</summary>
        <div className="mt-2 grid gap-x-4 gap-y-1 sm:grid-cols-2 lg:grid-cols-4">
          {columnsOf(pack).map((column) => (
            <Choice
              key={column.key}
              kind="checkbox"
              name="column"
              value={column.key}
              label={columnText(column, m)}
              defaultChecked={typeof columns !== 'string' && columns.includes(column.key)}
            />
          ))}
        </div>
      </details>
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
