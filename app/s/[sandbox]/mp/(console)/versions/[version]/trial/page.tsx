import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ActDialog } from '@/components/act-dialog';
import { ActTextField } from '@/components/act-form';
import { TrialCode } from '@/components/trial-code';
import { NoticeBar } from '@/components/ui/notice-bar';
import { getMessages } from '@/lib/i18n/locale';
import { trialPage } from '@/lib/queries/version';
import { idParam } from '@/lib/web/id-param';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).versions.trial.chooseTitle };
}

type Props = { params: Promise<{ sandbox: string; version: string }> };

/** 选为体验版本; for the trial itself its code and 修改页面路径. */
export default async function TrialDialog({ params }: Props): Promise<ReactNode> {
  const { sandbox, version: id } = await params;
  const { world, account, actor, m } = await openConsole(sandbox);
  const page = (await trialPage(world, account, actor, idParam(id))) ?? notFound();
  const words = m.versions.trial;
  const versionId = page.versionId;
  const here = sandboxPath(sandbox, `mp/versions/${versionId}/trial`);
  return (
    <ActDialog
      title={`${page.isTrial ? words.editTitle : words.chooseTitle} ${page.number}`}
      target={{
        sandbox,
        action: page.isTrial ? 'trial.setPath' : 'trial.choose',
        as: 'console',
        input: { versionId },
        then: here,
      }}
      judged={page.isTrial ? page.setPath : page.choose}
      back={sandboxPath(sandbox, 'mp/versions')}
      confirm={page.isTrial ? words.save : words.choose}
    >
      {page.isTrial ? (
        <TrialCode sandbox={sandbox} appId={page.appId} version={page.number} />
      ) : (
        page.replaces !== null && <NoticeBar>{words.replaces({ version: page.replaces })}</NoticeBar>
      )}
      <ActTextField
        name="path"
        label={words.path}
        hint={words.pathHint}
        defaultValue={page.path}
        list="pages"
        optionalMark={m.ui.optional}
      />
      <datalist id="pages">
        {page.pages.map((path) => (
          <option key={path} value={path} />
        ))}
      </datalist>
      <p className="text-xs text-hint">{page.isTrial ? words.follows : words.who}</p>
    </ActDialog>
  );
}
