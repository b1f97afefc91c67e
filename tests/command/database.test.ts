import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database, dbNull, openDatabase, setDatabase } from '@/lib/db/client';
import type { Database, Tx } from '@/lib/db/client';
import { isAppendOnlyError, isBusyError, isUniqueError } from '@/lib/db/errors';
import { migrate } from '@/lib/db/migrate';
import { freshDatabase, place, testProvider } from '../support/database';
import type { FreshDatabase } from '../support/database';

const at = new Date('2026-11-20T01:02:03.004Z');
let db: FreshDatabase;

beforeAll(async () => {
  db = await freshDatabase();
  await db.write.user.create({ data: { id: 'u1', nickname: '小彩', createdAt: at } });
});

afterAll(() => db.drop());

async function sandbox(id: string, client: Database | Tx = db.write): Promise<string> {
  const settings = { template: 'empty', pack: '2024', subjectType: 'enterprise', seed: id, reviewMode: 'timed' };
  const data = { id, ownerId: 'u1', name: id, ...settings, switches: {}, createdAt: at, offsetSeconds: 0, lastAt: at };
  await client.sandbox.create({ data });
  return id;
}

async function account(sandboxId: string, id: number, client: Database | Tx = db.write) {
  const data = { sandboxId, id, email: `a${id}@example.com`, passwordHash: 'x', state: 'active', createdAt: at };
  return client.account.create({ data: { ...data, serverDomains: { request: ['https://a.example'] } } });
}

async function person(sandboxId: string, id: number) {
  const names = { wechatId: `wx${id}`, nickname: '甲', realName: '甲', idNumber: '1', phone: '2' };
  const data = { sandboxId, id, ...names, isRealNameVerified: true, isSearchable: false, createdAt: at };
  await db.write.person.create({ data });
}

async function logEntry(sandboxId: string, id: number, client: Database | Tx = db.write) {
  const actor = { actorKind: 'director', actorName: '导演' };
  const data = {
    sandboxId,
    id,
    at,
    realAt: at,
    ...actor,
    action: 'x.y',
    event: 'x.done',
    confirmedBy: [],
    data: { id },
  };
  await client.logEntry.create({ data });
}

const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: unknown) => error,
  );

describe('values', () => {
  it('come back as they went in, from RETURNING and from SELECT', async () => {
    const id = await sandbox('values');
    const created = await account(id, 1);
    expect(created.createdAt).toEqual(at);
    expect(created.isNameSet).toBe(false);
    expect(created.serverDomains).toEqual({ request: ['https://a.example'] });
    const read = await db.read.account.findUniqueOrThrow({ where: { sandboxId_id: { sandboxId: id, id: 1 } } });
    expect(read).toEqual(created);
  });

  it.each([
    [{ text: '引号 \' " \\ \n 🎭', list: [1, -2.5, true, null], deep: { a: { b: [] } } }],
    [5],
    [0.1],
    [1e18],
    ['5'],
    ['2026-11-20T00:00:00.000Z'],
    [true],
    [[]],
  ])('Json %j', async (data) => {
    const id = await sandbox(`json-${JSON.stringify(data)}`);
    await db.write.due.create({ data: { sandboxId: id, id: 1, at, event: 'e', subjectId: 1, data } });
    const due = await db.read.due.findUniqueOrThrow({ where: { sandboxId_id: { sandboxId: id, id: 1 } } });
    expect(due.data).toEqual(data);
  });

  it('an optional Json can be NULL, a moment can be NULL', async () => {
    const id = await sandbox('nulls');
    await db.write.due.create({ data: { sandboxId: id, id: 1, at, event: 'e', subjectId: 1, data: dbNull } });
    expect(await db.read.due.count({ where: { sandboxId: id, data: { equals: dbNull } } })).toBe(1);
    expect((await db.read.sandbox.findUniqueOrThrow({ where: { id } })).wakeAt).toBeNull();
  });

  it('moments sort and compare in time order, to the millisecond', async () => {
    const id = await sandbox('moments');
    const moments = [
      '2026-11-20T01:02:03.000Z',
      '2026-11-20T01:02:03.001Z',
      '2026-11-20T01:02:03.010Z',
      '2027-01-01T00:00:00.000Z',
    ];
    for (const [index, moment] of [...moments].reverse().entries()) {
      const when = new Date(moment);
      await db.write.due.create({ data: { sandboxId: id, id: index, at: when, event: 'e', subjectId: 1 } });
    }
    const sorted = await db.read.due.findMany({ where: { sandboxId: id }, orderBy: { at: 'asc' } });
    expect(sorted.map((due) => due.at.toISOString())).toEqual(moments);
    const early = { lte: new Date('2026-11-20T01:02:03.001Z') };
    expect(await db.read.due.count({ where: { sandboxId: id, at: early } })).toBe(2);
  });

  it('an Int is 32 bits wide on both databases, a raw count is a number', async () => {
    const id = await sandbox('ints');
    await db.write.sandbox.update({ where: { id }, data: { offsetSeconds: 2_147_483_647 } });
    const tooLarge = await failure(db.write.sandbox.update({ where: { id }, data: { offsetSeconds: 2_147_483_648 } }));
    expect(tooLarge).toBeInstanceOf(Error);
    const incremented = await failure(
      db.write.sandbox.update({ where: { id }, data: { offsetSeconds: { increment: 1 } } }),
    );
    if (db.provider === 'postgresql') expect(incremented).toBeInstanceOf(Error);
    const counted = await db.read.$queryRaw<{ n: bigint | number }[]>`SELECT COUNT(*) AS n FROM "User"`;
    expect(Number(counted[0]?.n)).toBe(1);
    const large = await db.read.$queryRaw<{ n: bigint }[]>`SELECT CAST(9007199254740993 AS BIGINT) AS n`;
    expect(large[0]?.n).toBe(9007199254740993n);
  });

  it('createMany takes a thousand rows, `in` takes a thousand keys', async () => {
    const id = await sandbox('many');
    const ids = Array.from({ length: 1000 }, (_, index) => index);
    const made = await db.write.due.createMany({
      data: ids.map((index) => ({ sandboxId: id, id: index, at, event: 'e', subjectId: index })),
    });
    expect(made.count).toBe(1000);
    expect(await db.read.due.count({ where: { sandboxId: id, id: { in: ids } } })).toBe(1000);
  });
});

describe('errors', () => {
  it('P2002 same key, P2003 no parent, P2025 no row', async () => {
    const id = await sandbox('errors');
    await account(id, 1);
    const duplicate = await failure(account(id, 1));
    expect(duplicate).toMatchObject({ code: 'P2002' });
    expect(isUniqueError(duplicate)).toBe(true);
    const where = { sandboxId_id: { sandboxId: id, id: 2 } };
    await account(id, 2);
    const sameMail = await failure(db.write.account.update({ where, data: { email: 'a1@example.com' } }));
    expect(sameMail).toMatchObject({ code: 'P2002' });
    expect(JSON.stringify((sameMail as { meta?: unknown }).meta)).toContain('email');
    const orphan = { sandboxId: id, id: 9, accountId: 99, event: 'e', data: {}, at };
    expect(await failure(db.write.notice.create({ data: orphan }))).toMatchObject({ code: 'P2003' });
    const missing = { sandboxId_id: { sandboxId: id, id: 77 } };
    expect(await failure(db.write.account.delete({ where: missing }))).toMatchObject({ code: 'P2025' });
    expect(await failure(db.write.user.delete({ where: { id: 'u1' } }))).toMatchObject({ code: 'P2003' });
  });

  it('a failed statement inside a transaction undoes the whole of it', async () => {
    const id = await sandbox('undone');
    const act = db.write.$transaction(async (tx) => {
      await account(id, 1, tx);
      await account(id, 1, tx);
    });
    expect(await failure(act)).toMatchObject({ code: 'P2002' });
    expect(await db.read.account.count({ where: { sandboxId: id } })).toBe(0);
  });

  it('a throw inside a transaction leaves nothing', async () => {
    const act = db.write.$transaction(async (tx) => {
      await sandbox('thrown', tx);
      throw new Error('no');
    });
    expect(await failure(act)).toMatchObject({ message: 'no' });
    expect(await db.write.sandbox.count({ where: { id: 'thrown' } })).toBe(0);
  });

  it('the reader cannot write', async () => {
    expect(await failure(sandbox('by-reader', db.read))).toBeInstanceOf(Error);
    expect(await db.write.sandbox.count({ where: { id: 'by-reader' } })).toBe(0);
  });

  it('a transaction that outlives its time is rolled back, reported as busy, and the next one runs', async () => {
    const slow = db.write.$transaction(
      async (tx) => {
        await sandbox('slow', tx);
        await new Promise((resolve) => setTimeout(resolve, 300));
        await tx.sandbox.count();
      },
      { timeout: 100 },
    );
    const error = await failure(slow);
    expect(error).toMatchObject({ code: 'P2028' });
    expect(isBusyError(error)).toBe(true);
    await sandbox('after-slow');
    expect(await db.read.sandbox.count({ where: { id: { in: ['slow', 'after-slow'] } } })).toBe(1);
  });
});

describe('at the same time', () => {
  it('a reader neither waits for an open transaction nor sees into it', async () => {
    let finish = () => {};
    const wait = new Promise<void>((resolve) => (finish = resolve));
    let opened = () => {};
    const isOpen = new Promise<void>((resolve) => (opened = resolve));
    const open = db.write.$transaction(async (tx) => {
      await sandbox('hidden', tx);
      opened();
      await wait;
    });
    await isOpen;
    expect(await db.read.sandbox.count({ where: { id: 'hidden' } })).toBe(0);
    finish();
    await open;
    expect(await db.read.sandbox.count({ where: { id: 'hidden' } })).toBe(1);
  });

  it('a write outside an open transaction is neither lost nor undone with it', async () => {
    let other: Promise<unknown> = Promise.resolve();
    const open = db.write.$transaction(async (tx) => {
      await sandbox('rolled-back', tx);
      other = sandbox('bystander');
      await new Promise((resolve) => setTimeout(resolve, 30));
      throw new Error('rolled back');
    });
    await failure(open);
    await other;
    const names = await db.read.sandbox.findMany({ where: { id: { in: ['rolled-back', 'bystander'] } } });
    expect(names.map(({ id }) => id)).toEqual(['bystander']);
  });

  it('forty transactions that count up one sandbox are all counted', async () => {
    const id = await sandbox('counted');
    const seen = await Promise.all(
      Array.from({ length: 40 }, () =>
        db.write.$transaction(async (tx) => {
          const { seq } = await tx.sandbox.update({ where: { id }, data: { seq: { increment: 1 } } });
          await logEntry(id, seq, tx);
          return seq;
        }),
      ),
    );
    expect(new Set(seen).size).toBe(40);
    expect((await db.read.sandbox.findUniqueOrThrow({ where: { id } })).seq).toBe(40);
    expect(await db.read.logEntry.count({ where: { sandboxId: id } })).toBe(40);
  });

  it('two openings of one database, as of two processes, count together', async () => {
    const id = await sandbox('two-processes');
    const second = await openDatabase(db.at);
    const count = (client: Database) =>
      client.$transaction((tx) => tx.sandbox.update({ where: { id }, data: { seq: { increment: 1 } } }));
    await Promise.all(Array.from({ length: 40 }, (_, index) => count(index % 2 ? db.write : second.write)));
    expect((await second.read.sandbox.findUniqueOrThrow({ where: { id } })).seq).toBe(40);
    await second.close();
  });

  it('transactions of reads see one moment and hold nobody up', async () => {
    const id = await sandbox('moment');
    await db.read.$transaction(
      async (tx) => {
        const before = await tx.due.count({ where: { sandboxId: id } });
        await db.write.due.create({ data: { sandboxId: id, id: 1, at, event: 'e', subjectId: 1 } });
        expect(await db.read.due.count({ where: { sandboxId: id } })).toBe(1);
        if (db.provider === 'sqlite') expect(await tx.due.count({ where: { sandboxId: id } })).toBe(before);
      },
      db.provider === 'sqlite' ? {} : { isolationLevel: 'Serializable' },
    );
  });
});

describe('the log', () => {
  const triggers = {
    sqlite: `SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'LogEntry' ORDER BY name`,
    postgresql: `SELECT tgname AS name FROM pg_trigger WHERE tgrelid = '"LogEntry"'::regclass AND NOT tgisinternal AND tgname NOT LIKE '%truncate' ORDER BY tgname`,
  };

  it('has its triggers after all migrations', async () => {
    const found = await db.read.$queryRawUnsafe<{ name: string }[]>(triggers[db.provider]);
    expect(found.map(({ name }) => name)).toEqual(['LogEntry_no_delete', 'LogEntry_no_update']);
  });

  it('refuses a change and a removal, lets a whole sandbox go', async () => {
    const id = await sandbox('logged');
    await person(id, 1);
    await account(id, 2);
    await db.write.member.create({
      data: { sandboxId: id, id: 3, accountId: 2, personId: 1, list: 'project', roles: ['operator'], addedAt: at },
    });
    await db.write.notice.create({ data: { sandboxId: id, id: 4, accountId: 2, event: 'e', data: {}, at } });
    await logEntry(id, 5);
    const where = { sandboxId_id: { sandboxId: id, id: 5 } };
    const changed = await failure(db.write.logEntry.update({ where, data: { event: 'other' } }));
    expect(isAppendOnlyError(changed)).toBe(true);
    expect(changed).not.toMatchObject({ code: 'P2003' });
    const removed = await failure(db.write.logEntry.deleteMany({ where: { sandboxId: id } }));
    expect(isAppendOnlyError(removed)).toBe(true);
    expect(isAppendOnlyError(await failure(db.write.$executeRaw`UPDATE "LogEntry" SET "event" = 'x'`))).toBe(true);
    expect(isAppendOnlyError(await failure(account(id, 2)))).toBe(false);
    expect(await db.read.logEntry.findUniqueOrThrow({ where })).toMatchObject({ event: 'x.done', data: { id: 5 } });
    await db.write.sandbox.delete({ where: { id } });
    expect(await db.read.logEntry.count({ where: { sandboxId: id } })).toBe(0);
    expect(await db.read.account.count({ where: { sandboxId: id } })).toBe(0);
  });
});

describe('migrations', () => {
  const committed = join(process.cwd(), 'prisma', 'migrations');
  let folder: string;

  function write(name: string, sql: string, provider = testProvider()): void {
    mkdirSync(join(folder, provider, name), { recursive: true });
    writeFileSync(join(folder, provider, name, 'migration.sql'), sql);
  }

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'caipai-migrations-'));
    cpSync(committed, folder, { recursive: true });
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are applied once, together, and refused when they do not fit', async () => {
    const { at: where, remove } = await place();
    const options = { ...where, folder };
    const [first, second] = await Promise.all([migrate(options), migrate(options)]);
    expect(Math.min(first.length, second.length)).toBe(0);
    expect([...first, ...second].some((name) => name.endsWith('_append_only_log'))).toBe(true);
    expect(await migrate(options)).toEqual([]);

    write('20990101000000_broken', 'CREATE TABLE "Extra" ("id" INTEGER); SELECT nonsense FROM nowhere;');
    await expect(migrate(options)).rejects.toThrow(/20990101000000_broken failed and nothing was changed/);
    write('20990101000000_broken', 'CREATE TABLE "Extra" ("id" INTEGER);');
    expect(await migrate(options)).toEqual(['20990101000000_broken']);

    write('20990101000000_broken', 'CREATE TABLE "Extra" ("id" TEXT);');
    await expect(migrate(options)).rejects.toThrow(/was edited after it was applied/);
    rmSync(join(folder, testProvider(), '20990101000000_broken'), { recursive: true });
    await expect(migrate(options)).rejects.toThrow(/this program does not/);
    const opened = await openDatabase(where);
    const undone = `UPDATE "_prisma_migrations" SET "finished_at" = NULL`;
    await opened.write.$executeRawUnsafe(undone);
    await opened.close();
    await expect(migrate(options)).rejects.toThrow(/left half done/);
    await remove();
  });

  it('make a table anew without losing its children or the triggers', async () => {
    // PostgreSQL changes a table in place: what is tried here is the other database, in both legs
    const own = await freshDatabase('sqlite');
    await own.write.user.create({ data: { id: 'u1', nickname: '甲', createdAt: at } });
    const id = await sandbox('kept', own.write);
    await logEntry(id, 1, own.write);
    // What Prisma writes for SQLite when a column changes. Every row of the sandbox hangs on this table, and so does a trigger.
    const [table] = await own.read.$queryRaw<{ sql: string }[]>`SELECT sql FROM sqlite_master WHERE name = 'Sandbox'`;
    await own.close();
    write(
      '20990101000000_remade',
      `PRAGMA defer_foreign_keys=ON; PRAGMA foreign_keys=OFF;
       ${table?.sql.replace('"Sandbox"', '"new_Sandbox"')};
       INSERT INTO "new_Sandbox" SELECT * FROM "Sandbox";
       DROP TABLE "Sandbox";
       ALTER TABLE "new_Sandbox" RENAME TO "Sandbox";
       PRAGMA foreign_keys=ON; PRAGMA defer_foreign_keys=OFF;`,
      'sqlite',
    );
    await migrate({ ...own.at, folder });
    rmSync(join(folder, 'sqlite', '20990101000000_remade'), { recursive: true });
    const again = await openDatabase(own.at);
    expect(await again.read.logEntry.count({ where: { sandboxId: id } })).toBe(1);
    expect(isAppendOnlyError(await failure(again.write.logEntry.deleteMany()))).toBe(true);
    await again.close();
    rmSync(own.at.dataDir, { recursive: true });
  });
});

it('database() opens once per process; setDatabase() replaces it', async () => {
  setDatabase(db);
  expect(await database()).toBe(db);
  expect(await database()).toBe(await database());
  setDatabase(undefined);
});
