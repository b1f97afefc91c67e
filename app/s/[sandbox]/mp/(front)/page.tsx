import Link from 'next/link';
import type { ReactNode } from 'react';
import { AppWindow, MessageCircle, Newspaper, UsersRound, type LucideIcon } from 'lucide-react';
import { PageHead } from '@/components/ui/page-head';
import { Tag } from '@/components/ui/tag';
import type { AccountKind } from '@/lib/i18n/zh-CN/registration';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

const icons: Record<AccountKind, LucideIcon> = {
  service: MessageCircle,
  subscription: Newspaper,
  miniProgram: AppWindow,
  work: UsersRound,
};
const kinds = Object.keys(icons) as AccountKind[];

export default async function FrontPage({ params }: { params: Promise<{ sandbox: string }> }): Promise<ReactNode> {
  const { sandbox } = await params;
  const { m } = await openPage(sandbox);
  const { front } = m.registration;
  return (
    <>
      <PageHead title={front.title} note={front.lead} />
      <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        {kinds.map((kind) => {
          const Icon = icons[kind];
          const { title, text } = front.kinds[kind];
          const isOurs = kind === 'miniProgram';
          const body = (
            <>
              <Icon aria-hidden="true" size={36} strokeWidth={1.4} className={isOurs ? 'text-accent' : 'text-hint'} />
              <span className="text-base font-semibold">{title}</span>
              <span className="text-sm text-hint">{text}</span>
              <span className="mt-auto pt-2">
                {isOurs ? (
                  <span className="text-link">{front.open} ›</span>
                ) : (
                  <Tag icon={null}>{front.notSimulated}</Tag>
                )}
              </span>
            </>
          );
          const card = 'flex h-full flex-col items-start gap-2 rounded-box border p-5';
          return (
            <li key={kind}>
              {isOurs ? (
                <Link
                  href={sandboxPath(sandbox, 'mp/about')}
                  prefetch={false}
                  className={`${card} border-accent bg-surface shadow-sm hover:bg-accent-soft`}
                >
                  {body}
                </Link>
              ) : (
                <div className={`${card} border-line bg-raised`}>{body}</div>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
