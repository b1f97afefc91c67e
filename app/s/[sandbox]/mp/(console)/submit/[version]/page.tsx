import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { PageHead } from '@/components/ui/page-head';
import { Steps } from '@/components/ui/steps';
import { getMessages } from '@/lib/i18n/locale';
import { submitPage } from '@/lib/queries/submit';
import { idParam } from '@/lib/web/id-param';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { ChecksStep, IncompleteDialog } from './checks-step';
import { FormStep } from './form-step';
import { NoticeStep, SafetyStep } from './notice-steps';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).submit.title };
}

type Props = {
  params: Promise<{ sandbox: string; version: string }>;
  searchParams: Promise<{ [name: string]: string | string[] | undefined }>;
};

/** 提交审核, step by step: checks, notice with its ticks, safety notice, form (release.md B2). */
export default async function SubmitPageView({ params, searchParams }: Props): Promise<ReactNode> {
  const { sandbox, version: id } = await params;
  const { world, account, actor, m } = await openConsole(sandbox);
  const page = (await submitPage(world, account, actor, idParam(id))) ?? notFound();
  const words = m.submit;
  if (page.needsProfile) return <IncompleteDialog sandbox={sandbox} page={page} m={m} />;
  const asked = await searchParams;
  const ticked = page.ticks.filter((tick) => asked[tick] !== undefined);
  const steps = (['checks', 'notice', 'safety', 'form'] as const).filter(
    (step) => step !== 'safety' || page.hasSafetyNotice,
  );
  const privacy = asked.privacy === 'none' ? 'none' : undefined;
  const isClear = page.isClear || (page.isClearIfNone && privacy === 'none');
  const wanted = isClear ? (steps.find((step) => step === asked.step) ?? 'checks') : 'checks';
  const here = (step: string, ticks: readonly string[] = ticked): string =>
    sandboxPath(sandbox, `mp/submit/${page.versionId}`, {
      step,
      ...(privacy ? { privacy } : {}),
      ...Object.fromEntries(ticks.map((tick) => [tick, 'on'])),
    });
  const isPastNotice = steps.indexOf(wanted) > steps.indexOf('notice');
  if (isPastNotice && ticked.length < page.ticks.length)
    redirect(
      sandboxPath(sandbox, `mp/submit/${page.versionId}`, {
        step: 'notice',
        unticked: 1,
        ...(privacy ? { privacy } : {}),
      }),
    );
  return (
    <>
      <PageHead title={words.title} note={words.version({ version: page.number, uploader: page.uploader })} />
      <div className="grid gap-4">
        <Steps
          label={words.stepsLabel}
          steps={[...steps.map((step) => words.steps[step]), words.steps.done]}
          current={steps.indexOf(wanted)}
          doneLabel={m.ui.done}
        />
        <div className="max-w-3xl">
          {wanted === 'checks' && (
            <ChecksStep
              page={page}
              m={m}
              again={here('checks')}
              next={here('notice')}
              nextIfNone={sandboxPath(sandbox, `mp/submit/${page.versionId}`, { step: 'notice', privacy: 'none' })}
              guideline={sandboxPath(sandbox, `mp/submit/${page.versionId}/privacy`)}
              back={sandboxPath(sandbox, 'mp/versions')}
            />
          )}
          {wanted === 'notice' && (
            <NoticeStep
              page={page}
              m={m}
              action={sandboxPath(sandbox, `mp/submit/${page.versionId}`)}
              next={page.hasSafetyNotice ? 'safety' : 'form'}
              ticked={ticked}
              privacy={privacy}
              isUnticked={asked.unticked !== undefined}
              back={here('checks')}
            />
          )}
          {wanted === 'safety' && <SafetyStep m={m} next={here('form')} back={here('notice')} />}
          {wanted === 'form' && (
            <FormStep sandbox={sandbox} page={page} m={m} ticked={ticked} privacy={privacy} back={here('notice')} />
          )}
        </div>
      </div>
    </>
  );
}
