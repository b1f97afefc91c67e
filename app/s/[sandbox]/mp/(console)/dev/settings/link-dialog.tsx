import type { ReactNode } from 'react';
import { ActDialog } from '@/components/act-dialog';
import { ActCheckbox, ActRadio, ActTextArea, ActTextField } from '@/components/act-form';
import { ChoiceGroup } from '@/components/ui/choice';
import { formats } from '@/lib/domain/pack/format';
import { linkVersions } from '@/lib/domain/rows-dev';
import type { ShownDevSettings } from '@/lib/queries/shown-dev-settings';
import { settingsPath, settingsTarget, type BlockProps } from './block';
import { CheckFileSteps } from './check-file-steps';

type Props = BlockProps & { rule: ShownDevSettings['plainLinks'][number] | null; dialog: string };

/** One plain-link rule, new or to be changed (E-16). */
export function LinkDialog({ shown, page, rule, dialog }: Props): ReactNode {
  const { m, world } = page;
  const words = m.devSettings.links;
  return (
    <ActDialog
      title={words.dialogTitle}
      target={settingsTarget(world.sandboxId, 'plainLink.edit', rule ? { ruleId: rule.id } : {})}
      judged={shown.addLink}
      back={settingsPath(world.sandboxId)}
      confirm={words.submit}
      scanNote={m.devSettings.domains.scanNote}
      width="normal"
      before={<CheckFileSteps shown={shown} page={page} dialog={dialog} />}
    >
      <ActTextField
        name="prefix"
        label={words.rule}
        hint={words.prefixHint}
        defaultValue={rule?.prefix ?? ''}
        autoComplete="off"
        spellCheck={false}
        required
      />
      <ActCheckbox
        name="isExclusive"
        label={words.exclusive}
        hint={words.exclusiveHint}
        defaultChecked={rule?.isExclusive ?? false}
      />
      <ActTextField
        name="path"
        label={words.page}
        hint={words.pageHint}
        defaultValue={rule?.path ?? ''}
        autoComplete="off"
        spellCheck={false}
        required
      />
      <ChoiceGroup legend={words.testVersion} isInline>
        {linkVersions.map((version) => (
          <ActRadio
            key={version}
            name="testVersion"
            value={version}
            label={m.domainWords.linkVersions[version]}
            defaultChecked={version === (rule?.testVersion ?? 'trial')}
          />
        ))}
      </ChoiceGroup>
      <input type="hidden" name="testLinks.lines" value="1" />
      <input type="hidden" name="testLinks.shown" value="1" />
      <ActTextArea
        name="testLinks"
        label={words.tests}
        hint={words.testsHint({ limit: formats['format.plainLinkTests'].value })}
        defaultValue={rule?.testLinks.join('\n') ?? ''}
        spellCheck={false}
        className="font-mono text-[13px]"
      />
    </ActDialog>
  );
}
