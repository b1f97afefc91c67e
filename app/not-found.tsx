import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/site-frame';
import { ButtonLink } from '@/components/ui/button';
import { getMessages } from '@/lib/i18n/locale';

export default async function NotFound(): Promise<ReactNode> {
  const { notFound } = (await getMessages()).ui;
  return (
    <SiteFrame isUserShown={false}>
      <div className="mx-auto max-w-lg py-12">
        <p className="font-mono text-sm text-hint">404</p>
        <h1 className="mt-1 text-xl font-semibold">{notFound.title}</h1>
        <p className="mt-2 text-body">{notFound.text}</p>
        <div className="mt-5 flex flex-wrap gap-3">
          <ButtonLink href="/" variant="primary">
            {notFound.home}
          </ButtonLink>
          <ButtonLink href="/sandboxes">{notFound.sandboxes}</ButtonLink>
        </div>
      </div>
    </SiteFrame>
  );
}
