/** Rewrites the lists of docs/cli.md from the tables (run: npx tsx scripts/contract.ts). A test holds the file to them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inputFields } from '@/lib/cli/actions';
import { showFields } from '@/lib/cli/show-fields';
import { dueEvents, toldTo } from '@/lib/domain/event';
import * as life from '@/lib/domain/lifecycle';
import { defaultPackName, packs } from '@/lib/domain/pack/index';
import { actions, policy, principals, whoMay } from '@/lib/domain/policy';
import { refusals, type RefusalCode } from '@/lib/domain/refusal';

const path = fileURLToPath(new URL('../docs/cli.md', import.meta.url));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '--')), ...rows.map(line)].join('\n');
}

/** The lists, by the name of their section. */
export function contract(): Record<string, string> {
  const pack = packs[defaultPackName];
  const lives = { account: life.accountLife, audit: life.auditLife, release: life.releaseLife, ticket: life.ticketLife, category: life.categoryLife };
  return {
    actions: table(
      ['action', 'input', ...principals, 'source'],
      actions.map((action) => {
        const who = whoMay(action, pack);
        return [`\`${action}\``, inputFields(action).map((f) => `\`${f}\``).join(' '), ...principals.map((p) => who[p]), policy[action].source];
      }),
    ),
    events: Object.keys(toldTo)
      .map((name) => `\`${name}\``)
      .join(' · '),
    dues: dueEvents.map((name) => `\`${name}\``).join(' · '),
    refusals: table(
      ['code', 'errcode', 'attempt'],
      (Object.keys(refusals) as RefusalCode[]).map((code) => [`\`${code}\``, String(refusals[code].errcode ?? ''), refusals[code].isAttempt ? 'yes' : '']),
    ),
    states: table(
      ['of', 'states'],
      Object.entries(lives).map(([of, states]) => [of, Object.keys(states).map((s) => `\`${s}\``).join(' ')]),
    ),
    show: table(
      ['show', 'fields'],
      Object.entries(showFields).map(([what, fields]) => [what, fields.map((f) => `\`${f}\``).join(' ')]),
    ),
  };
}

/** The document with its lists replaced. */
export function withContract(text: string): string {
  return Object.entries(contract()).reduce(
    (doc, [name, list]) => doc.replace(new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n<!-- /${name} -->)`), (_, open: string, close: string) => `${open}${list}${close}`),
    text,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(path, withContract(readFileSync(path, 'utf8')));
