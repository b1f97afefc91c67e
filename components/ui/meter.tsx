import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface MeterProps {
  used: number;
  limit: number;
  /** Names the quota; read out with the sentence. */
  label: string;
  /** The whole fact in words, e.g. "2 of 5 left, resets on 1 May". */
  children: ReactNode;
}

/** A quota as a thin bar and in words. */
export function Meter({ used, limit, label, children }: MeterProps): ReactNode {
  const part = limit > 0 ? Math.min(1, used / limit) : 1;
  const colour = part >= 1 ? 'bg-danger' : part >= 0.75 ? 'bg-warn' : 'bg-accent';
  return (
    <span className="inline-grid min-w-32 gap-1 text-xs text-hint">
      <span>{children}</span>
      <span
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={limit}
        aria-valuenow={Math.min(used, limit)}
        className="block h-1 overflow-hidden rounded-full bg-neutral-soft"
      >
        <span className={classNames('block h-full', colour)} style={{ width: `${Math.round(part * 100)}%` }} />
      </span>
    </span>
  );
}
