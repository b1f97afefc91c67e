import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActCheckbox, ActForm, ActTextField } from '@/components/act-form';
import { ButtonLink } from '@/components/ui/button';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import type { SuggestedPerson } from '@/lib/queries/person-suggestion';
import type { Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

type Props = { page: Page; sandbox: string; suggestion: SuggestedPerson; nth: number; isOpen: boolean };

/** 新建人物, filled in already with invented data. */
export function NewPerson({ page, sandbox, suggestion, nth, isOpen }: Props): ReactNode {
  const { m, world } = page;
  const words = m.people;
  const { create } = words;
  const here = sandboxPath(sandbox, 'people');
  const { member, tester } = world.pack['members.perPerson'].value;
  return (
    <details id="new" open={isOpen} className="rounded-box border border-line bg-surface">
      <summary className="min-h-11 cursor-pointer px-4 py-2.5 text-base font-semibold sm:px-5">{create.open}</summary>
      <div className="grid gap-4 border-t border-line px-4 py-4 sm:px-5">
        <p className="text-sm text-body">{create.note}</p>
        <NoticeBar tone="warn">{create.warning}</NoticeBar>
        {/* the key: another suggestion is another form */}
        <ActForm
          key={`${nth}/${suggestion.wechatId}`}
          action={act.bind(null, { sandbox, action: 'person.create', as: 'director', then: here })}
          formId={randomUUID()}
        >
          <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-3">
            <ActTextField
              name="nickname"
              label={words.nickname}
              defaultValue={suggestion.nickname}
              autoComplete="off"
              required
            />
            <ActTextField
              name="wechatId"
              label={words.wechatId}
              hint={create.wechatIdHint}
              defaultValue={suggestion.wechatId}
              autoComplete="off"
              required
            />
            <ActTextField
              name="realName"
              label={words.realName}
              defaultValue={suggestion.realName}
              autoComplete="off"
              required
            />
            <ActTextField
              name="idNumber"
              label={words.idNumber}
              defaultValue={suggestion.idNumber}
              autoComplete="off"
              required
            />
            <ActTextField
              name="phone"
              label={words.phone}
              defaultValue={suggestion.phone}
              inputMode="tel"
              autoComplete="off"
              required
            />
          </div>
          <div className="grid gap-2 sm:grid-cols-2">
            <ActCheckbox name="isRealNameVerified" label={create.verified} defaultChecked />
            <ActCheckbox name="isSearchable" label={create.searchable} hint={create.searchableHint} defaultChecked />
          </div>
          <fieldset className="grid gap-2">
            <legend className="mb-1 text-sm font-medium">{create.more}</legend>
            <p className="text-xs text-hint">{create.outsideHint({ member, tester })}</p>
            <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-3">
              <ActTextField
                name="outsideMemberships"
                type="number"
                min={0}
                label={create.outsideMemberships}
                defaultValue="0"
              />
              <ActTextField
                name="outsideTesterships"
                type="number"
                min={0}
                label={create.outsideTesterships}
                defaultValue="0"
              />
            </div>
          </fieldset>
          <div className="flex flex-wrap gap-3">
            <SubmitButton waitingLabel={m.ui.waiting}>{create.submit}</SubmitButton>
            <ButtonLink href={`${here}?n=${nth + 1}#new`}>{create.another}</ButtonLink>
          </div>
        </ActForm>
      </div>
    </details>
  );
}
