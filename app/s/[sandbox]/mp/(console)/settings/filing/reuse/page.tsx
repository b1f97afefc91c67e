import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActButton } from '@/components/act-button';
import { ActForm, ActTextField } from '@/components/act-form';
import { ButtonLink } from '@/components/ui/button';
import { SubmitButton } from '@/components/ui/submit-button';
import { getMessages } from '@/lib/i18n/locale';
import { filingPage } from '@/lib/queries/filing';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { SettingsFrame } from '../../settings-frame';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).filing.reusePage.title };
}

/** 复用主体资料 of another filed mini program of the enterprise (A8-21). */
export default async function ReuseFilingPage({
  params,
}: {
  params: Promise<{ sandbox: string }>;
}): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsole(sandbox);
  const { m, world, account, actor } = page;
  const shown = (await filingPage(world, account, actor)) ?? notFound();
  const words = m.filing.reusePage;
  const here = sandboxPath(sandbox, 'mp/settings/filing/reuse');
  const target = { sandbox, as: 'console' as const };
  return (
    <SettingsFrame page={page} title={words.title} note={words.lead}>
      <div className="grid max-w-xl gap-5">
        <div className="flex flex-wrap gap-3">
          <ActButton target={{ ...target, action: 'filing.sendReuseCode', then: here }} judged={shown.buttons.reuse}>
            {words.send}
          </ActButton>
          <ButtonLink href={sandboxPath(sandbox, 'sms')} variant="quiet">
            {words.openSms}
          </ButtonLink>
        </div>
        <ActForm
          action={act.bind(null, {
            ...target,
            action: 'filing.reuse',
            then: sandboxPath(sandbox, 'mp/settings/filing/form/program'),
          })}
          formId={randomUUID()}
          className="grid gap-4"
        >
          <ActTextField
            name="smsCode"
            required
            inputMode="numeric"
            autoComplete="off"
            label={words.code}
            className="max-w-48"
          />
          <div>
            <SubmitButton waitingLabel={m.ui.waiting}>{words.submit}</SubmitButton>
          </div>
        </ActForm>
      </div>
    </SettingsFrame>
  );
}
