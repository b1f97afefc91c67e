/** Runs every act as everybody for real in a scratch copy, cell by cell, and says where behaviour and table differ. */
import { now } from '@/lib/clock';
import { registry } from '@/lib/commands/index';
import type { JsonObject } from '@/lib/domain/model';
import { columnsOf, matrixOf, type Column } from '@/lib/domain/permission-matrix';
import type { ReportHead } from '@/lib/domain/permission-report';
import { actions, policy, type Action } from '@/lib/domain/action-table';
import { agrees, isApplicants, promisedBy } from '@/lib/domain/probe-cell';
import type { Behaviour, Cause, Cell, Promised } from '@/lib/domain/probe-cell';
import { openWorld } from '@/lib/open-world';
import { reportHead } from '@/lib/queries/permission-report';
import { attempt, type Result } from '@/lib/run';
import type { Who } from '@/lib/store/actor';
import { behaviourOf } from './behaviour';
import { candidatesOf } from './candidates';
import { exampleFor, type Candidates, type Example } from './example-input';
import { giveRoles, inScratch, tried, type Scratch } from './scratch';

/** A scratch copy ready to be tried: its columns, and what there is to put into inputs. */
export type Bench = { scratch: Scratch; columns: readonly Column[]; candidates: Candidates };
/** What a cell promised when the probe began. */
export type Promises = (action: Action, column: Column) => Promised;

export type ProbeReport = {
  /** whose rules these are, and the count of acts at which the scratch copy was taken */
  head: ReportHead;
  accountId: number | null;
  /** sandbox time at which the copy was taken */
  at: Date;
  millis: number;
  columns: string[];
  cells: Cell[];
};

export type Progress = (done: number, total: number) => void;

/** Prepares a scratch copy for trying. */
export async function benchOf(scratch: Scratch, columns?: readonly Column[]): Promise<Bench> {
  const { pack } = (await openWorld(scratch.id))!;
  return { scratch, columns: columns ?? columnsOf(pack), candidates: await candidatesOf(scratch) };
}

/** The table as it stands now. */
export async function promisesOf({ scratch, columns }: Bench): Promise<Promises> {
  const { pack } = (await openWorld(scratch.id))!;
  const cells = new Map<string, Promised>();
  for (const row of matrixOf(pack, columns).rows)
    row.cells.forEach((cell, index) => cells.set(`${row.action} ${columns[index]!.key}`, promisedBy(cell)));
  return (action, { key }) => cells.get(`${action} ${key}`)!;
}

function whoOf({ account, person }: Scratch, action: Action, { subject }: Column): Who {
  // a registration names its account by its address
  const of = account && !isApplicants(action) ? { account: account.id } : {};
  if (subject.kind === 'person') {
    const isAdmin = subject.roles.includes('admin');
    return { as: { personId: isAdmin ? account!.adminPersonId! : person.id }, ...of };
  }
  if (subject.kind === 'applicant' || subject.kind === 'officialAdmin') return { as: { personId: person.id } };
  return { as: subject.kind, ...of };
}

/** What keeps a cell from being tried at all. */
function obstacle({ account, isAccountReady }: Scratch, { subject }: Column, { answer }: Promised): Cause | null {
  if (subject.kind === 'applicant') return answer === 'no' ? { cause: 'applicant_only' } : null;
  if (subject.kind === 'officialAdmin') return { cause: 'official_only' };
  const takesAccount = subject.kind === 'person' && !subject.roles.includes('outsider');
  if (!takesAccount || isAccountReady) return null;
  return { cause: account ? 'account_not_ready' : 'no_account' };
}

type Trial = { action: Action; column: Column; promised: Promised; input: JsonObject; findings: JsonObject | null };

async function behave(scratch: Scratch, { action, column, promised, input, findings }: Trial): Promise<Behaviour> {
  const { id: sandboxId, account, person } = scratch;
  const who = whoOf(scratch, action, column);
  const result: Result = await tried(scratch, async (world) => {
    if (account) await giveRoles(world, { column, person, account });
    return (await attempt(world, { sandboxId, action, who, input }, findings)).value;
  });
  return behaviourOf(result, promised, scratch.isAccountReady);
}

/** What the act's own question to the network finds out (docs/decisions/0007): asked once for the whole row. */
async function findingsOf(action: Action, { input, missing }: Example): Promise<JsonObject | null> {
  const { probe } = registry[action];
  return probe && missing === null ? probe(input) : null;
}

/** What came of trying one act as one column. */
export type Tried = {
  behaviour: Behaviour | null;
  /** the same on somebody else's upload, where it was allowed on an own one */
  foreign: Behaviour | null;
  cause: Cause | null;
  /** a field of the act for which there was nothing */
  missing: string | null;
};

/** Prepares an act; answers how to try it as a column. */
export async function trialsOf({ scratch, candidates }: Omit<Bench, 'columns'>, action: Action) {
  const { input, missing } = exampleFor(action, candidates);
  const findings = await findingsOf(action, { input, missing });
  const isOfUploads = 'ownUpload' in policy[action].needs;
  return async (column: Column, promised: Promised): Promise<Tried> => {
    const cause = obstacle(scratch, column, promised);
    if (cause) return { behaviour: null, foreign: null, cause, missing };
    const trial = { action, column, promised, findings };
    const behaviour = await behave(scratch, { ...trial, input });
    const other =
      (isOfUploads || promised.isOwnUpload) && behaviour.kind !== 'denied' ? scratch.versions?.foreign : undefined;
    const foreign =
      other === undefined ? null : await behave(scratch, { ...trial, input: { ...input, versionId: other } });
    return { behaviour, foreign, cause: null, missing };
  };
}

/** Tries one act as every column. */
export async function probeRow(bench: Bench, action: Action, promises: Promises): Promise<Cell[]> {
  const rowOf = await trialsOf(bench, action);
  const cells: Cell[] = [];
  for (const column of bench.columns) {
    const promised = promises(action, column);
    const { missing, behaviour: first, foreign, cause } = await rowOf(column, promised);
    const cell = { action, column: column.key, promised };
    if (first === null) {
      cells.push({ ...cell, outcome: 'not_probeable', behaviour: null, cause });
      continue;
    }
    // his own he may, that of somebody else he may not
    const isForeignOpen = promised.isOwnUpload && foreign !== null && foreign.kind !== 'denied';
    const isRight = agrees(promised, first) && !isForeignOpen;
    const isOpen = isRight && missing !== null && first.kind !== 'denied';
    cells.push({
      ...cell,
      behaviour: isOpen ? null : isForeignOpen ? foreign : first,
      outcome: !isRight ? 'differs' : isOpen ? 'not_probeable' : 'agrees',
      cause: isOpen ? { cause: 'no_example', field: missing } : null,
    });
  }
  return cells;
}

/** The whole probe of a sandbox; null when there is no such sandbox or account. */
export async function runProbe(
  sandboxId: string,
  account: string | number | null,
  progress: Progress = () => {},
): Promise<ProbeReport | null> {
  const started = now();
  const world = await openWorld(sandboxId);
  if (!world) return null;
  progress(0, actions.length * columnsOf(world.pack).length);
  return inScratch(sandboxId, account, async (scratch) => {
    const bench = await benchOf(scratch);
    const promises = await promisesOf(bench);
    const cells: Cell[] = [];
    const total = actions.length * bench.columns.length;
    for (const action of actions) {
      progress(cells.length, total);
      cells.push(...(await probeRow(bench, action, promises)));
    }
    progress(total, total);
    return {
      head: reportHead(world),
      accountId: scratch.account?.id ?? null,
      at: world.at,
      millis: now().getTime() - started.getTime(),
      columns: bench.columns.map(({ key }) => key),
      cells,
    };
  });
}
