import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/site-frame';
import { StartFacts } from '@/components/start-facts';
import { ButtonLink } from '@/components/ui/button';
import { CopyField } from '@/components/ui/copy-field';
import { PageHead } from '@/components/ui/page-head';
import { Panel } from '@/components/ui/panel';
import { Qr } from '@/components/ui/qr';
import { getMessages } from '@/lib/i18n/locale';
import { requestOrigin } from '@/lib/web/origin';
import { requireUser } from '@/lib/web/session';
import { readStartLink } from '@/lib/web/start-link';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).startLink.make.title };
}

/** A start link to copy and to scan. */
export default async function StartLinkPage({ searchParams }: Props): Promise<ReactNode> {
  await requireUser('/sandboxes/new');
  const [m, query, origin] = await Promise.all([getMessages(), searchParams, requestOrigin()]);
  const { make } = m.startLink;
  const link = readStartLink(query, m);
  const parameters = new URLSearchParams(
    Object.entries(query).flatMap(([key, value]) => [value ?? []].flat().map((text): [string, string] => [key, text])),
  );
  const path = `/try?${parameters.toString()}`;
  if (!link.ok) redirect(path);
  const address = `${origin}${path}`;
  return (
    <SiteFrame path="/sandboxes/new">
      <div className="mx-auto max-w-3xl">
        <PageHead title={make.title} note={make.lead} />
        <Panel>
          <div className="grid gap-5">
            <div className="grid gap-1">
              <h2 className="text-sm font-medium">{make.link}</h2>
              <CopyField value={address} label={make.link} copyLabel={m.ui.copy} copiedLabel={m.ui.copied} />
            </div>
            <Qr text={address} label={make.code} size={240} />
            <StartFacts asked={link.asked} />
            <div className="flex flex-wrap gap-3">
              <ButtonLink href={path} variant="primary">
                {make.open}
              </ButtonLink>
              <ButtonLink href="/sandboxes/new">{make.again}</ButtonLink>
            </div>
          </div>
        </Panel>
      </div>
    </SiteFrame>
  );
}
