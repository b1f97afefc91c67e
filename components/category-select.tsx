'use client';

import { type ReactNode, useEffect, useId, useState } from 'react';
import type { CategoryOption } from '@/lib/queries/profile';

export type CategoryTexts = { first: string; second: string; third: string; pick: string };
export type CategorySelectProps = {
  options: readonly CategoryOption[];
  texts: CategoryTexts;
  /** the key that is chosen, or '' while it is not yet a whole category */
  onChoose: (key: string) => void;
};

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

/** First, second and third level, each depending on the one before. */
export function CategorySelect({ options, texts, onChoose }: CategorySelectProps): ReactNode {
  const [path, setPath] = useState<{ first: string; second: string; third: string }>({
    first: '',
    second: '',
    third: '',
  });
  const under = options.filter((option) => option.first === path.first);
  const leaves = under.filter((option) => option.second === path.second);
  const thirds = leaves.filter((option) => option.third !== null);
  const chosen = leaves.find((option) => (option.third ?? '') === path.third);

  useEffect(() => onChoose(chosen?.key ?? ''), [chosen?.key, onChoose]);

  return (
    <span className="flex min-w-0 flex-wrap gap-2">
      <Level
        label={texts.first}
        pick={texts.pick}
        value={path.first}
        values={distinct(options.map((option) => option.first))}
        onChange={(first) => setPath({ first, second: '', third: '' })}
      />
      <Level
        label={texts.second}
        pick={texts.pick}
        value={path.second}
        values={distinct(under.map((option) => option.second))}
        onChange={(second) => setPath({ ...path, second, third: '' })}
      />
      {thirds.length > 0 && (
        <Level
          label={texts.third}
          pick={texts.pick}
          value={path.third}
          values={thirds.map((option) => option.third ?? '')}
          onChange={(third) => setPath({ ...path, third })}
        />
      )}
    </span>
  );
}

type LevelProps = {
  label: string;
  pick: string;
  value: string;
  values: readonly string[];
  onChange: (value: string) => void;
};

function Level({ label, pick, value, values, onChange }: LevelProps): ReactNode {
  const id = useId();
  return (
    <span className="min-w-0">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        disabled={values.length === 0}
        className="control max-w-52"
      >
        <option value="">{`${label} · ${pick}`}</option>
        {values.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Every category in one native select: what there is before JavaScript arrives. */
export function PlainCategorySelect({
  name,
  options,
  label,
  pick,
  defaultValue,
}: {
  name: string;
  options: readonly CategoryOption[];
  label: string;
  pick: string;
  defaultValue?: string;
}): ReactNode {
  return (
    <select name={name} aria-label={label} defaultValue={defaultValue ?? ''} className="control max-w-xl">
      <option value="">{pick}</option>
      {distinct(options.map((option) => option.first)).map((first) => (
        <optgroup key={first} label={first}>
          {options
            .filter((option) => option.first === first)
            .map((option) => (
              <option key={option.key} value={option.key}>
                {option.key}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
