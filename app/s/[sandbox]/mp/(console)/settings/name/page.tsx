import type { ReactNode } from 'react';
import { ActTextField } from '@/components/act-form';
import { NamingRules } from '@/components/naming-rules';
import { DefaultSubmit } from '@/components/ui/default-submit';
import { SubmitButton } from '@/components/ui/submit-button';
import { showSettings } from '@/lib/queries/profile';
import { openConsole } from '@/lib/web/page';
import { changeName } from '../../info/actions';
import { ChangeForm } from '../change-form';
import { SettingsFrame } from '../settings-frame';

export default async function ChangeNamePage({ params }: { params: Promise<{ sandbox: string }> }): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsole(sandbox);
  const { m, world, account, actor } = page;
  const { buttons, quotas, limits } = await showSettings(world, account, actor);
  const { info, settings } = m.accountPages;
  return (
    <SettingsFrame page={page} title={settings.rows.name}>
      <ChangeForm
        page={page}
        action={changeName.bind(null, sandbox)}
        judged={buttons.name}
        quota={quotas.name}
        needsScan
      >
        <DefaultSubmit name="_do" value="save" />
        <div className="grid gap-1.5">
          <ActTextField
            name="name"
            required
            autoComplete="off"
            label={info.name}
            hint={info.nameHint(limits.name)}
            defaultValue={account.name ?? ''}
            extra={
              <SubmitButton name="_do" value="check" variant="default" waitingLabel={m.ui.waiting}>
                {info.check}
              </SubmitButton>
            }
          />
          <NamingRules m={m} />
        </div>
      </ChangeForm>
    </SettingsFrame>
  );
}
