/**
 * A submit + withdraw pair through the product, against the same statements sent straight through the Prisma client in
 * one transaction each, and against the same statements on the bare adapter's own connection.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, setDatabase, type Database } from '@/lib/db/client';
import { migrate } from '@/lib/db/migrate';
import { SqliteConnection } from '@/lib/db/sqlite-connection';
import { databaseFile } from '@/lib/env';
import { ensureCliOwner } from '@/lib/platform/cli-owner';
import { createSandbox } from '@/lib/platform/create-sandbox';
import type { Action } from '@/lib/domain/action-table';
import type { JsonObject } from '@/lib/domain/model';
import { run } from '@/lib/run';
import { readWorld } from '@/lib/store/lock';
import { many } from '@/lib/store/rows';
import { parts } from '@/lib/templates/people';
import { inTurns, measure, print, printRatio } from './measure';

const seconds = Number(process.env.CAIPAI_BENCH_SECONDS ?? 5);
const dataDir = mkdtempSync(join(tmpdir(), 'caipai-bench-'));
process.env.CAIPAI_DATA = dataDir;
await migrate({ dataDir });
const database = await openDatabase({ dataDir });
setDatabase(database);

type Call = { model: string; operation: string; args: object };

try {
  // the quotas of withdrawing are raised, or the bench would stop at the tenth pair
  const twin = async (): Promise<string> =>
    (
      await createSandbox({
        ownerId: await ensureCliOwner(),
        template: 'live',
        pack: '2021',
        subject: 'personal',
        reviewMode: 'human',
        seed: 'bench',
        switches: { 'audit.withdrawPerDay': 1_000_000, 'audit.withdrawPerMonth': 1_000_000 },
      })
    ).id;
  // two sandboxes alike to the id: the commands work on one, the bare calls on the other
  const [id, other] = [await twin(), await twin()];
  const world = (await readWorld(id))!;
  const versionId = (await many(world, 'version')).at(-1)!.id;
  const act = async (action: Action, input: JsonObject): Promise<void> => {
    const result = await run({ sandboxId: id, action, who: { as: { wechatId: parts.operator } }, input });
    if (!result.ok) throw new Error(`${action}: ${JSON.stringify(result.refusal)}`);
  };
  const pair = async (): Promise<void> => {
    await act('audit.submit', { versionId, rulesRead: true });
    await act('audit.withdraw', {});
  };
  await pair();
  const statements = await recorded(pair);
  const replay = replayer(statements, { from: id, to: other });
  const bare = await bareReplayer(replay);
  const names = {
    product: 'the two commands',
    prisma: 'the same calls, bare client',
    adapter: 'the same SQL, bare adapter',
  };
  const figures = await inTurns(
    {
      product: () => measure(pair, { lanes: 1, seconds }),
      prisma: () => measure(replay, { lanes: 1, seconds }),
      adapter: () => measure(bare, { lanes: 1, seconds }),
    },
    3,
  );
  console.log(
    `\ncommands: submit + withdraw (${statements.flat().length} Prisma calls in 2 transactions), one after the other, ${seconds} s a round, median of 3`,
  );
  for (const [name, figure] of Object.entries(figures)) print(names[name as keyof typeof names], figure);
  printRatio('commands / bare client', figures.product.perSecond / figures.prisma.perSecond, 0.7);
} finally {
  await database.close();
  rmSync(dataDir, { recursive: true, force: true });
}

/** What the pair asks of the client inside its transactions, call by call. */
async function recorded(work: () => Promise<void>): Promise<Call[][]> {
  const transactions: Call[][] = [];
  const spy = database.write.$extends({
    query: {
      $allModels: {
        $allOperations({ model, operation, args, query }) {
          transactions.at(-1)?.push({ model, operation, args: structuredClone(args) });
          return query(args);
        },
      },
    },
  });
  const write = new Proxy(spy as unknown as Database, {
    get(target, key) {
      if (key !== '$transaction') return Reflect.get(target, key) as unknown;
      return (...args: Parameters<Database['$transaction']>) => {
        transactions.push([]);
        return Reflect.apply(target.$transaction, target, args) as unknown;
      };
    },
  });
  setDatabase({ ...database, write });
  await work();
  setDatabase(database);
  return transactions.filter((calls) => calls.length > 0);
}

/** Sends the same calls again to the other sandbox, with new ids moved on so that nothing collides. */
function replayer(transactions: Call[][], sandbox: { from: string; to: string }): () => Promise<void> {
  const created = new Set<number>();
  for (const { operation, args } of transactions.flat()) {
    const { data } = args as { data?: object | object[] };
    if (!operation.startsWith('create') || !data) continue;
    for (const row of Array.isArray(data) ? data : [data]) created.add((row as { id: number }).id);
  }
  let round = 0;
  const moved = (value: unknown, key = ''): unknown => {
    if (typeof value === 'number' && (created.has(value) || key === 'number')) return value + round * 1000 + 1_000_000;
    if (value === sandbox.from) return sandbox.to;
    if (Array.isArray(value)) return value.map((item) => moved(item, key));
    if (value instanceof Date || value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, moved(inner, name)]));
  };
  return async () => {
    round++;
    for (const calls of transactions) {
      await database.write.$transaction(async (tx) => {
        for (const { model, operation, args } of calls) {
          const delegate = tx[(model.charAt(0).toLowerCase() + model.slice(1)) as 'audit'] as unknown as Record<
            string,
            (args: unknown) => Promise<unknown>
          >;
          await delegate[operation]!(moved(args));
        }
      });
    }
  };
}

type Statement = { kind: 'query' | 'run'; query: Parameters<SqliteConnection['query']>[0] };

/** The SQL that one replay sends to the adapter, sent again on a connection of our own, without Prisma's client. */
async function bareReplayer(replay: () => Promise<void>): Promise<() => Promise<void>> {
  const { query, run: execute } = SqliteConnection.prototype;
  const statements: Statement[] = [];
  SqliteConnection.prototype.query = function (sql) {
    statements.push({ kind: 'query', query: sql });
    return query.call(this, sql);
  };
  SqliteConnection.prototype.run = function (sql) {
    statements.push({ kind: 'run', query: sql });
    return execute.call(this, sql);
  };
  await replay();
  Object.assign(SqliteConnection.prototype, { query, run: execute });
  const connection = new SqliteConnection(databaseFile(dataDir), { isReadOnly: false });
  let round = 0;
  // ids of the replay lie above a million; each round here moves them on to where no other goes
  const moved = (value: unknown): unknown =>
    typeof value === 'number' && value > 1_000_000 ? value + 100_000_000 + round * 1000 : value;
  return async () => {
    round++;
    connection.exec('BEGIN IMMEDIATE');
    for (const { kind, query: sql } of statements) connection[kind]({ ...sql, args: sql.args.map(moved) });
    connection.exec('COMMIT');
    await Promise.resolve();
  };
}
