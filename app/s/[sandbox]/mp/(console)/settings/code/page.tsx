import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { NoticeBar } from '@/components/ui/notice-bar';
import { buttonClass, ButtonLink } from '@/components/ui/button';
import { getMessages } from '@/lib/i18n/locale';
import { refusalText } from '@/lib/i18n/say';
import { showCode } from '@/lib/queries/profile';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { SettingsFrame } from '../settings-frame';

const shownPixels = 430;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).accountPages.code.title };
}

/** 小程序码及线下物料下载: the code in its sizes, and the search box picture (C1-7). */
export default async function CodePage({ params }: { params: Promise<{ sandbox: string }> }): Promise<ReactNode> {
  const { sandbox } = await params;
  const page = await openConsole(sandbox);
  const { m, world, account, actor } = page;
  const { code: words, home } = m.accountPages;
  const { isThere, download, pixels } = await showCode(world, account, actor);
  const image = (query: Record<string, string>): string => sandboxPath(sandbox, 'mp/settings/code/image', query);
  const name = account.name ?? home.noName;
  if (download.refusal || !isThere || !account.appId)
    return (
      <SettingsFrame page={page} title={words.title}>
        <NoticeBar>{download.refusal ? refusalText(download.refusal, m) : words.closed}</NoticeBar>
      </SettingsFrame>
    );
  return (
    <SettingsFrame page={page} title={words.title} note={words.note}>
      <div className="grid gap-8">
        <section className="flex flex-wrap items-start gap-6">
          <img
            src={image({ size: String(shownPixels) })}
            alt={words.label({ name })}
            width={232}
            height={232}
            className="rounded-box border border-line bg-white"
          />
          <div className="grid max-w-md justify-items-start gap-3">
            <h2 className="text-sm font-medium">{words.sizes}</h2>
            <ul className="flex flex-wrap gap-2">
              {pixels.map((size) => (
                <li key={size}>
                  <a href={image({ size: String(size) })} download className={buttonClass('default')}>
                    {words.size({ pixels: size })}
                  </a>
                </li>
              ))}
            </ul>
            <ButtonLink href={sandboxPath(sandbox, `phone/app/${account.appId}`, { kind: 'release', scene: 'code' })}>
              {words.open}
            </ButtonLink>
            <p className="text-xs text-hint">{words.shape}</p>
          </div>
        </section>
        <section className="grid justify-items-start gap-3">
          <h2 className="text-sm font-medium">{words.searchBox}</h2>
          <p className="text-sm text-hint">{account.name ? words.searchBoxText : words.searchBoxNone}</p>
          {account.name && (
            <>
              <img
                src={image({ as: 'search-box' })}
                alt={words.searchBoxLabel({ name })}
                width={430}
                height={80}
                className="max-w-full rounded-box border border-line bg-white"
              />
              <a href={image({ as: 'search-box' })} download className={buttonClass('default')}>
                {words.downloadSearchBox}
              </a>
            </>
          )}
        </section>
      </div>
    </SettingsFrame>
  );
}
