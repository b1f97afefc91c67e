import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ActButton } from '@/components/act-button';
import { ButtonLink } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { NoticeBar } from '@/components/ui/notice-bar';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { getMessages } from '@/lib/i18n/locale';
import { showTestAccount } from '@/lib/queries/test-account';
import { openPage, type Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).registration.testAccount.title };
}

/** 创建测试号 (A5): an AppID by one scan, and what it is for. */
export default async function TestAccountPage({
  params,
}: {
  params: Promise<{ sandbox: string }>;
}): Promise<ReactNode> {
  const { sandbox } = await params;
  const { m, world, persona } = await openPage(sandbox);
  const words = m.registration.testAccount;
  const shown = persona && (await showTestAccount(world, persona));
  const here = sandboxPath(sandbox, 'mp/register/test');
  return (
    <>
      <PageHead title={words.title} note={words.lead} />
      <div className="grid gap-5">
        {!persona && <NoticeBar>{m.devtool.start.observer}</NoticeBar>}
        {persona && shown && (
          <Panel title={shown.appId ? words.yours({ person: persona.nickname }) : words.create}>
            {shown.appId ? (
              <div className="grid gap-4">
                <CopyField value={shown.appId} label="AppID" copyLabel={m.ui.copy} copiedLabel={m.ui.copied} />
                <div className="flex flex-wrap gap-3">
                  <ButtonLink variant="primary" href={sandboxPath(sandbox, 'devtool', { appId: shown.appId })}>
                    {words.openDevtool}
                  </ButtonLink>
                  <ButtonLink href={sandboxPath(sandbox, 'mp/login')}>{words.login}</ButtonLink>
                </div>
              </div>
            ) : (
              <div className="grid justify-items-start gap-3">
                <p className="text-sm text-hint">{words.as({ person: persona.nickname })}</p>
                <ActButton
                  target={{ sandbox, action: 'testAccount.create', as: 'persona', then: here }}
                  judged={shown.create}
                  variant="primary"
                  size="large"
                >
                  {words.create}
                </ActButton>
              </div>
            )}
          </Panel>
        )}
        <Limits m={m} />
        <p className="text-sm text-hint">{words.trial}</p>
        <div>
          <ButtonLink href={sandboxPath(sandbox, 'mp/register')}>{words.back}</ButtonLink>
        </div>
      </div>
    </>
  );
}

function Limits({ m }: Pick<Page, 'm'>): ReactNode {
  const { mayTitle, may, mayNotTitle, mayNot } = m.registration.testAccount;
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {(
        [
          [mayTitle, may],
          [mayNotTitle, mayNot],
        ] as const
      ).map(([title, lines]) => (
        <Panel key={title} title={title}>
          <ul className="grid list-disc gap-1 pl-5 text-sm">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Panel>
      ))}
    </div>
  );
}
