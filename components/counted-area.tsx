'use client';

import { type ReactNode, useState } from 'react';
import { ActTextArea, useActField } from '@/components/act-form';
import { unitsOf } from '@/lib/domain/name';

export type CountedAreaProps = { name: string; label: string; hint: string; max: number; defaultValue?: string };

/** A text area that counts in units: a Chinese character counts 2 (C1-5). */
export function CountedArea({ name, label, hint, max, defaultValue = '' }: CountedAreaProps): ReactNode {
  const { typed } = useActField(name);
  const [used, setUsed] = useState(unitsOf(typed?.at(-1) ?? defaultValue));
  return (
    <div>
      <ActTextArea
        name={name}
        required
        label={label}
        hint={hint}
        defaultValue={defaultValue}
        onInput={(event) => setUsed(unitsOf(event.currentTarget.value))}
      />
      <p aria-hidden="true" className={`text-right text-xs tabular-nums ${used > max ? 'text-danger' : 'text-hint'}`}>
        {used}/{max}
      </p>
    </div>
  );
}
