import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActForm } from '@/components/act-form';
import { DefinitionList } from '@/components/ui/definition-list';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { getMessages } from '@/lib/i18n/locale';
import { refusalText } from '@/lib/i18n/say';
import { showLink } from '@/lib/queries/mail-links';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { FrontCard } from '../front-card';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).consoleLogin.newEmail.title };
}

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ t?: string }> };

/** The link in the new mailbox: one button, then the administrator's scan (product §1.17). */
export default async function ConfirmEmailPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { t = '' }] = await Promise.all([params, searchParams]);
  const page = await openPage(sandbox);
  const { m, world } = page;
  const { newEmail: words, recover } = m.consoleLogin;
  const link = await showLink(world, t, 'email_change');
  if (!link || link.refusal) {
    return (
      <FrontCard page={page} title={words.title}>
        <NoticeBar tone="bad">{link?.refusal ? refusalText(link.refusal, m) : recover.linkDead}</NoticeBar>
      </FrontCard>
    );
  }
  const target = {
    sandbox,
    action: 'email.change',
    as: 'persona',
    account: link.accountId,
    input: { token: t },
    then: sandboxPath(sandbox, 'mp/login', { tab: 'password', done: 'email' }),
  } as const;
  return (
    <FrontCard page={page} title={words.title}>
      <DefinitionList
        items={[
          { term: words.from, value: link.email },
          { term: words.to, value: link.address },
        ]}
      />
      <ActForm action={act.bind(null, target)} formId={randomUUID()}>
        <p className="text-sm text-hint">{words.scanNote}</p>
        <SubmitButton waitingLabel={m.ui.waiting}>{words.confirm}</SubmitButton>
      </ActForm>
    </FrontCard>
  );
}
