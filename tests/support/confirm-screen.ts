/** What a confirm screen must show, whatever the act: something, all of it named and in words, in both languages. */
import { expect } from 'vitest';
import { summaryRows } from '@/components/ticket-summary';
import type { Json, JsonObject } from '@/lib/domain/model';
import { en, zhCN } from '@/lib/i18n/messages';

/** A code of ours, e.g. `operator` or `full`: never to be shown as it is. A person's WeChat ID may look like one. */
const isCode = (field: string, value: Json): boolean =>
  typeof value === 'string' && /^[a-z]+([A-Z_][a-z]+)*$/.test(value) && !['who', 'wechatIds'].includes(field);

/** Fails when a row has no name, no value, or shows a code. `action`: for the message of the failure. */
export function expectGoodConfirmScreen(action: string, summary: JsonObject): void {
  for (const [m, locale] of [
    [zhCN, 'zh-CN'],
    [en, 'en'],
  ] as const) {
    const rows = summaryRows(summary, m, locale);
    expect(rows, `${action} shows nothing`).not.toHaveLength(0);
    for (const { key = '', term, value } of rows) {
      expect(Object.keys(m.tickets.fields), `${action}: ${key} has no name in ${locale}`).toContain(key);
      expect(term).not.toBe('');
      expect(value, `${action}: ${key} is empty in ${locale}`).not.toBe('');
      // English words may be the codes themselves
      const codes = locale === 'en' ? [] : [summary[key] ?? null].flat().filter((one) => isCode(key, one));
      for (const code of codes) expect(String(value), `${action}: ${key} shows a code`).not.toContain(String(code));
    }
  }
}
