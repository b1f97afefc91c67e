import { type ReactNode, useId } from 'react';
import { FieldFrame } from '@/components/ui/field';
import type { Column } from '@/lib/domain/permission-matrix';
import type { Messages } from '@/lib/i18n/messages';
import { columnText } from '@/lib/i18n/say-probe';
import type { Standing } from '@/lib/queries/permission-lab';

type Props = { people: readonly Standing[]; columns: readonly Column[]; chosen: string; m: Messages };

/** Who is asked about: somebody of the sandbox, or a role set. */
export function FromField({ people, columns, chosen, m }: Props): ReactNode {
  const id = useId();
  const words = m.lab.whatIf;
  return (
    <FieldFrame id={id} label={words.from}>
      <select key={chosen} id={id} name="from" defaultValue={chosen} className="control">
        <optgroup label={words.people}>
          {people.map(({ accountId, personId, nickname, account, subject }) => (
            <option key={`${accountId}:${personId}`} value={`${accountId}:${personId}`}>
              {`${nickname} (${columnText({ key: '', subject }, m)}) · ${account}`}
            </option>
          ))}
        </optgroup>
        <optgroup label={words.subjects}>
          {columns.map((column) => (
            <option key={column.key} value={column.key}>
              {columnText(column, m)}
            </option>
          ))}
        </optgroup>
      </select>
    </FieldFrame>
  );
}
