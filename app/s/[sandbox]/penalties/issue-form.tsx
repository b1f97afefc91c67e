import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActCheckbox, ActForm, ActSelect, ActTextArea, ActTextField } from '@/components/act-form';
import { ChoiceGroup } from '@/components/ui/choice';
import { SubmitButton } from '@/components/ui/submit-button';
import { bannableFunctions, threats, violationKinds, violationRules } from '@/lib/domain/rows-life';
import type { PunishableAccount } from '@/lib/queries/penalties';
import type { Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

/** 处罚: every kind in one form; what a kind needs is refused at its field (F-4). */
export function IssueForm({
  page: { m, world },
  accounts,
}: {
  page: Page;
  accounts: readonly PunishableAccount[];
}): ReactNode {
  const { penalties: words } = m.accountLife;
  const { violationKinds: kinds, violationRules: rules, bannableFunctions: functions } = m.domainWords;
  const target = {
    sandbox: world.sandboxId,
    action: 'violation.issue',
    as: 'director',
    then: sandboxPath(world.sandboxId, 'penalties'),
  } as const;
  return (
    <ActForm action={act.bind(null, target)} formId={randomUUID()}>
      <div className="grid items-start gap-4 sm:grid-cols-2 lg:grid-cols-3">
        <ActSelect
          name="accountId"
          label={words.account}
          options={accounts.map(({ id, title }) => ({ value: String(id), label: title }))}
        />
        <ActSelect
          name="kind"
          label={words.kind}
          options={violationKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
        />
        <ActSelect
          name="rule"
          label={words.rule}
          options={violationRules.map((rule) => ({ value: rule, label: rules[rule].name }))}
        />
        <ActTextField name="days" type="number" min={1} label={words.days} hint={words.daysHint} />
        <ActSelect
          name="threat"
          label={words.threat}
          options={threats.map((kind) => ({ value: kind, label: kinds[kind] }))}
        />
        <ActTextField name="deadlineDays" type="number" min={1} label={words.deadlineDays} />
      </div>
      <ActTextField name="content" label={words.content} autoComplete="off" required />
      <ChoiceGroup legend={words.functions}>
        {bannableFunctions.map((each) => (
          <ActCheckbox key={each} name="functions" value={each} label={functions[each]} />
        ))}
      </ChoiceGroup>
      <input type="hidden" name="paths.lines" value="1" />
      <ActTextArea name="paths" label={words.paths} rows={2} />
      <div>
        <SubmitButton variant="danger" waitingLabel={m.ui.waiting}>
          {words.submit}
        </SubmitButton>
      </div>
    </ActForm>
  );
}
