import type { ReactNode } from 'react';
import { formatDate, formatDateTime, formatDateTimeSeconds } from '@/lib/i18n/format';
import { getLocale, getMessages } from '@/lib/i18n/locale';

export type SimTimeProps = { at: Date; shape?: 'date' | 'minute' | 'second' };

const shapes = { date: formatDate, minute: formatDateTime, second: formatDateTimeSeconds };

/** A moment of sandbox time, as a clock in Shanghai shows it; its title says that it is not real time. */
export async function SimTime({ at, shape = 'minute' }: SimTimeProps): Promise<ReactNode> {
  const [{ bar }, locale] = await Promise.all([getMessages(), getLocale()]);
  return (
    <time dateTime={at.toISOString()} title={bar.simTime} className="whitespace-nowrap">
      {shapes[shape](at, locale)}
    </time>
  );
}
