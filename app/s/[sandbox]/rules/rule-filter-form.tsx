import type { ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { Choice } from '@/components/ui/choice';
import { SelectField } from '@/components/ui/field';
import { certainties } from '@/lib/domain/pack/entry';
import { ruleSections } from '@/lib/domain/pack/sections';
import type { Messages } from '@/lib/i18n/messages';
import type { RuleFilter } from '@/lib/queries/rules';

type Props = { here: string; filter: RuleFilter; m: Messages };

/** A plain GET form: the filter stands in the address. */
export function RuleFilterForm({ here, filter, m }: Props): ReactNode {
  const words = m.rules.filter;
  const isFiltered = filter.section !== null || filter.certainty !== null || filter.isDifferent;
  return (
    <form
      action={here}
      role="search"
      aria-label={words.label}
      className="mb-4 grid items-end gap-3 rounded-box border border-line bg-surface px-4 py-3 sm:grid-cols-[1fr_1fr_1.4fr_auto] sm:px-5"
    >
      <SelectField
        name="section"
        label={words.section}
        defaultValue={filter.section ?? ''}
        options={[
          { value: '', label: words.anySection },
          ...ruleSections.map((section) => ({ value: section, label: m.rules.sections[section] })),
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
      <div className="sm:pb-2">
        <Choice
          kind="checkbox"
          name="different"
          value="yes"
          label={words.isDifferent}
          defaultChecked={filter.isDifferent}
        />
      </div>
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
