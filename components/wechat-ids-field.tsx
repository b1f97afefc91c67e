'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { ActTextArea } from './act-form';

export type WechatIdsFieldProps = {
  name: string;
  label: string;
  hint: string;
  optionalMark: string;
  limit: number;
  known: readonly string[];
  defaultValue: string;
  /** e.g. "not in this sandbox:"; the ids follow */
  unknownLabel: string;
};

const idsIn = (text: string): string[] => [...new Set(text.split(/[\n;；,，\s]+/).filter((id) => id !== ''))];

/** WeChat IDs, one per line, counted and compared with the people of the sandbox while typing. */
export function WechatIdsField({
  name,
  label,
  hint,
  optionalMark,
  limit,
  known,
  defaultValue,
  unknownLabel,
}: WechatIdsFieldProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [ids, setIds] = useState<string[] | null>(null);

  // counted from the field itself: a form that came back refused carries what was typed
  useEffect(() => setIds(idsIn(box.current?.querySelector('textarea')?.value ?? defaultValue)), [defaultValue]);

  const unknown = ids?.filter((id) => !known.includes(id)) ?? [];
  return (
    <div ref={box} className="grid gap-1">
      <input type="hidden" name={`${name}.lines`} value="1" />
      <ActTextArea
        name={name}
        label={label}
        hint={hint}
        optionalMark={optionalMark}
        rows={5}
        spellCheck={false}
        defaultValue={defaultValue}
        onInput={(event) => setIds(idsIn(event.currentTarget.value))}
        className="font-mono"
      />
      <p aria-live="polite" className="flex flex-wrap gap-x-4 text-xs">
        {ids && <span className={ids.length > limit ? 'text-danger' : 'text-hint'}>{`${ids.length}/${limit}`}</span>}
        {unknown.length > 0 && <span className="break-all text-danger">{`${unknownLabel}${unknown.join(' ')}`}</span>}
      </p>
    </div>
  );
}
