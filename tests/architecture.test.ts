import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';

/** A file, what it imports (project paths without extension, or package names) and its text. */
type Source = { file: string; imports: string[]; text: string };

const withoutEnding = (file: string): string => file.replace(/\.(tsx?|mjs)$/, '');

function importsOf(file: string, text: string): string[] {
  const found: string[] = [];
  const look = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(look);
    if (node === null || typeof node !== 'object') return;
    const { source } = node as { source?: { value?: unknown } };
    if (typeof source?.value === 'string') found.push(source.value);
    Object.values(node).forEach(look);
  };
  look(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }).body);
  return found.map((name) => {
    if (name.startsWith('@/')) return withoutEnding(name.slice(2));
    return name.startsWith('.') ? withoutEnding(normalize(join(dirname(file), name))) : name;
  });
}

const files = ['app', 'components', 'lib']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('generated'))
  .sort();
const sources: Source[] = files.map((file) => {
  const text = readFileSync(file, 'utf8');
  return { file, text, imports: importsOf(file, text) };
});

/** Who may import whom: the first row that fits a file says what it must not touch (design §3). */
const ours = ['app/', 'components/', 'lib/'];
const above = {
  domain: ['app/', 'components/', 'lib/(?!domain/)'],
  ui: ['app/', 'lib/', 'components/(?!ui/)'],
  words: ['app/', 'components/', 'lib/(?!i18n/|domain/)'],
  db: ['app/', 'components/', 'lib/(?!db/|env$|clock$)'],
  store: ['app/', 'components/', 'lib/(?!store/|domain/|db/|clock$)'],
  outside: ['app/', 'components/', 'lib/(?!outside/|domain/|clock$)'],
  packages: ['app/', 'components/', 'lib/(?!packages/|domain/|db/|env$|clock$)'],
  journal: ['app/', 'components/', 'lib/(?!store/|domain/|db/|clock$)'],
  dues: ['app/', 'components/', 'lib/(?!dues/|store/|domain/)'],
  act: ['app/', 'components/', 'lib/(web|cli|queries|platform|templates|i18n)/'],
  commands: [
    'app/',
    'components/',
    'lib/(?!command$|commands/|store/|domain/|app-id$|secrets$|seal$|packages/|outside/)',
  ],
  queries: ['app/', 'components/', 'lib/(web|cli|i18n|platform)/'],
  probe: ['app/', 'components/', 'lib/(web|cli|i18n|permission-test)/'],
  permissionTest: ['app/', 'components/', 'lib/(web|cli)/'],
  web: ['app/(?!s/\\[sandbox\\]/act$)', 'components/', 'lib/(cli)/'],
} as const;
const layers: [RegExp, readonly string[]][] = [
  [/^lib\/domain\//, above.domain],
  [/^components\/ui\//, above.ui],
  [/^lib\/i18n\//, [...above.words]],
  [/^lib\/db\//, above.db],
  [/^lib\/store\//, above.store],
  [/^lib\/packages\//, above.packages],
  [/^lib\/outside\//, above.outside],
  [/^lib\/journal\.ts$/, above.journal],
  [/^lib\/dues\//, above.dues],
  [/^lib\/commands\//, above.commands],
  [/^lib\/(command|judge|perform|settle|run|scan|open-ticket|open-world)\.ts$/, above.act],
  [/^lib\/queries\//, above.queries],
  [/^lib\/probe\//, above.probe],
  [/^lib\/permission-test\//, above.permissionTest],
  [/^lib\/web\//, above.web],
];

describe('who may import whom', () => {
  it.each(layers.map(([of, forbidden]) => ({ layer: String(of), of, forbidden })))(
    '$layer keeps to its layer',
    ({ of, forbidden }) => {
      const mine = sources.filter(({ file }) => of.test(file));
      expect(mine.length).toBeGreaterThan(0);
      const broken = mine.flatMap(({ file, imports }) =>
        imports
          .filter((name) => ours.some((start) => name.startsWith(start)))
          // the request's language is known to the web only; the words themselves are for everybody above
          .filter((name) => forbidden.some((pattern) => new RegExp(`^${pattern}`).test(name)))
          .map((name) => `${file} imports ${name}`),
      );
      expect(broken).toEqual([]);
    },
  );

  it('the rules import zod and each other only', () => {
    const packages = sources
      .filter(({ file }) => file.startsWith('lib/domain/'))
      .flatMap(({ file, imports }) =>
        imports.filter((name) => !name.startsWith('lib/') && name !== 'zod').map((name) => `${file}: ${name}`),
      );
    expect(packages).toEqual([]);
  });

  it('only lib/db imports the Prisma client', () => {
    const users = sources.filter(({ imports }) =>
      imports.some((name) => name.includes('generated/') || name.startsWith('@prisma/')),
    );
    expect(users.map(({ file }) => file).filter((file) => !file.startsWith('lib/db/'))).toEqual([]);
  });

  it('only lib/clock.ts reads the real clock', () => {
    const readers = sources.filter(
      ({ file, text }) => file !== 'lib/clock.ts' && /Date\.now\(\)|new Date\(\)|performance\.now\(\)/.test(text),
    );
    expect(readers.map(({ file }) => file)).toEqual([]);
  });

  it('the rules draw nothing at random', () => {
    const drawers = sources.filter(
      ({ file, text }) => /^lib\/(domain|dues)\//.test(file) && /Math\.random|randomUUID|randomBytes/.test(text),
    );
    expect(drawers.map(({ file }) => file)).toEqual([]);
  });

  it('pages hold no Prisma, and reach the database through read models', () => {
    const pages = sources.filter(
      ({ file, imports }) =>
        /^(app|components)\//.test(file) &&
        imports.some((name) => name.startsWith('lib/db/') || name.startsWith('lib/store/')),
    );
    expect(pages.map(({ file }) => file)).toEqual([]);
  });

  it('the words import no clock and no request', () => {
    const words = sources.filter(
      ({ file, imports }) => /^lib\/i18n\/(zh-CN|en)\//.test(file) && imports.some((name) => name.startsWith('next')),
    );
    expect(words.map(({ file }) => file)).toEqual([]);
  });

  it('no file is called utils, helpers, common, manager or service', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|manager|services?)(\.|\/)/.test(file))).toEqual([]);
  });
});
