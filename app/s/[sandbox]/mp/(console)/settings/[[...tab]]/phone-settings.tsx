import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActCheckbox, ActForm, ActRadio, ActSelect } from '@/components/act-form';
import { Panel } from '@/components/ui/panel';
import { showBaseLibrary, showFollowTab, showVersionTab } from '@/lib/queries/settings-tabs';
import type { ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { Save } from './party-settings';

/** 关注公众号: which official account the bar offers when the mini program is opened by its code. */
export async function FollowSettings({ page }: { page: ConsolePage }): Promise<ReactNode> {
  const { m, world, account, actor } = page;
  const words = m.official.tabs;
  const sandbox = world.sandboxId;
  const { choices, save } = await showFollowTab(world, account, actor);
  const then = sandboxPath(sandbox, 'mp/settings/follow');
  return (
    <Panel title={words.follow}>
      <ActForm
        action={act.bind(null, { sandbox, action: 'followOfficialAccount.set', as: 'console', then })}
        formId={randomUUID()}
      >
        <p className="text-sm text-hint">{words.followNote}</p>
        <ActRadio
          name="followed"
          value=""
          label={words.off}
          defaultChecked={choices.every(({ isChosen }) => !isChosen)}
        />
        {choices.map(({ official, name, isChosen }) => (
          <ActRadio
            key={official}
            name="followed"
            value={official}
            label={name}
            hint={official}
            defaultChecked={isChosen}
          />
        ))}
        <div>
          <Save judged={save} m={m}>
            {words.save}
          </Save>
        </div>
      </ActForm>
    </Panel>
  );
}

/** 版本设置 (R28). */
export async function VersionSettings({ page }: { page: ConsolePage }): Promise<ReactNode> {
  const { m, world, account, actor } = page;
  const words = m.official.tabs;
  const sandbox = world.sandboxId;
  const { prefersLocalVersion, minimumVersionId, released, save } = await showVersionTab(world, account, actor);
  const then = sandboxPath(sandbox, 'mp/settings/version');
  return (
    <Panel title={m.accountPages.settings.tabs.version}>
      <ActForm
        action={act.bind(null, { sandbox, action: 'versionSettings.edit', as: 'console', then })}
        formId={randomUUID()}
      >
        <ActCheckbox
          name="prefersLocalVersion"
          label={words.prefersLocal}
          hint={words.prefersLocalNote}
          defaultChecked={prefersLocalVersion}
        />
        <ActSelect
          name="minimumVersionId"
          label={words.minimum}
          defaultValue={String(minimumVersionId ?? '')}
          options={[
            { value: '', label: words.any },
            ...released.map(({ id, number }) => ({ value: String(id), label: number })),
          ]}
        />
        <div>
          <Save judged={save} m={m}>
            {words.save}
          </Save>
        </div>
      </ActForm>
    </Panel>
  );
}

/** 基础库最低版本设置 (R27). */
export async function BaseLibrarySettings({ page }: { page: ConsolePage }): Promise<ReactNode> {
  const { m, world, account, actor } = page;
  const words = m.official.tabs;
  const sandbox = world.sandboxId;
  const { minimum, versions, save } = await showBaseLibrary(world, account, actor);
  return (
    <Panel>
      <ActForm
        action={act.bind(null, {
          sandbox,
          action: 'baseLibrary.edit',
          as: 'console',
          then: sandboxPath(sandbox, 'mp/settings'),
        })}
        formId={randomUUID()}
      >
        <ActSelect
          name="minimum"
          label={words.library}
          hint={words.libraryNote}
          defaultValue={minimum ?? ''}
          options={[
            { value: '', label: words.any },
            ...versions.map((version) => ({ value: version, label: version })),
          ]}
        />
        <div>
          <Save judged={save} m={m}>
            {words.save}
          </Save>
        </div>
      </ActForm>
    </Panel>
  );
}
