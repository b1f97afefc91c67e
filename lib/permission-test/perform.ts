/** A permission test file from text to result, as the page and the CLI ask for it. */
import type { FileProblem } from '@/lib/domain/permission-test';
import { packHead, reportHead } from '@/lib/queries/permission-report';
import type { Switches } from '@/lib/domain/pack/switches';
import { inTurn } from '@/lib/store/lock';
import type { World } from '@/lib/store/world';
import { readTestFile } from './read';
import type { TestRun } from './report';
import { runTestFile } from './run';

export type Performed = { ok: true; run: TestRun } | { ok: false; problems: FileProblem[] };

/** Reads and runs a file. `world`: the sandbox that it may name, if it is run in one. */
export async function performTestFile(text: string, world: World | null): Promise<Performed> {
  const current = world && {
    packName: world.packName,
    pack: world.pack,
    switches: world.sandbox.switches as Switches,
  };
  const read = readTestFile(text, current);
  if (!read.ok) return read;
  const isOfSandbox = Object.values(read.file.resources).some((resource) => 'sandbox' in resource);
  const head = world && isOfSandbox ? reportHead(world) : packHead(read.packName, read.switches);
  // one file at a time in this process: each makes sandboxes of its own
  const results = await inTurn('permission-test', () => runTestFile(read, world?.sandboxId ?? null));
  return { ok: true, run: { name: read.file.name, head, results } };
}
