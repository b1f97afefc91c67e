import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActButton } from '@/components/act-button';
import { ActCheckbox, ActForm, ActTextField } from '@/components/act-form';
import { SimTime } from '@/components/sim-time';
import { Button } from '@/components/ui/button';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { Table } from '@/components/ui/table';
import { formats } from '@/lib/domain/pack/format';
import { formatDateTime } from '@/lib/i18n/format';
import { refusalText } from '@/lib/i18n/say';
import { migrationPage, type MigrationPage } from '@/lib/queries/account-end';
import { openConsole, type ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { SettingsFrame } from '../settings-frame';

type Props = { params: Promise<{ sandbox: string }> };

/** 小程序迁移 (C6-5). */
export default async function MigratePage({ params }: Props): Promise<ReactNode> {
  const page = await openConsole((await params).sandbox);
  const { m, world, account, actor, locale } = page;
  const shown = await migrationPage(world, account, actor);
  const { migrate: words } = m.accountLife;
  const { open } = shown;
  const { limit, pauseMonths: months } = formats['format.migrationsReceived'].value;
  return (
    <SettingsFrame page={page} title={words.title} note={words.lead}>
      <div className="grid gap-6">
        <p className="text-sm text-body">
          {words.rules({ days: formats['format.migrationCoolingDays'].value, limit, months })}
        </p>
        {open ? (
          <NoticeBar
            tone="warn"
            action={
              <ActButton
                target={{
                  sandbox: world.sandboxId,
                  action: 'account.cancelMigration',
                  as: 'console',
                  then: sandboxPath(world.sandboxId, 'mp/settings/migrate'),
                }}
                judged={shown.cancel}
                size="small"
              >
                {words.cancel}
              </ActButton>
            }
          >
            {words.running({ to: open.to, at: formatDateTime(open.deadlineAt, locale) })}
          </NoticeBar>
        ) : (
          <StartForm page={page} shown={shown} />
        )}
        <Table
          caption={words.history}
          hasVisibleCaption
          rows={shown.all}
          rowKey={(row) => row.id}
          empty={words.none}
          columns={[
            { key: 'from', head: words.columns.from, cell: (row) => row.from, isRowHead: true },
            { key: 'to', head: words.columns.to, cell: (row) => row.to },
            { key: 'at', head: words.columns.startedAt, cell: (row) => <SimTime at={row.startedAt} /> },
            { key: 'state', head: words.columns.state, cell: (row) => m.domainWords.migrationStates[row.state] },
          ]}
        />
        <p className="text-sm text-hint">{words.subject}</p>
      </div>
    </SettingsFrame>
  );
}

function StartForm({ page: { m, world }, shown }: { page: ConsolePage; shown: MigrationPage }): ReactNode {
  const { migrate: words } = m.accountLife;
  const { others, start } = shown;
  const target = {
    sandbox: world.sandboxId,
    action: 'account.migrate',
    as: 'console',
    then: sandboxPath(world.sandboxId, 'mp/settings/migrate'),
  } as const;
  const names = m.domainWords.list(others.map(({ title, appId }) => `${title} (${appId})`));
  return (
    <ActForm action={act.bind(null, target)} formId={randomUUID()} className="grid max-w-xl gap-4">
      <ActTextField
        name="to"
        label={words.to}
        hint={others.length > 0 ? words.known({ names }) : words.toHint}
        autoComplete="off"
        required
      />
      <ActCheckbox name="isRelated" label={words.related} hint={words.relatedHint} />
      <div>
        {start.refusal ? (
          <Button variant="danger" disabledReason={refusalText(start.refusal, m)}>
            {words.submit}
          </Button>
        ) : (
          <SubmitButton variant="danger" waitingLabel={m.ui.waiting}>
            {words.submit}
          </SubmitButton>
        )}
      </div>
    </ActForm>
  );
}
