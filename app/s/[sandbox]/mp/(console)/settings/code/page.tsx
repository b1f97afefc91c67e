import type { ReactNode } from 'react';
import { NoticeBar } from '@/components/ui/notice-bar';
import { buttonClass, ButtonLink } from '@/components/ui/button';
import { Qr } from '@/components/ui/qr';
import { showSettings } from '@/lib/queries/profile';
import { requestOrigin } from '@/lib/web/origin';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { SettingsFrame } from '../settings-frame';

export default async function CodePage({ params }: { params: Promise<{ sandbox: string }> }): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsole(sandbox);
  const { m, world, account, actor } = page;
  const { code: words, home } = m.accountPages;
  const { isCodeDownloadable } = await showSettings(world, account, actor);
  const path = sandboxPath(sandbox, `phone/app/${account.appId ?? ''}`, { kind: 'release' });
  const image = sandboxPath(sandbox, 'mp/settings/code/image');
  return (
    <SettingsFrame page={page} title={words.title} note={words.note}>
      {isCodeDownloadable && account.appId ? (
        <div className="grid justify-items-start gap-4">
          <Qr
            text={`${await requestOrigin()}${path}`}
            label={words.label({ name: account.name ?? home.noName })}
            size={232}
          />
          <div className="flex flex-wrap gap-3">
            <a href={`${image}?as=png`} download className={buttonClass('primary')}>
              {words.downloadPng}
            </a>
            <a href={`${image}?as=svg`} download className={buttonClass('default')}>
              {words.downloadSvg}
            </a>
            <ButtonLink href={path}>{words.open}</ButtonLink>
          </div>
          <p className="text-xs text-hint">{words.shape}</p>
        </div>
      ) : (
        <NoticeBar>{words.closed}</NoticeBar>
      )}
    </SettingsFrame>
  );
}
