/** A second sandbox with the rows of the first: read under its lock, written in chunks, seen by nobody until it is whole. */
import { randomBytes } from 'node:crypto';
import { appIdsOf } from '@/lib/app-id';
import { now } from '@/lib/clock';
import { database, type Database, type Tx } from '@/lib/db/client';
import { sandboxTables, type SandboxTable } from '@/lib/db/tables';
import { deleteSandboxRow } from '@/lib/platform/delete-sandbox';
import { inTurn, locked } from '@/lib/store/lock';

type Row = Record<string, unknown>;
type Delegate = { findMany(args: object): Promise<Row[]>; createMany(args: object): Promise<object> };

/** Belongs to browsers, seats and codes of the first sandbox; a copy has none of it. */
const never: readonly SandboxTable[] = [
  'seat',
  'invite',
  'phonePairing',
  'hostVisit',
  'scanTicket',
  'consoleSession',
  'devtoolSession',
  'officialSession',
  'draft',
  'onceOnly',
];
const rowsPerChunk = 250;

const delegate = (client: Tx | Database, table: SandboxTable): Delegate => client[table] as unknown as Delegate;
const withoutNulls = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

type Asked = { from: string; name: string; isWithLog: boolean };
type Read = { sandbox: Row; tables: { table: SandboxTable; rows: Row[] }[] };

async function readAll({ from, isWithLog }: Asked): Promise<Read | null> {
  const wanted = sandboxTables.filter((table) => !never.includes(table) && (isWithLog || table !== 'logEntry'));
  return inTurn(from, () =>
    locked(from, async ({ client }) => {
      const sandbox = await client.sandbox.findUniqueOrThrow({ where: { id: from } });
      const tables: Read['tables'] = [];
      for (const table of wanted)
        tables.push({ table, rows: await delegate(client, table).findMany({ where: { sandboxId: from } }) });
      return { keep: false, value: { sandbox, tables } };
    }),
  );
}

/** AppIDs are unique in the world: a copied account has its own (design §6). */
function ownIds(id: string, table: SandboxTable, row: Row): Row {
  return table === 'account' && row.appId ? { ...row, ...appIdsOf(id, row.id as number) } : row;
}

/**
 * Copies a sandbox, without seats, tickets and sessions, and without the log unless asked. The copy is not visible
 * (readyAt null) and, cut off by a crash, is swept like a half-made sandbox. Answers its id, null when `from` is gone.
 */
export async function copySandbox(asked: Asked): Promise<string | null> {
  const read = await readAll(asked);
  if (!read) return null;
  const id = randomBytes(9).toString('hex');
  const { write } = await database();
  const { sandbox, tables } = read;
  try {
    await write.sandbox.create({
      data: {
        ...(withoutNulls(sandbox) as typeof sandbox & Parameters<typeof write.sandbox.create>[0]['data']),
        id,
        name: asked.name,
        createdAt: now(),
        // nothing falls due in it before somebody asks for it
        wakeAt: null,
        readyAt: null,
      },
    });
    for (const { table, rows } of tables) {
      for (let start = 0; start < rows.length; start += rowsPerChunk) {
        const data = rows
          .slice(start, start + rowsPerChunk)
          .map((row) => ({ ...withoutNulls(ownIds(id, table, row)), sandboxId: id }));
        await delegate(write, table).createMany({ data });
      }
    }
    return id;
  } catch (error) {
    await deleteSandboxRow(id);
    throw error;
  }
}
