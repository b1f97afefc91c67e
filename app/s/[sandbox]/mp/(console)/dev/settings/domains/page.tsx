import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ActDialog } from '@/components/act-dialog';
import { ActTextArea } from '@/components/act-form';
import { DeniedCard } from '@/components/denied-card';
import { getMessages } from '@/lib/i18n/locale';
import { devSettings } from '@/lib/queries/dev-settings';
import { openConsoleView } from '@/lib/web/page';
import { settingsPath, settingsTarget } from '../block';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).devSettings.domains.dialogTitle };
}

type Props = { params: Promise<{ sandbox: string }> };

/** 配置服务器信息: one text per kind; what is sent replaces the whole list of that kind. */
export default async function DomainsPage({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsoleView(sandbox, 'appId.view');
  if (page.denied) return <DeniedCard verdict={page.denied} roles={page.actor.roles} />;
  const { world, account, actor, m } = page;
  const { serverDomains, serverChanges, editDomains } = await devSettings(world, account, actor);
  const words = m.devSettings.domains;
  return (
    <ActDialog
      title={words.dialogTitle}
      target={settingsTarget(sandbox, 'serverDomain.edit')}
      judged={editDomains}
      back={settingsPath(sandbox)}
      confirm={words.submit}
      width="normal"
    >
      <p className="text-sm text-hint">{words.rules}</p>
      {serverDomains.map(({ kind, scheme, limit, domains: listed }) => (
        <div key={kind}>
          {/* one text that holds several values */}
          <input type="hidden" name={`${kind}.lines`} value="1" />
          <ActTextArea
            name={kind}
            label={m.domainWords.domainKinds[kind]}
            hint={scheme === '' ? words.bareHint({ limit }) : words.fieldHint({ scheme, limit })}
            defaultValue={listed.join('\n')}
            rows={Math.min(8, Math.max(2, listed.length + 1))}
            spellCheck={false}
            className="font-mono text-[13px]"
          />
        </div>
      ))}
      <p className="text-sm">{m.domainWords.quotas['serverDomain.perMonth'](serverChanges)}</p>
      <p className="text-xs text-hint">{words.scanNote}</p>
    </ActDialog>
  );
}
