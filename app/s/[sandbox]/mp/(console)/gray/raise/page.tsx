import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { ActDialog } from '@/components/act-dialog';
import { PercentField } from '@/components/percent-field';
import { getMessages } from '@/lib/i18n/locale';
import { grayPage } from '@/lib/queries/release';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).release.gray.raise };
}

type Props = { params: Promise<{ sandbox: string }> };

/** 提升发布比例: only upwards (R08). */
export default async function RaiseDialog({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const { world, account, actor, m } = await openConsole(sandbox);
  const back = sandboxPath(sandbox, 'mp/gray');
  const page = (await grayPage(world, account, actor)) ?? redirect(back);
  const words = m.release.gray;
  return (
    <ActDialog
      title={words.raise}
      target={{ sandbox, action: 'gray.raise', as: 'console', then: back }}
      judged={page.raise}
      back={back}
      confirm={words.raise}
      width="normal"
      scanNote={m.release.scanNote}
    >
      <p>{words.now({ percent: page.percent })}</p>
      <PercentField
        name="percent"
        label={m.release.percent}
        hint={words.raiseHint(page.range)}
        sliderLabel={m.release.percentSlider}
        min={page.range.min}
        max={page.range.max}
        defaultValue={page.range.min}
      />
    </ActDialog>
  );
}
