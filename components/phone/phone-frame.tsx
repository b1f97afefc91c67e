import type { ReactNode } from 'react';
import { formatTime } from '@/lib/i18n/format';
import type { PhonePage } from '@/lib/web/phone';
import { sandboxPath } from '@/lib/web/paths';
import { PhoneShell } from './phone-shell';

export type PhoneFrameProps = {
  page: PhonePage;
  title: string;
  /** null: the home screen */ back: string | null;
  children: ReactNode;
};

/** The phone of a person of the sandbox. An observer sees that he has none. */
export function PhoneFrame({ page, title, back, children }: PhoneFrameProps): ReactNode {
  const { person, m, world, locale, to } = page;
  const words = m.phone;
  return (
    <PhoneShell
      owner={person ? words.of({ person: person.nickname }) : words.observer}
      wechatId={person?.wechatId}
      time={formatTime(world.at, locale)}
      title={title}
      back={back === null ? null : { href: back, label: words.back }}
      home={back === null ? null : { href: to(''), label: words.home }}
      foot={
        <>
          <span>{words.foot}</span>
          <a href={sandboxPath(world.sandboxId)} target="_top" className="text-link inline-flex min-h-6 items-center">
            {words.toSandbox}
          </a>
        </>
      }
    >
      {person ? children : <p className="py-10 text-center text-hint">{words.observer}</p>}
    </PhoneShell>
  );
}
