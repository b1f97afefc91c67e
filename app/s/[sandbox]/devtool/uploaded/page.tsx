import { CircleCheck } from 'lucide-react';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { DialogFrame } from '@/components/ui/dialog-frame';
import { formatBytes } from '@/lib/i18n/format';
import { uploadedVersion } from '@/lib/queries/devtool';
import { openProject } from '@/lib/web/devtool';
import { sandboxPath } from '@/lib/web/paths';

type Props = {
  params: Promise<{ sandbox: string }>;
  searchParams: Promise<{ appId?: string; file?: string; version?: string }>;
};

/** 上传成功. */
export default async function UploadedPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { appId: asked, file, version }] = await Promise.all([params, searchParams]);
  const { world, account, appId, m } = await openProject(sandbox, asked);
  const uploaded =
    version !== undefined && /^\d{1,9}$/.test(version) ? await uploadedVersion(world, account, Number(version)) : null;
  if (!uploaded) notFound();
  const words = m.devtool.done;
  const back = sandboxPath(sandbox, 'devtool/project', { appId, file: file ?? null });
  return (
    <main id="content" tabIndex={-1} className="mx-auto w-full max-w-2xl px-3 py-4 outline-none">
      <DialogFrame
        title={words.title}
        closeHref={back}
        closeLabel={m.ui.close}
        width="narrow"
        foot={
          <>
            <Link href={sandboxPath(sandbox, 'mp/versions')} prefetch={false} className={buttonClass('primary')}>
              {words.versions}
            </Link>
            <Link href={back} prefetch={false} className={buttonClass('default')}>
              {words.again}
            </Link>
          </>
        }
      >
        <p className="flex items-center gap-3 text-base">
          <CircleCheck aria-hidden="true" size={28} className="shrink-0 text-ok" />
          {words.text({ version: uploaded.number, size: formatBytes(uploaded.bytes) })}
        </p>
      </DialogFrame>
    </main>
  );
}
