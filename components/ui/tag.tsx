import { CircleCheck, CircleX, Clock, Info, TriangleAlert } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'neutral';

const colours: Record<Tone, string> = {
  ok: 'bg-ok-soft text-ok',
  warn: 'bg-warn-soft text-warn',
  bad: 'bg-bad-soft text-bad',
  info: 'bg-info-soft text-info',
  neutral: 'bg-neutral-soft text-neutral',
};

const icons: Record<Tone, LucideIcon> = {
  ok: CircleCheck,
  warn: TriangleAlert,
  bad: CircleX,
  info: Info,
  neutral: Clock,
};

export interface TagProps {
  tone?: Tone;
  children: ReactNode;
  /** Another icon than the tone's own; null for none, when the words alone say it. */
  icon?: ReactNode | null;
}

/** A state in words, an icon and a colour: never by colour alone. */
export function Tag({ tone = 'neutral', children, icon }: TagProps): ReactNode {
  const Icon = icons[tone];
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 rounded-control px-1.5 py-px align-middle text-xs leading-5 whitespace-nowrap',
        colours[tone],
      )}
    >
      {icon === undefined ? <Icon aria-hidden="true" size={13} strokeWidth={2.2} className="shrink-0" /> : icon}
      {children}
    </span>
  );
}
