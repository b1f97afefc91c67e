import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Steps } from '@/components/ui/steps';
import { filingSteps, isFilingStep } from '@/lib/domain/filing-steps';
import { getMessages } from '@/lib/i18n/locale';
import { filingForm, filingPage } from '@/lib/queries/filing';
import { refusalText } from '@/lib/i18n/say';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { SettingsFrame } from '../../../settings-frame';
import { CommitmentStep } from './commitment-step';
import { ContactStep, ProgramStep, SubjectStep, TypeStep } from './form-steps';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).filing.title };
}

type Props = {
  params: Promise<{ sandbox: string; step: string }>;
  searchParams: Promise<{ fill?: string }>;
};

const parts = { type: TypeStep, subject: SubjectStep, program: ProgramStep, contact: ContactStep };

/** One of the five pages of the form (A8-7); each is saved before the next opens. */
export default async function FilingFormPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox, step }, { fill }] = await Promise.all([params, searchParams]);
  if (!isFilingStep(step)) notFound();
  const page = await openConsole(sandbox);
  const { m, world, account, actor } = page;
  const shown = (await filingPage(world, account, actor)) ?? notFound();
  const form = await filingForm(world, account);
  const words = m.filing;
  const stop = shown.buttons.fillIn.refusal;
  const Part = step === 'commitment' ? null : parts[step];
  return (
    <SettingsFrame
      page={page}
      title={words.steps[step]}
      extra={
        <Link href={sandboxPath(sandbox, 'mp/settings/filing')} prefetch={false} className="text-link">
          {words.toState}
        </Link>
      }
    >
      <div className="mb-5">
        <Steps
          label={words.progress}
          steps={filingSteps.map((each) => words.steps[each])}
          current={filingSteps.indexOf(step)}
          doneLabel={m.ui.done}
        />
      </div>
      <div className="grid max-w-2xl gap-5">
        {stop ? (
          <NoticeBar tone="warn">{refusalText(stop, m)}</NoticeBar>
        ) : Part ? (
          <>
            <NoticeBar
              tone="warn"
              action={
                <Link
                  href={sandboxPath(sandbox, `mp/settings/filing/form/${step}`, { fill: 1 })}
                  prefetch={false}
                  className="inline-flex min-h-6 items-center font-medium underline underline-offset-3"
                >
                  {words.form.demo}
                </Link>
              }
            >
              {words.form.demoNote}
            </NoticeBar>
            <Part page={page} view={form} isFilled={fill === '1'} />
          </>
        ) : (
          <CommitmentStep page={page} view={form} shown={shown} />
        )}
      </div>
    </SettingsFrame>
  );
}
