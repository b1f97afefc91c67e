import { Bell, Blocks, MessageSquareText, ScanLine } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { PhoneFrame } from '@/components/phone/phone-frame';
import { showPhone } from '@/lib/queries/phone';
import { openPhone } from '@/lib/web/phone';

type Props = { params: Promise<{ sandbox: string }>; searchParams: Promise<{ as?: string }> };

export default async function PhonePage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ sandbox }, { as }] = await Promise.all([params, searchParams]);
  const page = await openPhone(sandbox, as);
  const { world, person, m, to } = page;
  const counts = person ? await showPhone(world, person) : { tickets: 0, messages: 0, sms: 0 };
  const words = m.phone;
  const entries: readonly { key: keyof typeof words.menu; href: string; icon: LucideIcon; count: number }[] = [
    { key: 'scan', href: to('scan'), icon: ScanLine, count: counts.tickets },
    { key: 'apps', href: to('apps'), icon: Blocks, count: 0 },
    { key: 'messages', href: to('messages'), icon: Bell, count: counts.messages },
    { key: 'sms', href: to('sms'), icon: MessageSquareText, count: counts.sms },
  ];
  return (
    <PhoneFrame page={page} title={person?.nickname ?? ''} back={null}>
      <ul className="grid grid-cols-2 gap-3 pt-4">
        {entries.map(({ key, href, icon: Icon, count }) => (
          <li key={key}>
            <Link
              href={href}
              prefetch={false}
              className="relative grid min-h-28 place-content-center justify-items-center gap-2 rounded-box border border-line bg-surface hover:border-accent"
            >
              <Icon aria-hidden="true" size={30} strokeWidth={1.5} className="text-accent-text" />
              <span>{words.menu[key]}</span>
              {count > 0 && (
                <span className="absolute top-2 right-2 min-w-5 rounded-full bg-danger-fill px-1.5 text-center text-xs leading-5 text-on-danger">
                  <span aria-hidden="true">{count}</span>
                  <span className="sr-only">{words.unread({ count })}</span>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </PhoneFrame>
  );
}
