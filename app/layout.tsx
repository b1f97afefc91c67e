import type { Metadata, Viewport } from 'next';
import { connection } from 'next/server';
import type { ReactNode } from 'react';
import { Ribbon } from '@/components/ribbon';
import { getLocale, getMessages } from '@/lib/i18n/locale';
import './globals.css';

/** Title and robots of every page. */
export async function generateMetadata(): Promise<Metadata> {
  const { shell } = await getMessages();
  return {
    title: { default: shell.documentTitle, template: `%s · ${shell.product} ${shell.productLatin}` },
    description: shell.documentDescription,
    robots: { index: false, follow: false },
  };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default async function RootLayout({ children }: { children: ReactNode }): Promise<ReactNode> {
  // a prerendered page would carry no nonce, and its scripts would be refused
  await connection();
  return (
    <html lang={await getLocale()}>
      <body data-theme="platform">
        <Ribbon />
        {children}
      </body>
    </html>
  );
}
