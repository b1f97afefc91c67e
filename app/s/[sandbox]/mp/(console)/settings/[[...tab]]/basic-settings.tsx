import type { ReactNode } from 'react';
import { TestAccountNotice } from '@/components/console/test-account-notice';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Panel } from '@/components/ui/panel';
import { ButtonLink } from '@/components/ui/button';
import { showSettings } from '@/lib/queries/profile';
import type { ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { accountRows, basicRows, otherRows } from './rows';
import { SettingsRows } from './settings-rows';

/** 基本信息, 帐号信息 and 其他: label, value, quota sentence, action. */
export async function BasicSettings({ page }: { page: ConsolePage }): Promise<ReactNode> {
  const { m, world, account, actor } = page;
  const { settings } = m.accountPages;
  const shown = await showSettings(world, account, actor);
  return (
    <div className="grid gap-5">
      {account.kind === 'test' && <TestAccountNotice page={page} />}
      {account.kind !== 'test' && !account.isNameSet && (
        <NoticeBar
          tone="warn"
          action={
            <ButtonLink size="small" href={sandboxPath(world.sandboxId, 'mp/info')}>
              {settings.goInfo}
            </ButtonLink>
          }
        >
          {settings.infoFirst}
        </NoticeBar>
      )}
      <Panel title={settings.basicInfo} isFlush>
        <SettingsRows caption={settings.basicInfo} m={m} rows={basicRows(page, shown)} />
      </Panel>
      <Panel title={settings.accountInfo} isFlush>
        <SettingsRows caption={settings.accountInfo} m={m} rows={accountRows(page, shown)} />
      </Panel>
      <Panel title={settings.others} isFlush>
        <SettingsRows caption={settings.others} m={m} rows={otherRows(page, shown)} />
      </Panel>
    </div>
  );
}
