import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { newCodeAction } from '@/app/s/[sandbox]/scan/[ticket]/actions';
import { ActForm } from '@/components/act-form';
import { CodeImage } from '@/components/code-image';
import { SubmitButton } from '@/components/ui/submit-button';
import { buttonClass } from '@/components/ui/button';
import { refusalText } from '@/lib/i18n/say';
import type { LoginCode } from '@/lib/queries/login-code';
import type { Page } from '@/lib/web/page';
import { codePath, phoneTicketPath, sandboxPath } from '@/lib/web/paths';
import { openLoginCode } from './actions';
import { AutoOpen } from './auto-open';

type Props = { page: Page; code: LoginCode | null; then: string | null };

/** 扫码登录: the code in one of its states (B-2, product §1.2). */
export function CodePanel({ page, code, then }: Props): ReactNode {
  const { m, persona } = page;
  const words = m.consoleLogin.code;
  if (!persona) return <p className="text-sm text-hint">{m.consoleLogin.noPersona}</p>;
  if (!code) return <OpenCode page={page} then={then} isAutomatic label={words.show} />;
  const { state, ticket, scanner, choices } = code;
  const { sandboxId: sandbox } = page.world;
  const back = sandboxPath(sandbox, 'mp/login', { tab: 'scan', code: ticket.id, then });
  const isLive = state === 'waiting' || state.startsWith('scanned') || state === 'email_unbound';
  return (
    <div className="grid justify-items-center gap-3 text-center" data-state={state}>
      <noscript>
        <meta httpEquiv="refresh" content="3" />
      </noscript>
      <CodeImage
        src={codePath(sandbox, ticket)}
        label={words.label}
        cover={state === 'waiting' ? null : words.covers[state]}
        words={m.scanPage.image}
      />
      <p role="status" className="text-sm">
        {words.states[state]({ nickname: scanner?.nickname ?? '', choices })}
      </p>
      {state === 'failed' && ticket.refusal && <p className="text-sm text-bad">{refusalText(ticket.refusal, m)}</p>}
      {state === 'scanned_none' && (
        <Link href={sandboxPath(sandbox, 'mp/register')} prefetch={false} className="text-link text-sm">
          {m.consoleLogin.register}
        </Link>
      )}
      {state === 'email_unbound' && code.unfinishedId !== null && (
        <Link
          href={sandboxPath(sandbox, 'mp/register/subject', { account: code.unfinishedId })}
          prefetch={false}
          className="text-link text-sm"
        >
          {words.continueRegistration}
        </Link>
      )}
      {isLive && (
        <a
          href={phoneTicketPath(sandbox, ticket, persona.id)}
          target="caipai-phone"
          className={buttonClass('default', 'small')}
        >
          {m.scanPage.scanWith({ person: persona.nickname })}
        </a>
      )}
      {state === 'expired' && ticket.refreshesLeft > 0 ? (
        <ActForm
          action={newCodeAction.bind(null, { sandbox, ticket: ticket.id, goOn: back, isHere: true })}
          formId={randomUUID()}
        >
          <SubmitButton size="small" waitingLabel={m.ui.waiting}>
            {words.refresh}
          </SubmitButton>
        </ActForm>
      ) : (
        state !== 'waiting' && <OpenCode page={page} then={then} isAutomatic={false} label={words.again} />
      )}
      <p className="text-xs leading-5 text-hint">{m.scanPage.caption}</p>
      <p className="text-xs leading-5 text-hint">{words.note}</p>
    </div>
  );
}

type OpenProps = { page: Page; then: string | null; isAutomatic: boolean; label: string };

function OpenCode({ page: { world, m }, then, isAutomatic, label }: OpenProps): ReactNode {
  const target = { sandbox: world.sandboxId, then };
  return (
    <ActForm
      action={openLoginCode.bind(null, target)}
      formId={randomUUID()}
      className="grid justify-items-center gap-2"
    >
      {isAutomatic && <AutoOpen />}
      <SubmitButton variant={isAutomatic ? 'primary' : 'default'} size="small" waitingLabel={m.ui.waiting}>
        {label}
      </SubmitButton>
    </ActForm>
  );
}
