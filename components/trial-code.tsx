import type { ReactNode } from 'react';
import { Qr } from '@/components/ui/qr';
import { ButtonLink } from '@/components/ui/button';
import { getMessages } from '@/lib/i18n/locale';
import { requestOrigin } from '@/lib/web/origin';
import { sandboxPath } from '@/lib/web/paths';

export type TrialCodeProps = { sandbox: string; appId: string; version: string };

/** The code of the trial version: a camera or the simulated phone opens its entrance page. */
export async function TrialCode({ sandbox, appId, version }: TrialCodeProps): Promise<ReactNode> {
  const { versions } = await getMessages();
  const path = sandboxPath(sandbox, `phone/app/${appId}`, { kind: 'trial' });
  return (
    <div className="grid justify-items-start gap-2">
      <Qr text={`${await requestOrigin()}${path}`} label={versions.trial.qr({ version })} size={168} />
      <p className="max-w-sm text-xs text-hint">{versions.trial.who}</p>
      <ButtonLink href={path} size="small">
        {versions.trial.openOnPhone}
      </ButtonLink>
    </div>
  );
}
