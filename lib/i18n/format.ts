import type { Locale } from './language';

// Formatters are dear to make; one per language and shape is kept.
const kept = new Map<string, Intl.DateTimeFormat>();

// Sandbox time means Shanghai whatever the server's zone (design §6).
function formatter(locale: Locale, shape: 'date' | 'time' | 'minute' | 'second'): Intl.DateTimeFormat {
  const key = `${locale}/${shape}`;
  const found = kept.get(key);
  if (found) return found;
  const made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'zh-CN', {
    timeZone: 'Asia/Shanghai',
    hourCycle: 'h23',
    ...(shape !== 'time' && { year: 'numeric', month: locale === 'en' ? 'short' : '2-digit', day: '2-digit' }),
    ...(shape !== 'date' && { hour: '2-digit', minute: '2-digit' }),
    ...(shape === 'second' && { second: '2-digit' }),
  });
  kept.set(key, made);
  return made;
}

/** 2026-04-30 · 30 Apr 2026 */
export function formatDate(at: Date, locale: Locale): string {
  return tidy(formatter(locale, 'date').format(at), locale);
}

/** 09:05 */
export function formatTime(at: Date, locale: Locale): string {
  return formatter(locale, 'time').format(at);
}

/** 2026-04-30 09:05 · 30 Apr 2026, 09:05 */
export function formatDateTime(at: Date, locale: Locale): string {
  return tidy(formatter(locale, 'minute').format(at), locale);
}

/** 2026-04-30 09:05:07 · 30 Apr 2026, 09:05:07, for logs */
export function formatDateTimeSeconds(at: Date, locale: Locale): string {
  return tidy(formatter(locale, 'second').format(at), locale);
}

// The console writes 2026-04-30, Intl writes 2026/04/30.
function tidy(text: string, locale: Locale): string {
  return locale === 'zh-CN' ? text.replaceAll('/', '-') : text;
}

const units = [
  { seconds: 86_400, zh: '天', en: 'd' },
  { seconds: 3_600, zh: '小时', en: 'h' },
  { seconds: 60, zh: '分钟', en: 'min' },
  { seconds: 1, zh: '秒', en: 's' },
] as const;

/** A span in its two largest units, rounded down: 2 天 4 小时 · 2 d 4 h. */
export function formatDuration(seconds: number, locale: Locale): string {
  let rest = Math.max(0, Math.floor(seconds));
  const first = units.findIndex((unit) => rest >= unit.seconds);
  if (first === -1) return locale === 'en' ? '0 s' : '0 秒';
  const parts: string[] = [];
  for (const unit of units.slice(first, first + 2)) {
    const count = Math.floor(rest / unit.seconds);
    rest -= count * unit.seconds;
    if (count > 0) parts.push(`${count} ${locale === 'en' ? unit.en : unit.zh}`);
  }
  return parts.join(' ');
}

/** 12,345 */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(value);
}

/** A size in bytes as the console writes it: 812 KB, 1.9 MB (1 KB = 1024 bytes). */
/** An amount in cents as yuan, e.g. 4.50. */
export const yuanOf = (cents: number): string => (cents / 100).toFixed(2);

export function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1024 ? `${Math.ceil(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
