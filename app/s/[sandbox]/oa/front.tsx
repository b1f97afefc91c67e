import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActButton } from '@/components/act-button';
import { ActCheckbox, ActForm, ActSelect, ActTextField } from '@/components/act-form';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { officialKinds } from '@/lib/domain/rows-official';
import { showOfficialAccounts } from '@/lib/queries/shown-official';
import type { Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

/** What 加一个公众号 is filled in with: a licence number that is right by its check character, and nobody's. */
const rehearsalPassword = 'Oa-rehearsal-1';
const rehearsalPaper = '91350100M000100Y43';

/** Log in, or let the director in; and 给这个沙盒加一个公众号. */
export async function OfficialFront({ page }: { page: Page }): Promise<ReactNode> {
  const { m, world, seat, persona } = page;
  const words = m.official;
  const sandbox = world.sandboxId;
  const home = sandboxPath(sandbox, 'oa/home');
  const accounts = await showOfficialAccounts(world);
  return (
    <div className="grid gap-5">
      <Panel title={words.login}>
        <ActForm
          action={act.bind(null, { sandbox, action: 'officialAccount.login', as: 'persona', then: home })}
          formId={randomUUID()}
          className="grid max-w-xl gap-4"
        >
          <ActTextField name="email" type="email" label={words.email} required autoComplete="off" />
          <ActTextField name="password" type="password" label={words.password} required autoComplete="off" />
          <div>
            <SubmitButton waitingLabel={m.ui.waiting}>{words.login}</SubmitButton>
          </div>
        </ActForm>
        {accounts.length === 0 && <p className="mt-3 text-sm text-hint">{words.none}</p>}
        {seat.isDirector && !world.sandbox.isLoginStrict && (
          <div className="mt-4 flex flex-wrap gap-3">
            {accounts.map(({ official, name }) => (
              <ActButton
                key={official}
                target={{ sandbox, action: 'officialAccount.enter', as: 'director', input: { official }, then: home }}
              >
                {words.enter({ name })}
              </ActButton>
            ))}
          </div>
        )}
      </Panel>
      {seat.isDirector && (
        <Panel title={words.add}>
          <ActForm
            action={act.bind(null, {
              sandbox,
              action: 'officialAccount.create',
              as: 'director',
              then: sandboxPath(sandbox, 'oa', { switch: 1 }),
            })}
            formId={randomUUID()}
            className="grid max-w-xl gap-4"
          >
            <NoticeBar tone="warn">{words.addNote}</NoticeBar>
            <ActTextField name="name" label={words.name} defaultValue="青川书房" required autoComplete="off" />
            <ActSelect
              name="kind"
              label={words.kind}
              defaultValue="service"
              options={officialKinds.map((kind) => ({ value: kind, label: m.domainWords.officialKinds[kind] }))}
            />
            <ActCheckbox name="isVerified" label={words.isVerified} defaultChecked />
            <ActTextField name="sameSubjectAs" label={words.sameSubject} autoComplete="off" />
            <ActTextField name="subjectName" label={words.subjectName} defaultValue="青川文化有限公司" />
            <ActTextField name="paper" label={words.paper} defaultValue={rehearsalPaper} autoComplete="off" />
            <ActTextField
              name="adminWechatId"
              label={words.admin}
              defaultValue={persona?.wechatId ?? ''}
              required
              autoComplete="off"
            />
            <ActTextField
              name="email"
              type="email"
              label={words.email}
              defaultValue={`oa${accounts.length + 1}@example.test`}
              required
              autoComplete="off"
            />
            <ActTextField
              name="password"
              label={words.password}
              defaultValue={rehearsalPassword}
              required
              autoComplete="off"
            />
            <ActTextField name="merchantNumber" label={words.merchant} inputMode="numeric" autoComplete="off" />
            <div>
              <SubmitButton waitingLabel={m.ui.waiting}>{words.create}</SubmitButton>
            </div>
          </ActForm>
        </Panel>
      )}
    </div>
  );
}
