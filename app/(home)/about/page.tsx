import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { SiteFrame } from '@/components/site-frame';
import { PageHead } from '@/components/ui/page-head';
import { getMessages } from '@/lib/i18n/locale';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getMessages()).shell.about.title };
}

export default async function AboutPage(): Promise<ReactNode> {
  const { about } = (await getMessages()).shell;
  return (
    <SiteFrame path="/about">
      <div className="max-w-3xl">
        <PageHead title={about.title} />
        <p className="text-[15px] leading-7 text-body">{about.what}</p>
        {Object.entries(about.sections).map(([key, section]) => (
          <section key={key} id={key} className="mt-6">
            <h2 className="text-base font-semibold">{section.title}</h2>
            <p className="mt-1 leading-7 text-body">{section.text}</p>
          </section>
        ))}
      </div>
    </SiteFrame>
  );
}
