'use client';

import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { ActTextField } from './act-form';

export type PercentFieldProps = {
  name: string;
  label: string;
  hint: string;
  sliderLabel: string;
  min: number;
  max: number;
  defaultValue: number;
};

const fieldIn = (box: HTMLElement | null): HTMLInputElement | null =>
  box?.querySelector<HTMLInputElement>('input[type=number]') ?? null;

/** A ratio as a number, with a slider beside it once JavaScript is there. The number alone is sent. */
export function PercentField({ name, label, hint, sliderLabel, min, max, defaultValue }: PercentFieldProps): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const [value, setValue] = useState<number | null>(null);

  // a form that came back refused carries what was typed: the field knows, the slider follows
  useEffect(() => setValue(Number(fieldIn(box.current)?.value ?? defaultValue)), [defaultValue]);

  function slide(event: FormEvent<HTMLInputElement>): void {
    const number = fieldIn(box.current);
    if (number) number.value = event.currentTarget.value;
    setValue(Number(event.currentTarget.value));
  }

  return (
    <div ref={box} className="grid gap-2 sm:grid-cols-[12rem_minmax(0,1fr)] sm:items-start">
      <ActTextField
        name={name}
        label={label}
        hint={hint}
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        step={1}
        defaultValue={defaultValue}
        onInput={(event) => setValue(Number(event.currentTarget.value))}
      />
      {value !== null && (
        <input
          type="range"
          aria-label={sliderLabel}
          min={min}
          max={max}
          step={1}
          value={Number.isNaN(value) ? min : value}
          onChange={slide}
          className="mt-1 h-9 w-full accent-[var(--accent)] sm:mt-7"
        />
      )}
    </div>
  );
}
