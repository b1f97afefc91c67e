import type { ReactNode } from 'react';
import { ActFold, ActSelect, ActTextField } from '@/components/act-form';
import type { Messages } from '@/lib/i18n/messages';
import type { SubmitPage } from '@/lib/queries/submit';

type Form = SubmitPage['form'];
type Props = { form: Form; groups: { min: number; max: number }; m: Messages };

/** 功能页面: the needed groups open, the others to unfold; a group left empty is not sent. */
export function FeaturePages({ form, groups, m }: Props): ReactNode {
  const words = m.submit.form;
  const all = Array.from({ length: groups.max }, (_, index) => index);
  const shown = Math.max(groups.min, form.filled.featurePages.length);
  return (
    <div className="grid gap-3">
      <p className="text-xs text-hint">{words.groupsHint({ max: groups.max })}</p>
      {all.slice(0, shown).map((index) => (
        <fieldset key={index} className="grid gap-3 rounded-box border border-line px-4 py-3">
          <legend className="px-1 text-sm font-medium text-ink">{words.group({ n: index + 1 })}</legend>
          <Group form={form} index={index} m={m} />
        </fieldset>
      ))}
      {all.slice(shown).map((index) => (
        <ActFold
          key={index}
          prefix={`featurePages.${index}`}
          summary={words.addGroup({ n: index + 1 })}
          className="rounded-box border border-dashed border-field-line px-4 py-2"
        >
          <div className="mt-2 grid gap-3 pb-2">
            <Group form={form} index={index} m={m} />
          </div>
        </ActFold>
      ))}
    </div>
  );
}

function Group({ form, index, m }: { form: Form; index: number; m: Messages }): ReactNode {
  const words = m.submit.form;
  const name = `featurePages.${index}`;
  const filled = form.filled.featurePages[index];
  const options = (values: readonly string[]) => [
    { value: '', label: words.notChosen },
    ...values.map((value) => ({ value, label: value })),
  ];
  return (
    <>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <ActSelect
          name={`${name}.path`}
          label={words.path}
          options={options(form.pages)}
          defaultValue={filled?.path ?? ''}
        />
        <ActTextField name={`${name}.title`} label={words.pageTitle} defaultValue={filled?.title} />
        <ActSelect
          name={`${name}.category`}
          label={words.category}
          options={options(form.categories)}
          defaultValue={filled?.category ?? ''}
        />
        <ActTextField
          name={`${name}.tags`}
          label={words.tags}
          hint={words.tagsHint}
          defaultValue={filled?.tags.join(' ')}
        />
      </div>
      <input type="hidden" name={`${name}.tags.lines`} value="1" />
    </>
  );
}
