import type { ReactNode } from 'react';
import { AbsentEntry } from '@/components/console/absent-entry';
import { NoticeBar } from '@/components/ui/notice-bar';
import { merchantOf } from '@/lib/queries/shown-official';
import { openConsoleView } from '@/lib/web/page';

type Props = { params: Promise<{ sandbox: string; entry: string }> };

export default async function FeaturePage({ params }: Props): Promise<ReactNode> {
  const { sandbox, entry } = await params;
  return (
    <>
      {entry === 'pay' && <Merchant sandbox={sandbox} />}
      <AbsentEntry sandbox={sandbox} href={`mp/features/${entry}`} />
    </>
  );
}

/** The merchant number that came with a quick registration (A4-4), for those who may see 微信支付. */
async function Merchant({ sandbox }: { sandbox: string }): Promise<ReactNode> {
  const { world, account, m, denied } = await openConsoleView(sandbox, 'pay.view');
  const number = denied ? null : await merchantOf(world, account);
  return number && <NoticeBar>{m.official.tabs.merchant({ number })}</NoticeBar>;
}
