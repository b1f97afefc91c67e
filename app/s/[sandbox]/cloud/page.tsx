import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { CertificatePanel } from '@/components/cloud/certificate-panel';
import { DomainPanel } from '@/components/cloud/domain-panel';
import { RecordPanel } from '@/components/cloud/record-panel';
import { ServerPanel } from '@/components/cloud/server-panel';
import { TemplatePanel } from '@/components/cloud/template-panel';
import { OutsidePage } from '@/components/outside-page';
import { NoticeBar } from '@/components/ui/notice-bar';
import { Panel } from '@/components/ui/panel';
import { yuanOf } from '@/lib/i18n/format';
import { getMessages } from '@/lib/i18n/locale';
import { cloudPage } from '@/lib/queries/cloud';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).cloud.title };
}

type Props = { params: Promise<{ sandbox: string }> };

/** The simulated cloud shop: real name, domain, server, DNS, certificate, ICP filing (seed 004). */
export default async function CloudShopPage({ params }: Props): Promise<ReactNode> {
  const { sandbox } = await params;
  const { m, world, persona, seat } = await openPage(sandbox);
  const words = m.cloud;
  const shop = await cloudPage(world, seat.mayAct ? persona : null);
  const { minutes } = shop;
  const part = { sandbox, here: sandboxPath(sandbox, 'cloud'), shop, m };
  return (
    <OutsidePage title={words.title} note={words.note}>
      <div className="grid gap-5">
        {!shop.acts && <NoticeBar>{words.observer}</NoticeBar>}
        <Panel
          title={words.path.title}
          extra={
            <>
              {words.wallet}{' '}
              <strong className="text-base text-ink" data-wallet={shop.walletCents}>
                {words.yuan({ yuan: yuanOf(shop.walletCents) })}
              </strong>
            </>
          }
        >
          <ol className="grid list-inside list-decimal gap-1 text-sm md:grid-cols-2">
            {words.path.steps(minutes).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <p className="mt-2 text-sm text-hint">
            {words.path.total({ minutes: minutes.template + minutes.dns + minutes.ssl })}{' '}
            {words.path.filing(shop.filingDays)}
          </p>
        </Panel>
        <TemplatePanel {...part} />
        <DomainPanel {...part} />
        <ServerPanel {...part} />
        <RecordPanel {...part} />
        <CertificatePanel {...part} />
      </div>
    </OutsidePage>
  );
}
