import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActForm, ActTextField } from '@/components/act-form';
import { OutsidePage } from '@/components/outside-page';
import { ButtonLink } from '@/components/ui/button';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Panel } from '@/components/ui/panel';
import { SubmitButton } from '@/components/ui/submit-button';
import { getMessages } from '@/lib/i18n/locale';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).filing.site.title };
}

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ phone?: string; done?: string }> };

/** The ministry's site, where the addressee of the text enters its code (A8-8). */
export default async function FilingSitePage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { phone, done }] = await Promise.all([params, searchParams]);
  const { m } = await openPage(sandbox);
  const words = m.filing.site;
  const then = sandboxPath(sandbox, 'filing-site', { done: 1 });
  return (
    <OutsidePage title={words.title} note={words.note}>
      <div className="grid max-w-xl gap-4">
        {done === '1' && (
          <NoticeBar tone="ok" role="status">
            {words.done}
          </NoticeBar>
        )}
        <Panel title={m.filing.sms.title}>
          <ActForm
            action={act.bind(null, { sandbox, action: 'filing.verifySms', as: 'persona', then })}
            formId={randomUUID()}
            className="grid gap-4"
          >
            <ActTextField
              name="phone"
              required
              inputMode="tel"
              autoComplete="off"
              label={words.phone}
              defaultValue={phone ?? ''}
            />
            <ActTextField name="smsCode" required inputMode="numeric" autoComplete="off" label={words.code} />
            <div className="flex flex-wrap gap-3">
              <SubmitButton waitingLabel={m.ui.waiting}>{words.submit}</SubmitButton>
              <ButtonLink href={sandboxPath(sandbox, 'sms')} variant="quiet">
                {words.openSms}
              </ButtonLink>
            </div>
          </ActForm>
        </Panel>
      </div>
    </OutsidePage>
  );
}
