import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { SelectField } from '@/components/ui/field';
import { NoticeBar } from '@/components/ui/notice-bar';
import { subjectTypes, type SubjectType } from '@/lib/domain/registration';
import { getMessages } from '@/lib/i18n/locale';
import { showRegistration } from '@/lib/queries/registration';
import { offeredValues, rehearsalData } from '@/lib/queries/rehearsal-data';
import { openPage, type Page } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { MagicInputs } from '@/components/magic-inputs';
import { RegisterFrame } from '../register-frame';
import { SavedIdentity } from './saved-identity';
import { SubjectForm } from './subject-form';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).registration.title };
}

type Props = {
  params: Promise<{ sandbox: string }>;
  searchParams: Promise<{ account?: string; email?: string; type?: string; fill?: string; edit?: string }>;
};

const typeOf = (text: string | undefined): SubjectType | undefined => subjectTypes.find((type) => type === text);

export default async function RegisterSubjectPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, asked] = await Promise.all([params, searchParams]);
  const page = await openPage(sandbox);
  const { m, world, persona } = page;
  const shown = await showRegistration(world, asked.account ? Number(asked.account) : (asked.email ?? ''));
  if (!shown) redirect(sandboxPath(sandbox, 'mp/register'));
  const { accountId: account, step, identity } = shown;
  if (step === 'mail') redirect(sandboxPath(sandbox, 'mp/register/mail', { email: shown.email }));
  if (step !== 'subject') redirect(sandboxPath(sandbox, `mp/register/${step}`, { account }));
  const { subject, demo, demoNote } = m.registration;
  const isSaved = identity !== null && asked.edit !== '1';
  const type = typeOf(asked.type) ?? identity?.subjectType ?? 'personal';
  const [data, offered] = await Promise.all([
    asked.fill === '1' ? rehearsalData(world, persona, type) : null,
    offeredValues(world, persona, type),
  ]);
  const here = (query: Record<string, string | number>): string =>
    sandboxPath(sandbox, 'mp/register/subject', { account, ...(asked.edit === '1' ? { edit: 1 } : {}), ...query });
  return (
    <RegisterFrame m={m} current={2}>
      {shown.isPaymentOverdue && <NoticeBar tone="bad">{subject.overdue}</NoticeBar>}
      {isSaved ? (
        <SavedIdentity page={page} account={account} identity={identity} />
      ) : (
        <div className="grid gap-5">
          <Why m={m} />
          <div className="grid max-w-xl gap-4">
            <SelectField
              name="_country"
              label={subject.country}
              options={[
                { value: 'cn', label: subject.mainland },
                ...subject.elsewhere.map((name) => ({
                  value: name,
                  label: subject.notSimulated({ name }),
                  isDisabled: true,
                })),
              ]}
            />
          </div>
          <div>
            <p className="mb-2 text-sm font-medium">{subject.type}</p>
            <nav aria-label={subject.type} className="flex flex-wrap gap-2">
              {subjectTypes.map((each) => (
                <Link
                  key={each}
                  href={here({ type: each })}
                  prefetch={false}
                  aria-current={each === type ? 'true' : undefined}
                  className={classNames(
                    'inline-flex min-h-9 items-center rounded-control border px-4 text-sm',
                    each === type
                      ? 'border-accent bg-accent-soft font-medium text-accent-text'
                      : 'border-field-line bg-surface text-body hover:border-accent',
                  )}
                >
                  {m.domainWords.subjectTypes[each]}
                </Link>
              ))}
            </nav>
            <p className="mt-2 text-sm">
              <Link
                href={sandboxPath(sandbox, 'mp/register/subject-types')}
                prefetch={false}
                target="_blank"
                className="inline-flex min-h-6 items-center text-link"
              >
                {subject.how}
              </Link>
            </p>
          </div>
          <p className="text-sm text-hint">
            {subject.forWhom({
              who: subject.types[type].who,
              note: subject.notes[type]({ mayVerify: world.pack['reg.personalNote'].value.mayVerify }),
            })}
          </p>
          <NoticeBar
            tone="warn"
            action={
              <Link
                href={here({ type, fill: 1 })}
                prefetch={false}
                className="inline-flex min-h-6 items-center font-medium underline underline-offset-3"
              >
                {demo}
              </Link>
            }
          >
            {demoNote}
          </NoticeBar>
          <SubjectForm page={page} shown={shown} type={type} data={data} offered={offered} />
          <div className="max-w-xl">
            <MagicInputs m={m} of="identity" />
          </div>
        </div>
      )}
    </RegisterFrame>
  );
}

function Why({ m }: Pick<Page, 'm'>): ReactNode {
  const { subject } = m.registration;
  return (
    <section className="rounded-box border border-line bg-surface px-4 py-3 text-sm">
      <h2 className="font-semibold">{subject.why}</h2>
      <p className="text-hint">{subject.whyLead}</p>
      <ol className="mt-1 grid list-decimal gap-0.5 pl-5 text-body sm:grid-cols-2 sm:gap-x-8">
        {subject.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
    </section>
  );
}
