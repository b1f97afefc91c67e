'use client';

import { X } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useId, useState } from 'react';
import { useActField } from '@/components/act-form';
import { buttonClass } from '@/components/ui/button';
import { FieldNotes } from '@/components/ui/field';
import type { CategoryOption } from '@/lib/queries/profile';
import { CategorySelect, PlainCategorySelect, type CategoryTexts } from './category-select';

export type CategoryFieldProps = {
  name: string;
  options: readonly CategoryOption[];
  /** how many may be chosen */
  max: number;
  texts: CategoryTexts & { label: string; hint: string; add: string; remove: string; optionalMark: string };
  /** key → what the platform wants to see for it, in words; categories without papers are left out */
  papers: { readonly [key: string]: string };
};

/** One or several service categories, chosen level by level. */
export function CategoryField({ name, options, max, texts, papers }: CategoryFieldProps): ReactNode {
  const id = useId();
  const { typed = [], problem } = useActField(name);
  const [chosen, setChosen] = useState<string[]>(typed.filter((key) => key !== ''));
  const [current, setCurrent] = useState('');
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const choose = useCallback((key: string) => setCurrent(key), []);

  // one category: the selects are the field; several: they fill a list
  const isList = max > 1;
  const add = (): void => {
    if (current !== '' && !chosen.includes(current)) setChosen([...chosen, current]);
  };
  const shown = isList ? chosen : current === '' ? [] : [current];
  // a category that was picked but not added is meant as well
  const sent = isList && chosen.length === 0 && current !== '' ? [current] : shown;
  const noted = [...new Set([...shown, ...(current === '' ? [] : [current])])].filter(
    (key) => papers[key] !== undefined,
  );
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1 text-sm font-medium">
        {texts.label}
        {isList ? (
          <span className="ml-1.5 text-xs font-normal text-hint">{texts.optionalMark}</span>
        ) : (
          <span aria-hidden="true" className="ml-0.5 text-danger">
            *
          </span>
        )}
      </legend>
      {isLive ? (
        <>
          {isList && chosen.length > 0 && (
            <ol className="grid gap-1.5">
              {chosen.map((key) => (
                <li
                  key={key}
                  className="flex max-w-xl items-center gap-2 rounded-control bg-raised px-3 py-1.5 text-sm"
                >
                  <span className="min-w-0 flex-1">{key}</span>
                  <button
                    type="button"
                    onClick={() => setChosen(chosen.filter((each) => each !== key))}
                    aria-label={`${texts.remove} ${key}`}
                    className="grid size-6 shrink-0 place-items-center rounded-control text-hint hover:text-danger"
                  >
                    <X aria-hidden="true" size={15} />
                  </button>
                </li>
              ))}
            </ol>
          )}
          {(!isList || chosen.length < max) && (
            <span className="flex flex-wrap items-start gap-2">
              <CategorySelect options={options} texts={texts} onChoose={choose} />
              {isList && (
                <button type="button" onClick={add} className={buttonClass('default')}>
                  {texts.add}
                </button>
              )}
            </span>
          )}
          {sent.map((key) => (
            <input key={key} type="hidden" name={name} value={key} />
          ))}
        </>
      ) : (
        Array.from({ length: isList ? Math.min(max, 3) : 1 }, (_, i) => (
          <PlainCategorySelect
            key={i}
            name={name}
            options={options}
            label={texts.label}
            pick={texts.pick}
            {...(typed[i] === undefined ? {} : { defaultValue: typed[i] })}
          />
        ))
      )}
      {noted.map((key) => (
        <p key={key} className="rounded-control bg-warn-soft px-3 py-1.5 text-xs leading-5 text-warn">
          {key}: {papers[key]}
        </p>
      ))}
      <FieldNotes id={id} hint={texts.hint} {...(problem === undefined ? {} : { error: problem })} />
    </fieldset>
  );
}
