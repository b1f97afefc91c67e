/** Reading and writing rows of one sandbox by table name; the only place that knows the shape of Prisma's delegates. */
import type { Database, Tx } from '@/lib/db/client';
import type { Change } from '@/lib/domain/decision';
import type { Rows, Table } from '@/lib/domain/model';
import { isKept, type Reads } from './reads';

type Compare<V> = V | { in: V[] } | { not: V } | { gte?: V; gt?: V; lte?: V; lt?: V };
/** Equality or a small comparison on each column. */
export type Where<T extends Table> = { [K in keyof Rows[T]]?: Compare<Rows[T][K]> };
type Order<T extends Table> = { [K in keyof Rows[T]]?: 'asc' | 'desc' };
type Options<T extends Table> = { orderBy?: Order<T> | Order<T>[]; take?: number; skip?: number };

/** A client whose every query is bound to one sandbox. */
export type Bound = {
  readonly sandboxId: string;
  readonly client: Tx | Database;
  /** what was read of this sandbox already; never set inside a transaction */
  readonly reads?: Reads;
};

type Delegate = {
  findFirst(args: object): Promise<object | null>;
  findMany(args: object): Promise<object[]>;
  count(args: object): Promise<number>;
  createMany(args: object): Promise<object>;
  updateMany(args: object): Promise<{ count: number }>;
  deleteMany(args: object): Promise<{ count: number }>;
};

// The compiler proves that every table of the rules exists in the database with the same columns.
type Columns<T extends Table> = Omit<NonNullable<Awaited<ReturnType<Database[T]['findFirst']>>>, 'sandboxId'>;
type Agrees = {
  [T in Table]: [keyof Rows[T], keyof Columns<T>] extends [keyof Columns<T>, keyof Rows[T]] ? true : never;
};
const agreement: Agrees = {
  person: true,
  account: true,
  registration: true,
  member: true,
  accountCategory: true,
  privacyGuideline: true,
  storedFile: true,
  version: true,
  developmentSlot: true,
  audit: true,
  release: true,
  quotaUse: true,
  nameApplication: true,
  nameProtection: true,
  scanTicket: true,
  bankTransfer: true,
  filing: true,
  mail: true,
  smsMessage: true,
  consoleSession: true,
  devtoolSession: true,
  verification: true,
  mailLink: true,
  appSecret: true,
  uploadKey: true,
  ipList: true,
  messagePush: true,
  businessDomain: true,
  plainLinkRule: true,
  webFile: true,
  cloudTemplate: true,
  cloudDomain: true,
  cloudServer: true,
  dnsRecord: true,
  certificate: true,
  preview: true,
  phoneDebug: true,
  violation: true,
  feedback: true,
  deregistration: true,
  migration: true,
  officialAccount: true,
  officialSession: true,
  officialLink: true,
  officialRegistration: true,
  provider: true,
  accountSetting: true,
};
/** Tables that a decision may change. */
export const tables = Object.keys(agreement) as Table[];

const delegate = (bound: Bound, table: Table): Delegate => bound.client[table] as unknown as Delegate;

function clean<T extends Table>(row: object): Rows[T] {
  const { sandboxId: _, ...rest } = row as { sandboxId: string };
  return rest as unknown as Rows[T];
}

// Prisma wants a marker for a null Json; an absent column is NULL anyway.
const withoutNulls = (row: object): object =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

function remembered<V>(bound: Bound, table: Table, read: () => Promise<V>, ...question: unknown[]): Promise<V> {
  const { reads } = bound;
  if (!reads || !isKept(table)) return read();
  const key = JSON.stringify([table, ...question]);
  const known = reads.get(key) as Promise<V> | undefined;
  if (known) return known;
  const answer = read();
  reads.set(key, answer);
  // an answer that failed is asked for again
  answer.catch(() => reads.delete(key));
  return answer;
}

/** A number that no column holds (ids come from outside) matches nothing; the database would call it an error. */
const isBeyondColumns = (where: object): boolean =>
  Object.values(where).some((value) => typeof value === 'number' && !(Math.abs(value) < 2 ** 31));

/** The first row that matches, or null. */
export function one<T extends Table>(
  bound: Bound,
  table: T,
  where: Where<T>,
  options: Options<T> = {},
): Promise<Rows[T] | null> {
  const read = async (): Promise<Rows[T] | null> => {
    if (isBeyondColumns(where)) return null;
    const row = await delegate(bound, table).findFirst({ where: { ...where, sandboxId: bound.sandboxId }, ...options });
    return row ? clean<T>(row) : null;
  };
  return remembered(bound, table, read, 'one', where, options);
}

/** All rows that match, in id order unless said otherwise. */
export function many<T extends Table>(
  bound: Bound,
  table: T,
  where: Where<T> = {},
  options: Options<T> = {},
): Promise<Rows[T][]> {
  const read = async (): Promise<Rows[T][]> => {
    if (isBeyondColumns(where)) return [];
    const rows = await delegate(bound, table).findMany({
      where: { ...where, sandboxId: bound.sandboxId },
      orderBy: { id: 'asc' },
      ...options,
    });
    return rows.map((row) => clean<T>(row));
  };
  return remembered(bound, table, read, 'many', where, options);
}

/** How many rows match. */
export function count<T extends Table>(bound: Bound, table: T, where: Where<T> = {}): Promise<number> {
  const read = async (): Promise<number> =>
    isBeyondColumns(where) ? 0 : delegate(bound, table).count({ where: { ...where, sandboxId: bound.sandboxId } });
  return remembered(bound, table, read, 'count', where);
}

/** Writes the changes of a decision in order; neighbouring creates of one table go in one statement. */
export async function apply(bound: Bound, changes: readonly Change[]): Promise<void> {
  const { sandboxId } = bound;
  for (let i = 0; i < changes.length; i++) {
    const change = changes[i]!;
    const rows = delegate(bound, change.in);
    if (change.do === 'create') {
      const data = [{ sandboxId, ...withoutNulls(change.row) }];
      for (let n = changes[i + 1]; n?.do === 'create' && n.in === change.in; n = changes[i + 1]) {
        data.push({ sandboxId, ...withoutNulls(n.row) });
        i++;
      }
      await rows.createMany({ data });
    } else if (change.do === 'update') {
      await rows.updateMany({ where: { sandboxId, id: change.id }, data: change.set });
    } else {
      await rows.deleteMany({ where: { sandboxId, id: change.id } });
    }
  }
}
