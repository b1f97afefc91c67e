import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ActDialog } from '@/components/act-dialog';
import { ActTextArea } from '@/components/act-form';
import { DeniedCard } from '@/components/denied-card';
import { getMessages } from '@/lib/i18n/locale';
import { devSettings } from '@/lib/queries/dev-settings';
import { openConsoleView } from '@/lib/web/page';
import { settingsPath, settingsTarget } from '../block';
import { CheckFileSteps } from '../check-file-steps';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).devSettings.business.dialogTitle };
}

type Props = { params: Promise<{ sandbox: string }> };

/** 配置业务域名: check file, server, list (E-12). */
export default async function BusinessPage({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsoleView(sandbox, 'appId.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const { world, account, actor, m } = page;
  const shown = await devSettings(world, account, actor);
  const words = m.devSettings.business;
  const { domains, limit } = shown.businessDomains;
  return (
    <ActDialog
      title={words.dialogTitle}
      target={settingsTarget(sandbox, 'businessDomain.edit')}
      judged={shown.editBusiness}
      back={settingsPath(sandbox)}
      confirm={words.submit}
      scanNote={m.devSettings.domains.scanNote}
      width="normal"
      before={<CheckFileSteps shown={shown} page={page} dialog="business" />}
    >
      <input type="hidden" name="domains.lines" value="1" />
      <input type="hidden" name="domains.shown" value="1" />
      <ActTextArea
        name="domains"
        label={words.field}
        hint={words.hint({ limit })}
        defaultValue={domains.join('\n')}
        rows={Math.min(8, Math.max(3, domains.length + 1))}
        spellCheck={false}
        className="font-mono text-[13px]"
      />
      <p className="text-sm text-hint">{words.rules}</p>
    </ActDialog>
  );
}
