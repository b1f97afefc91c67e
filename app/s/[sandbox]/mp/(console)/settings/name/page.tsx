import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { ActTextField } from '@/components/act-form';
import { NameProofFields } from '@/components/name-proof-fields';
import { NamingRules } from '@/components/naming-rules';
import { OutsideNames } from '@/components/outside-names';
import { DefaultSubmit } from '@/components/ui/default-submit';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { formatDateTime } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locale';
import { showNameForm } from '@/lib/queries/profile';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { changeName } from '../../info/actions';
import { ChangeForm } from '../change-form';
import { SettingsFrame } from '../settings-frame';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).accountPages.settings.rows.name };
}

/** 修改名称: the name with its proof, or what is in review (C1-1, C2). */
export default async function ChangeNamePage({ params }: { params: Promise<{ sandbox: string }> }): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsole(sandbox);
  const { m, world, account, actor, locale } = page;
  const { buttons, quota, limits, pending, rejected, isFiled, outsideNames } = await showNameForm(
    world,
    account,
    actor,
  );
  const { info, settings } = m.accountPages;
  if (pending)
    return (
      <SettingsFrame page={page} title={settings.rows.name}>
        <div className="grid justify-items-start gap-4">
          <NoticeBar>{m.names.pending({ name: pending.name, due: formatDateTime(pending.dueAt, locale) })}</NoticeBar>
          <ActButton
            target={{
              sandbox,
              action: 'name.withdraw',
              as: 'console',
              then: sandboxPath(sandbox, 'mp/settings/name'),
            }}
            judged={buttons.withdraw}
          >
            {m.names.withdraw}
          </ActButton>
        </div>
      </SettingsFrame>
    );
  return (
    <SettingsFrame page={page} title={settings.rows.name}>
      <div className="mb-5 grid gap-3 empty:hidden">
        {rejected && <NoticeBar tone="bad">{m.names.rejected(rejected)}</NoticeBar>}
        {isFiled && <NoticeBar tone="warn">{m.names.filed}</NoticeBar>}
      </div>
      <ChangeForm page={page} action={changeName.bind(null, sandbox)} judged={buttons.name} quota={quota} needsScan>
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
          <OutsideNames m={m} rows={outsideNames} />
        </div>
        <NameProofFields sandbox={sandbox} m={m} />
      </ChangeForm>
    </SettingsFrame>
  );
}
