import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { OutsidePage } from '@/components/outside-page';
import { ReadMark } from '@/components/read-mark';
import { SimTime } from '@/components/sim-time';
import { ButtonLink } from '@/components/ui/button';
import { NoticeBar } from '@/components/ui/notice-bar';
import { mailText } from '@/lib/i18n/mail-text';
import { showOneMail } from '@/lib/queries/mail';
import { openPage } from '@/lib/web/page';
import { mailLinkPath, sandboxPath } from '@/lib/web/paths';
import { markMailRead } from '../actions';

type Props = { params: Promise<{ sandbox: string; mail: string }> };

export default async function OneMailPage({ params }: Props): Promise<ReactNode> {
  const { sandbox, mail: id } = await params;
  const { m, world } = await openPage(sandbox);
  const mail = (/^[1-9]\d{0,8}$/.test(id) ? await showOneMail(world, Number(id)) : null) ?? notFound();
  const { mail: words } = m.outside;
  const { mail: signs } = m.told;
  const text = mailText(mail, m);
  const { token } = mail.data;
  const href = typeof token === 'string' ? mailLinkPath(sandbox, mail.event, token) : null;
  return (
    <OutsidePage title={words.title}>
      <p className="mb-3 text-sm">
        <Link
          href={sandboxPath(sandbox, 'mail', { address: mail.address, folder: mail.folder })}
          prefetch={false}
          className="text-link"
        >
          ‹ {words.back} · {m.domainWords.mailFolders[mail.folder]}
        </Link>
      </p>
      <article className="max-w-3xl rounded-box border border-line bg-surface">
        {mail.folder === 'spam' && (
          <div className="border-b border-line">
            <NoticeBar tone="warn">
              {signs.spamWarning}
              <details className="mt-1">
                <summary className="min-h-6 cursor-pointer underline underline-offset-3">
                  {signs.spamWarningLink}
                </summary>
                <p className="mt-1">{words.spamHelp}</p>
              </details>
            </NoticeBar>
          </div>
        )}
        {mail.folder === 'bounced' && <NoticeBar tone="bad">{words.bounced}</NoticeBar>}
        <header className="border-b border-line px-5 py-4">
          <h2 className="text-lg font-semibold">{text.subject}</h2>
          <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-hint">
            <span>{signs.sender} no-reply@platform.example.test</span>
            <span className="break-all">{words.to({ address: mail.address })}</span>
            <SimTime at={mail.at} />
          </p>
        </header>
        <div className="grid gap-3 px-5 py-5">
          {text.body.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {href && text.link && (
            <div className="grid justify-items-start gap-1.5">
              <ButtonLink variant="primary" href={href}>
                {text.link}
              </ButtonLink>
              <code className="text-xs break-all text-hint">{href}</code>
            </div>
          )}
          <p className="border-t border-line pt-3 text-xs text-hint">{signs.signature}</p>
        </div>
      </article>
      {!mail.isRead && <ReadMark action={markMailRead.bind(null, sandbox, mail.id)} label={words.markRead} />}
    </OutsidePage>
  );
}
