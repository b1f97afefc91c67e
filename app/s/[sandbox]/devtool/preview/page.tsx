import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { SimTime } from '@/components/sim-time';
import { ButtonLink } from '@/components/ui/button';
import { DialogFrame } from '@/components/ui/dialog-frame';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Qr } from '@/components/ui/qr';
import { madePreview } from '@/lib/queries/devtool';
import { openProject } from '@/lib/web/devtool';
import { requestOrigin } from '@/lib/web/origin';
import { sandboxPath } from '@/lib/web/paths';

type Query = { appId?: string; file?: string; preview?: string };
type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<Query> };

const idIn = (text: string | undefined): number => (text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : 0);

/** The dialog of 预览 and 真机调试: a code, how long it lives, and who may open it (U23). */
export default async function PreviewPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, asked] = await Promise.all([params, searchParams]);
  const { world, account, appId, m } = await openProject(sandbox, asked.appId);
  const back = sandboxPath(sandbox, 'devtool/project', { appId, file: idIn(asked.file) });
  const preview = await madePreview(world, account, idIn(asked.preview));
  if (!preview) redirect(back);
  const words = m.devtool.preview;
  const what = words.titles[preview.place];
  const phonePath = sandboxPath(sandbox, `phone/app/${appId}`, { kind: 'preview', version: preview.id });
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-2xl px-3 py-4 outline-none">
      <DialogFrame title={what} closeHref={back} closeLabel={m.ui.close} width="narrow">
        {preview.expiresAt <= world.at ? (
          <NoticeBar tone="bad">{words.expired}</NoticeBar>
        ) : (
          <div className="grid justify-items-center gap-3 text-center" data-preview={preview.place}>
            <Qr text={`${await requestOrigin()}${phonePath}`} label={words.code({ what })} />
            <p className="text-sm">
              {words.minutes({ minutes: world.pack['preview.lifeMinutes'].value })} · {words.until}{' '}
              <SimTime at={preview.expiresAt} />
            </p>
            <p className="text-sm text-hint">{words.who}</p>
            <p className="text-sm text-hint">{words.notes[preview.place]}</p>
            <ButtonLink href={phonePath}>{words.phone}</ButtonLink>
          </div>
        )}
      </DialogFrame>
    </main>
  );
}
