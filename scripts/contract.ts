/** Rewrites the lists of docs/cli.md and docs/fidelity.md (run: npx tsx scripts/contract.ts). A test holds both to them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inputFields } from '@/lib/cli/actions';
import { show, showables } from '@/lib/cli/show';
import { openDatabase, setDatabase } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';
import { dueEvents, toldTo } from '@/lib/domain/event';
import { filingLife } from '@/lib/domain/filing-life';
import * as life from '@/lib/domain/lifecycle';
import { defaultPackName, packs } from '@/lib/domain/pack/index';
import { actions, policy } from '@/lib/domain/action-table';
import { whoMay } from '@/lib/domain/policy';
import { principals } from '@/lib/domain/role';
import { refusals, type RefusalCode } from '@/lib/domain/refusal';
import { en, zhCN, type Messages } from '@/lib/i18n/messages';
import { openWorld } from '@/lib/open-world';
import { ensureCliOwner } from '@/lib/platform/cli-owner';
import { createSandbox } from '@/lib/platform/create-sandbox';
import { run } from '@/lib/run';
import type { World } from '@/lib/store/world';
import { parts } from '@/lib/templates/people';

/** A live sandbox with a ticket open, so that every list has a row. */
export async function contractWorld(): Promise<World> {
  const { id } = await createSandbox({
    ownerId: await ensureCliOwner(),
    template: 'live',
    pack: '2024',
    subject: 'enterprise',
  });
  await run({ sandboxId: id, action: 'secret.create', who: { as: { wechatId: parts.admin } }, input: {} });
  await run({
    sandboxId: id,
    action: 'officialAccount.create',
    who: { as: 'director' },
    input: {
      name: '青川书房',
      subjectName: '青川文化有限公司',
      paper: '91350100M000100Y43',
      adminWechatId: parts.admin,
      email: 'oa@example.test',
      password: 'Oa-rehearsal-1',
    },
  });
  return (await openWorld(id))!;
}

const path = fileURLToPath(new URL('../docs/cli.md', import.meta.url));
const fidelityPath = fileURLToPath(new URL('../docs/fidelity.md', import.meta.url));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '--')), ...rows.map(line)].join('\n');
}

/** The fields of every `show`, read off a live sandbox: of an object its keys, of a list the keys of its first row. */
export async function showFields(world: World): Promise<Record<string, string[]>> {
  const keys = async (what: (typeof showables)[number]): Promise<string[]> => {
    const shown = await show(world, { what });
    const row: unknown = Array.isArray(shown) ? shown[0] : shown;
    return row === null || typeof row !== 'object' ? [] : Object.keys(row);
  };
  return Object.fromEntries(await Promise.all(showables.map(async (what) => [what, await keys(what)] as const)));
}

/** The lists, by the name of their section. */
export function contract(fields: Record<string, readonly string[]>): Record<string, string> {
  const pack = packs[defaultPackName];
  const lives = {
    account: life.accountLife,
    audit: life.auditLife,
    release: life.releaseLife,
    ticket: life.ticketLife,
    category: life.categoryLife,
    filing: filingLife,
    verification: life.verificationLife,
    secret: life.secretLife,
    plainLink: life.plainLinkLife,
    officialLink: life.officialLinkLife,
    officialRegistration: life.officialRegistrationLife,
  };
  return {
    actions: table(
      ['action', 'input', ...principals, 'source'],
      actions.map((action) => {
        const who = whoMay(action, pack);
        return [
          `\`${action}\``,
          inputFields(action)
            .map((f) => `\`${f}\``)
            .join(' '),
          ...principals.map((p) => who[p]),
          policy[action].source,
        ];
      }),
    ),
    events: Object.keys(toldTo)
      .map((name) => `\`${name}\``)
      .join(' · '),
    dues: dueEvents.map((name) => `\`${name}\``).join(' · '),
    refusals: table(
      ['code', 'errcode', 'attempt'],
      (Object.keys(refusals) as RefusalCode[]).map((code) => [
        `\`${code}\``,
        String(refusals[code].errcode ?? ''),
        refusals[code].isAttempt ? 'yes' : '',
      ]),
    ),
    states: table(
      ['of', 'states'],
      Object.entries(lives).map(([of, states]) => [
        of,
        Object.keys(states)
          .map((s) => `\`${s}\``)
          .join(' '),
      ]),
    ),
    show: table(
      ['show', 'fields'],
      Object.entries(fields).map(([what, names]) => [what, names.map((name) => `\`${name}\``).join(' ')]),
    ),
  };
}

/** The document with its lists replaced; an Error when it lacks the place for one. */
export function withContract(text: string, fields: Record<string, readonly string[]>): string {
  return Object.entries(contract(fields)).reduce((doc, [name, list]) => {
    const place = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!place.test(doc)) throw new Error(`docs/cli.md has no place for ${name}`);
    return doc.replace(place, (_, open: string, close: string) => `${open}\n${list}\n\n${close}`);
  }, text);
}

/** docs/fidelity.md: the lists of the page /fidelity, in both languages. */
export function fidelityText(): string {
  const part = ({ fidelity }: Messages): string =>
    [
      `# ${fidelity.title}`,
      fidelity.lead,
      ...(['simulated', 'simplified', 'absent'] as const).flatMap((list) => [
        `## ${fidelity[list].title}`,
        fidelity[list].note,
        ...Object.values(fidelity[list].items).map(({ name, text }) => `- **${name}**: ${text}`),
      ]),
    ].join('\n\n');
  return `<!-- written by scripts/contract.ts from lib/i18n -->\n\n${part(en)}\n\n---\n\n${part(zhCN)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dataDir = mkdtempSync(join(tmpdir(), 'caipai-contract-'));
  process.env.CAIPAI_DATA = dataDir;
  await migrate({ dataDir });
  const database = await openDatabase({ dataDir });
  setDatabase(database);
  writeFileSync(path, withContract(readFileSync(path, 'utf8'), await showFields(await contractWorld())));
  writeFileSync(fidelityPath, fidelityText());
  await database.close();
  rmSync(dataDir, { recursive: true });
}
