import type { Metadata } from 'next';
import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActForm, ActRadio } from '@/components/act-form';
import { Button, ButtonLink } from '@/components/ui/button';
import { ChoiceGroup } from '@/components/ui/choice';
import { SubmitButton } from '@/components/ui/submit-button';
import { cancelScopes } from '@/lib/domain/rows-filing';
import { getMessages } from '@/lib/i18n/locale';
import { refusalText } from '@/lib/i18n/say';
import { filingPage } from '@/lib/queries/filing';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { SettingsFrame } from '../../settings-frame';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).filing.cancelPage.title };
}

/** 注销主体, 注销小程序, 取消接入 (A8-19). */
export default async function CancelFilingPage({
  params,
}: {
  params: Promise<{ sandbox: string }>;
}): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsole(sandbox);
  const { m, world, account, actor } = page;
  const shown = (await filingPage(world, account, actor)) ?? notFound();
  const words = m.filing.cancelPage;
  const then = sandboxPath(sandbox, 'mp/settings/filing');
  const { refusal } = shown.buttons.cancel;
  return (
    <SettingsFrame page={page} title={words.title} note={words.lead}>
      <ActForm
        action={act.bind(null, { sandbox, action: 'filing.cancel', as: 'console', then })}
        formId={randomUUID()}
        className="grid max-w-xl gap-5"
      >
        <ChoiceGroup legend={words.scope}>
          {cancelScopes.map((scope) => (
            <ActRadio
              key={scope}
              name="scope"
              value={scope}
              label={m.domainWords.cancelScopes[scope]}
              hint={words.hints[scope]}
              defaultChecked={scope === 'service'}
            />
          ))}
        </ChoiceGroup>
        <div className="flex flex-wrap gap-3">
          {refusal ? (
            <Button variant="danger" disabledReason={refusalText(refusal, m)}>
              {words.submit}
            </Button>
          ) : (
            <SubmitButton variant="danger" waitingLabel={m.ui.waiting}>
              {words.submit}
            </SubmitButton>
          )}
          <ButtonLink href={then}>{m.ui.cancel}</ButtonLink>
        </div>
      </ActForm>
    </SettingsFrame>
  );
}
