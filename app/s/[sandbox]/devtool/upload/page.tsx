import { randomUUID } from 'node:crypto';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActForm, ActTextArea, ActTextField } from '@/components/act-form';
import { DialogFrame } from '@/components/ui/dialog-frame';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { projectDetails, showProject } from '@/lib/queries/devtool';
import { openProject } from '@/lib/web/devtool';
import { sandboxPath } from '@/lib/web/paths';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ appId?: string; file?: string }> };

/** The dialog 上传. */
export default async function UploadPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { appId: asked, file }] = await Promise.all([params, searchParams]);
  const { world, person, account, appId, session, m } = await openProject(sandbox, asked);
  const project =
    file !== undefined && /^\d{1,9}$/.test(file)
      ? await showProject(world, person, account, Number(file), session.skipsChecks)
      : null;
  if (!project) redirect(sandboxPath(sandbox, 'devtool/project', { appId }));
  const { last } = await projectDetails(world, person, account);
  const words = m.devtool.upload;
  const back = sandboxPath(sandbox, 'devtool/project', { appId, file: project.file.id });
  const target = {
    sandbox,
    action: 'version.upload',
    as: 'persona' as const,
    account: account.id,
    person: person.id,
    input: { package: project.file.id, appId },
    then: `${sandboxPath(sandbox, 'devtool/uploaded', { appId, file: project.file.id })}&version=$id`,
  };
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-2xl px-3 py-4 outline-none">
      <DialogFrame title={words.title} closeHref={back} closeLabel={m.ui.close} width="narrow">
        <ActForm action={act.bind(null, target)} formId={randomUUID()}>
          <ActTextField
            name="version"
            label={words.version}
            hint={last ? words.versionHint({ last: last.number }) : words.versionFirst}
            autoComplete="off"
            maxLength={64}
            required
          />
          <ActTextArea name="remark" label={words.remark} maxLength={200} rows={3} optionalMark={m.ui.optional} />
          {last && <NoticeBar>{words.replaces({ last: last.number })}</NoticeBar>}
          <SubmitButton waitingLabel={m.ui.waiting}>{words.go}</SubmitButton>
        </ActForm>
      </DialogFrame>
    </main>
  );
}
