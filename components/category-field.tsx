'use client';

import { X } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useId, useState } from 'react';
import { ActCheckbox, useActState } from '@/components/act-form';
import { PapersField, type PapersTexts } from '@/components/papers-field';
import { buttonClass } from '@/components/ui/button';
import { FieldNotes } from '@/components/ui/field';
import type { CategoryOption } from '@/lib/queries/profile';
import { CategorySelect, PlainCategorySelect, type CategoryTexts } from './category-select';

export type CategoryFieldTexts = CategoryTexts & {
  label: string;
  hint: string;
  add: string;
  remove: string;
  optionalMark: string;
  papers: PapersTexts & { label: string; hint: string };
  /** how several papers combine */
  rules: { readonly [rule in CategoryOption['rule']]: string };
  game: string;
};

export type CategoryFieldProps = {
  /** the input field of the command: an array of { key, papers, confirmed } */
  name: string;
  options: readonly CategoryOption[];
  /** how many may be chosen */
  max: number;
  /** where papers go in, without a query */
  uploadHref: string;
  texts: CategoryFieldTexts;
};

/** How many there is room for without JavaScript. */
const plainRows = 3;

/** Service categories, chosen level by level, each with the papers that it takes. */
export function CategoryField({ name, options, max, uploadHref, texts }: CategoryFieldProps): ReactNode {
  const id = useId();
  const { values, problems } = useActState();
  const typed = Array.from({ length: max }, (_, i) => values[`${name}.${i}.key`]?.at(-1) ?? '');
  const [chosen, setChosen] = useState<string[]>(typed.filter((key) => key !== ''));
  const [current, setCurrent] = useState('');
  const [isLive, setLive] = useState(false);
  useEffect(() => setLive(true), []);
  const choose = useCallback((key: string) => setCurrent(key), []);

  const add = (): void => {
    if (current !== '' && !chosen.includes(current)) setChosen([...chosen, current]);
  };
  // a category that was picked but not added is meant as well
  const sent = chosen.length === 0 && current !== '' ? [current] : chosen;
  // what is wrong with the papers of one stands at the papers
  const error = Object.entries(problems).find(([field]) => new RegExp(`^${name}(\\.\\d+(\\.key)?)?$`).test(field))?.[1];
  const companions = (key: string, i: number): ReactNode => (
    <Companions
      row={`${name}.${i}`}
      option={options.find((option) => option.key === key)}
      uploadHref={uploadHref}
      texts={texts}
    />
  );
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-1 text-sm font-medium">
        {texts.label}
        <span className="ml-1.5 text-xs font-normal text-hint">{texts.optionalMark}</span>
      </legend>
      {isLive ? (
        <>
          <ol className="grid gap-1.5 empty:hidden">
            {sent.map((key, i) => (
              <li key={key} className="grid max-w-xl gap-2 rounded-control bg-raised px-3 py-1.5 text-sm">
                <input type="hidden" name={`${name}.${i}.key`} value={key} />
                <span className="flex items-center gap-2">
                  <span className="min-w-0 flex-1">{key}</span>
                  {chosen.includes(key) && (
                    <button
                      type="button"
                      onClick={() => setChosen(chosen.filter((each) => each !== key))}
                      aria-label={`${texts.remove} ${key}`}
                      className="grid size-6 shrink-0 place-items-center rounded-control text-hint hover:text-danger"
                    >
                      <X aria-hidden="true" size={15} />
                    </button>
                  )}
                </span>
                {companions(key, i)}
              </li>
            ))}
          </ol>
          {chosen.length < max && (
            <span className="flex flex-wrap items-start gap-2">
              <CategorySelect options={options} texts={texts} onChoose={choose} />
              <button type="button" onClick={add} className={buttonClass('default')}>
                {texts.add}
              </button>
            </span>
          )}
        </>
      ) : (
        Array.from({ length: Math.min(max, plainRows) }, (_, i) => (
          <div key={i} className="grid gap-2">
            <PlainCategorySelect
              name={`${name}.${i}.key`}
              options={options}
              label={texts.label}
              pick={texts.pick}
              {...(typed[i] ? { defaultValue: typed[i] } : {})}
            />
            <PapersOf row={`${name}.${i}`} uploadHref={uploadHref} texts={texts} hint={texts.papers.hint} />
            {options.find(({ key }) => key === typed[i])?.isGame && (
              <ActCheckbox name={`${name}.${i}.confirmed`} label={texts.game} />
            )}
          </div>
        ))
      )}
      <FieldNotes id={id} hint={texts.hint} {...(error === undefined ? {} : { error })} />
    </fieldset>
  );
}

type PartProps = { row: string; uploadHref: string; texts: CategoryFieldTexts };

/** What must come with a chosen category: its papers, or the word that a game is for good. */
function Companions({ row, option, uploadHref, texts }: PartProps & { option: CategoryOption | undefined }): ReactNode {
  if (option?.isGame) return <ActCheckbox name={`${row}.confirmed`} label={texts.game} />;
  if (!option || option.needed === 0) return null;
  const hint = `${texts.rules[option.rule]}: ${option.papers.join(' · ')}. ${texts.papers.hint}`;
  return <PapersOf row={row} uploadHref={uploadHref} texts={texts} hint={hint} />;
}

function PapersOf({ row, uploadHref, texts, hint }: PartProps & { hint: string }): ReactNode {
  return (
    <PapersField
      uploadHref={uploadHref}
      name={`${row}.papers`}
      label={texts.papers.label}
      hint={hint}
      texts={texts.papers}
    />
  );
}
