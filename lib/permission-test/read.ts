/** Reads a permission test file: YAML, shape, names. Everything wrong is named with its line and column. */
import { isMap, isScalar, LineCounter, parseDocument, type Document } from 'yaml';
import { applySwitches, defaultPackName, packs, type Pack, type PackName } from '@/lib/domain/pack/index';
import { parseSwitches, type Switches } from '@/lib/domain/pack/switches';
import { columnByKey, type Column } from '@/lib/domain/permission-matrix';
import { readExpected, type FileProblem } from '@/lib/domain/permission-test';
import { isAction } from '@/lib/domain/action-table';
import { fieldProblems } from '@/lib/judge';
import { testFileShape, type TestFile, type TestPrincipal } from './shape';

const limitKB = 256;
const maxAliases = 50;
const maxResources = 6;
const maxCells = 20_000;

/** A file that makes sense, with the column of the matrix that each principal stands for. */
export type RunnableFile = {
  file: TestFile;
  packName: PackName;
  switches: Switches;
  columns: ReadonlyMap<string, Column>;
};
export type ReadFile = ({ ok: true } & RunnableFile) | { ok: false; problems: FileProblem[] };
/** The sandbox in which a file is run. */
export type Current = { packName: PackName; pack: Pack; switches: Switches };
type Place = { line: number; column: number };
type Path = readonly (string | number)[];
/** `key`: the place of the name itself, not of what stands behind it */
type PlaceOf = (path: Path, key?: string) => Place;

const start: Place = { line: 1, column: 1 };

/** Where something stands: at its node, else at the nearest node above that there is. */
function placesOf(document: Document, lines: LineCounter): PlaceOf {
  const at = (offset: number | undefined): Place => {
    if (offset === undefined) return start;
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  return (path, key) => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node: unknown = document.getIn(path.slice(0, depth), true) ?? (depth === 0 ? document.contents : undefined);
      if (!node) continue;
      if (key !== undefined && depth === path.length && isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key);
        if (pair && isScalar(pair.key)) return at(pair.key.range?.[0]);
      }
      return at((node as { range?: [number, number, number] }).range?.[0]);
    }
    return start;
  };
}

type Issue = Parameters<typeof fieldProblems>[0][number];

/** A choice of shapes is judged by the one that came closest. */
function closest(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const fewest = issue.errors.toSorted((a, b) => a.length - b.length || b[0]!.path.length - a[0]!.path.length)[0] ?? [];
  return fewest.flatMap((inner) => closest({ ...inner, path: [...issue.path, ...inner.path] }));
}

function shapeProblems(issues: readonly Issue[], placeOf: PlaceOf): FileProblem[] {
  return issues.flatMap(closest).flatMap((issue): FileProblem[] => {
    const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((given) => ({ ...placeOf(path, given), problem: 'unknown_key', given }));
    const [field] = fieldProblems([issue]);
    return field ? [{ ...placeOf(path), problem: 'field', path: path.join('.'), field }] : [];
  });
}

/** Names that mean nothing, and what does not go together. */
function nameProblems(file: TestFile, placeOf: PlaceOf): FileProblem[] {
  const problems: FileProblem[] = [];
  file.tests.forEach((test, index) => {
    const here: Path = ['tests', index];
    const check = (list: 'principals' | 'resources' | 'actions', isKnown: (name: string) => boolean): void => {
      const problem = {
        principals: 'unknown_principal',
        resources: 'unknown_resource',
        actions: 'unknown_action',
      } as const;
      test[list].forEach((given, at) => {
        if (!isKnown(given)) problems.push({ ...placeOf([...here, list, at]), problem: problem[list], given });
      });
    };
    check('principals', (given) => Object.hasOwn(file.principals, given));
    check('resources', (given) => Object.hasOwn(file.resources, given));
    check('actions', isAction);
    test.expected.forEach((row, at) => {
      const place: Path = [...here, 'expected', at];
      if (!test.principals.includes(row.principal))
        problems.push({ ...placeOf([...place, 'principal']), problem: 'not_in_test', given: row.principal });
      if (!test.resources.includes(row.resource))
        problems.push({ ...placeOf([...place, 'resource']), problem: 'not_in_test', given: row.resource });
      for (const [action, text] of Object.entries(row.actions)) {
        const inRow: Path = [...place, 'actions'];
        if (!isAction(action)) problems.push({ ...placeOf(inRow, action), problem: 'unknown_action', given: action });
        else if (!test.actions.includes(action))
          problems.push({ ...placeOf(inRow, action), problem: 'not_in_test', given: action });
        if (!readExpected(text))
          problems.push({ ...placeOf([...inRow, action]), problem: 'unknown_expected', given: text });
      }
    });
  });
  return problems;
}

const usesCurrent = (resource: TestFile['resources'][string]): boolean => 'sandbox' in resource;

function togetherProblems(file: TestFile, placeOf: PlaceOf, hasCurrent: boolean): FileProblem[] {
  const problems: FileProblem[] = [];
  const current = Object.entries(file.resources).find(([, resource]) => usesCurrent(resource));
  if (current) {
    const [given] = current;
    if (!hasCurrent) problems.push({ ...placeOf(['resources'], given), problem: 'no_current', given });
    // the sandbox has a pack, switches and a clock of its own
    for (const key of ['pack', 'switches'] as const)
      if (key === 'pack' ? file.pack !== undefined : Object.keys(file.switches).length > 0)
        problems.push({ ...placeOf([], key), problem: 'pack_of_sandbox', given: key });
    if (file.now !== undefined) problems.push({ ...placeOf([], 'now'), problem: 'now_of_template', given: 'now' });
  }
  const cells = file.tests.reduce((sum, t) => sum + t.principals.length * t.resources.length * t.actions.length, 0);
  if (Object.keys(file.resources).length > maxResources)
    problems.push({ ...placeOf([], 'resources'), problem: 'too_many', given: `resources > ${maxResources}` });
  if (cells > maxCells) problems.push({ ...placeOf([], 'tests'), problem: 'too_many', given: `> ${maxCells}` });
  return problems;
}

const switchText = (value: string | number | boolean): string =>
  value === true ? 'yes' : value === false ? 'no' : String(value);

/** The columns that principals stand for; null for roles that nobody can hold together in this pack. */
function columnFor(principal: TestPrincipal, pack: Pack): Column | null {
  if ('is' in principal) return columnByKey(principal.is, pack);
  const { roles, seesDevelopment } = principal;
  const written = roles.map((role) => (role === 'tester' && seesDevelopment ? 'tester:development' : role));
  const isLost = seesDevelopment && !roles.includes('tester');
  return isLost ? null : columnByKey(written.join('+') || 'outsider', pack);
}

/** Reads a file. `current`: the sandbox that a resource may name, if it is run in one. */
export function readTestFile(text: string, current: Current | null): ReadFile {
  if (text.length > limitKB * 1024) return { ok: false, problems: [{ ...start, problem: 'too_large', limitKB }] };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }): FileProblem => {
      const { line, col } = lines.linePos(pos[0]);
      return { line, column: col, problem: 'syntax', message };
    });
    return { ok: false, problems };
  }
  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: maxAliases });
  } catch (error) {
    return { ok: false, problems: [{ ...start, problem: 'syntax', message: (error as Error).message }] };
  }
  const placeOf = placesOf(document, lines);
  const parsed = testFileShape.safeParse(plain);
  if (!parsed.success) return { ok: false, problems: shapeProblems(parsed.error.issues, placeOf) };
  const file = parsed.data;
  const parsedSwitches = parseSwitches(
    Object.fromEntries(Object.entries(file.switches).map(([key, value]) => [key, switchText(value)])),
  );
  const inCurrent = current && Object.values(file.resources).some(usesCurrent) ? current : null;
  const packName = inCurrent?.packName ?? file.pack ?? current?.packName ?? defaultPackName;
  const switches = inCurrent?.switches ?? (parsedSwitches.ok ? parsedSwitches.switches : {});
  const pack = inCurrent?.pack ?? applySwitches(packs[packName], switches);
  const columns = new Map<string, Column>();
  const problems = [
    ...nameProblems(file, placeOf),
    ...togetherProblems(file, placeOf, current !== null),
    ...(parsedSwitches.ok
      ? []
      : parsedSwitches.problems.map(({ key }): FileProblem => ({
          ...placeOf(['switches'], key),
          problem: 'switch',
          given: key,
        }))),
  ];
  for (const [given, principal] of Object.entries(file.principals)) {
    const column = columnFor(principal, pack);
    if (column) columns.set(given, column);
    else problems.push({ ...placeOf(['principals'], given), problem: 'no_such_roles', given });
  }
  return problems.length === 0
    ? { ok: true, file, packName, switches, columns }
    : { ok: false, problems: problems.toSorted((a, b) => a.line - b.line || a.column - b.column) };
}
