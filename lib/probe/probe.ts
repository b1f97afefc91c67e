/** Runs every act as everybody for real in a scratch copy, cell by cell, and says where behaviour and table differ. */
import { now } from '@/lib/clock';
import { registry } from '@/lib/commands/index';
import type { JsonObject } from '@/lib/domain/model';
import { columnsOf, matrixOf, type Column } from '@/lib/domain/permission-matrix';
import { actions, type Action } from '@/lib/domain/policy';
import { agrees, isApplicants, promisedBy } from '@/lib/domain/probe-cell';
import type { Behaviour, Cause, Cell, Promised } from '@/lib/domain/probe-cell';
import { openWorld } from '@/lib/open-world';
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
  sandboxId: string;
  accountId: number | null;
  /** sandbox time at which the scratch copy was taken, and the count of acts until then */
  at: Date;
  seq: number;
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
  if (subject.kind === 'applicant') return { as: { personId: person.id } };
  return { as: subject.kind, ...of };
}

/** What keeps a cell from being tried at all. */
function obstacle({ account, isAccountReady }: Scratch, { subject }: Column, { answer }: Promised): Cause | null {
  if (subject.kind === 'applicant') return answer === 'no' ? { cause: 'applicant_only' } : null;
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

/** Tries one act as every column. */
export async function probeRow({ scratch, columns, candidates }: Bench, action: Action, promises: Promises) {
  const example = exampleFor(action, candidates);
  const findings = await findingsOf(action, example);
  const cells: Cell[] = [];
  for (const column of columns) {
    const promised = promises(action, column);
    const cell = { action, column: column.key, promised };
    const cause = obstacle(scratch, column, promised);
    if (cause) {
      cells.push({ ...cell, outcome: 'not_probeable', behaviour: null, cause });
      continue;
    }
    const { input, missing } = example;
    let behaviour = await behave(scratch, { action, column, promised, input, findings });
    let isRight = agrees(promised, behaviour);
    if (isRight && promised.isOwnUpload && scratch.versions) {
      // his own he may, that of somebody else he may not
      const foreign = { ...input, versionId: scratch.versions.foreign };
      const second = await behave(scratch, { action, column, promised, input: foreign, findings });
      if (second.kind !== 'denied') [behaviour, isRight] = [second, false];
    }
    const isOpen = isRight && missing !== null && behaviour.kind !== 'denied';
    cells.push({
      ...cell,
      behaviour: isOpen ? null : behaviour,
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
      sandboxId,
      accountId: scratch.account?.id ?? null,
      at: world.at,
      seq: world.sandbox.seq,
      millis: now().getTime() - started.getTime(),
      columns: bench.columns.map(({ key }) => key),
      cells,
    };
  });
}
