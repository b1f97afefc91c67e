import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActButton } from '@/components/act-button';
import { ActCheckbox, ActForm, ActRadio, ActTextField } from '@/components/act-form';
import { SimTime } from '@/components/sim-time';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formats } from '@/lib/domain/pack/format';
import { permissionSets } from '@/lib/domain/provider';
import type { Messages } from '@/lib/i18n/messages';
import { refusalText } from '@/lib/i18n/say';
import type { Judged } from '@/lib/queries/button';
import { showLinkTab, showProviders } from '@/lib/queries/settings-tabs';
import type { ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

/** 保存 of a form, or the reason why it may not be pressed. */
export function Save({ judged, m, children }: { judged: Judged; m: Messages; children: ReactNode }): ReactNode {
  if (judged.refusal) return <Button disabledReason={refusalText(judged.refusal, m)}>{children}</Button>;
  return <SubmitButton waitingLabel={m.ui.waiting}>{children}</SubmitButton>;
}

function SetChoices({ held, m }: { held: readonly number[]; m: Messages }): ReactNode {
  return permissionSets.map((set) => (
    <ActCheckbox
      key={set}
      name="sets"
      value={String(set)}
      label={`${set} ${m.domainWords.permissionSets[set]}`}
      defaultChecked={held.includes(set)}
    />
  ));
}

/** 第三方设置: who holds an authorisation, and what the director can grant (R34). */
export async function ProviderSettings({ page }: { page: ConsolePage }): Promise<ReactNode> {
  const { m, world, account, actor, seat } = page;
  const words = m.official.tabs;
  const sandbox = world.sandboxId;
  const then = sandboxPath(sandbox, 'mp/settings/third');
  const rows = await showProviders(world, account, actor);
  return (
    <div className="grid gap-5">
      <Panel title={words.providers} extra={words.limit({ limit: formats['format.providers'].value })} isFlush>
        <Table
          caption={words.providers}
          empty={words.noProviders}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { key: 'name', head: words.provider, isRowHead: true, cell: (row) => row.name },
            { key: 'at', head: words.grantedAt, cell: (row) => <SimTime at={row.grantedAt} /> },
            {
              key: 'sets',
              head: words.sets,
              cell: (row) => (
                <ActForm
                  action={act.bind(null, {
                    sandbox,
                    action: 'provider.editSets',
                    as: 'console',
                    input: { providerId: row.id },
                    then,
                  })}
                  formId={randomUUID()}
                  className="grid gap-1"
                >
                  <SetChoices held={row.sets} m={m} />
                  <div>
                    <Save judged={row.edit} m={m}>
                      {words.edit}
                    </Save>
                  </div>
                </ActForm>
              ),
            },
            {
              key: 'revoke',
              head: m.official.act,
              cell: (row) => (
                <ActButton
                  size="small"
                  judged={row.revoke}
                  target={{ sandbox, action: 'provider.revoke', as: 'console', input: { providerId: row.id }, then }}
                >
                  {words.revoke}
                </ActButton>
              ),
            },
          ]}
        />
      </Panel>
      {seat.isDirector && (
        <Panel title={words.grant}>
          <ActForm
            action={act.bind(null, { sandbox, action: 'provider.grant', as: 'director', account: account.id, then })}
            formId={randomUUID()}
          >
            <ActTextField name="provider" label={words.provider} required autoComplete="off" />
            <SetChoices held={[18]} m={m} />
            <div>
              <SubmitButton waitingLabel={m.ui.waiting}>{words.grantGo}</SubmitButton>
            </div>
          </ActForm>
        </Panel>
      )}
    </div>
  );
}

/** 关联设置: the mode, and the official accounts that are linked or ask to be (A4-7). */
export async function LinkSettings({ page }: { page: ConsolePage }): Promise<ReactNode> {
  const { m, world, account, actor } = page;
  const words = m.official.tabs;
  const sandbox = world.sandboxId;
  const then = sandboxPath(sandbox, 'mp/settings/links');
  const { linkMode, mode, links } = await showLinkTab(world, account, actor);
  const target = (action: string, linkId: number) =>
    ({ sandbox, action, as: 'console', input: { linkId }, then }) as const;
  return (
    <div className="grid gap-5">
      <Panel title={words.mode}>
        <ActForm
          action={act.bind(null, { sandbox, action: 'officialAccount.setLinkMode', as: 'console', then })}
          formId={randomUUID()}
        >
          {world.pack['oa.linkModes'].value.map((each) => (
            <ActRadio
              key={each}
              name="mode"
              value={each}
              label={m.domainWords.linkModes[each]}
              defaultChecked={each === linkMode}
            />
          ))}
          <div>
            <Save judged={mode} m={m}>
              {words.save}
            </Save>
          </div>
        </ActForm>
      </Panel>
      <Panel title={words.links} isFlush>
        <Table
          caption={words.links}
          empty={words.noLinks}
          rows={links}
          rowKey={(row) => row.id}
          columns={[
            { key: 'name', head: words.official, isRowHead: true, cell: (row) => row.officialName },
            { key: 'subject', head: m.official.subject, cell: (row) => row.subjectName },
            {
              key: 'at',
              head: words.linkedAt,
              cell: (row) =>
                row.linkedAt ? (
                  <SimTime at={row.linkedAt} />
                ) : (
                  <Tag tone="warn">{m.domainWords.officialLinkStates[row.state]}</Tag>
                ),
            },
            {
              key: 'act',
              head: m.official.act,
              cell: (row) => (
                <span className="inline-flex flex-wrap gap-2">
                  {row.confirm && (
                    <ActButton size="small" judged={row.confirm} target={target('officialAccount.confirmLink', row.id)}>
                      {words.confirm}
                    </ActButton>
                  )}
                  {row.refuse && (
                    <ActButton size="small" judged={row.refuse} target={target('officialAccount.refuseLink', row.id)}>
                      {words.refuse}
                    </ActButton>
                  )}
                  {row.unlink && (
                    <ActButton size="small" judged={row.unlink} target={target('officialAccount.unlink', row.id)}>
                      {words.unlink}
                    </ActButton>
                  )}
                </span>
              ),
            },
          ]}
        />
      </Panel>
    </div>
  );
}
