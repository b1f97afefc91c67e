// Writes migrations, at the desk only: `node scripts/migration.mjs NAME` compares prisma/migrations/schema.prisma (the
// schema as it was last migrated) with prisma/schema.prisma and writes migration.sql for both databases.
// No database and no downloaded engine: the comparison runs in @prisma/schema-engine-wasm.
// `--rewrite-init` writes the first migration anew, for as long as no migration has followed it.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { generate, postgresqlSchema } from './prisma.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'prisma', 'migrations');
const migratedSchemaFile = join(folder, 'schema.prisma');
const init = '20261120000000_init';
const appendOnlyLog = '20261120000100_append_only_log';
const providers = ['sqlite', 'postgresql'];
const dialects = {
  sqlite: { provider: 'sqlite', adapterName: '@prisma/adapter-better-sqlite3' },
  postgresql: { provider: 'postgres', adapterName: '@prisma/adapter-pg' },
};

/** The comparison engine; only one instance can live in a process. */
async function loadEngine() {
  const require = createRequire(import.meta.url);
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const directory = dirname(require.resolve('@prisma/schema-engine-wasm/schema_engine_bg'));
  const bytes = readFileSync(join(directory, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine });
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: (message) => console.error(`schema engine: ${message}`) };
  engine.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return engine;
}

async function engineFor(engine, provider) {
  const { provider: dialect, adapterName } = dialects[provider];
  const none = () => Promise.reject(new Error('the comparison of two schemas needs no database'));
  // The engine asks for a connection and PostgreSQL's version first, and then compares without a database.
  const version = {
    columnNames: ['exists', 'version', 'numeric_version'],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, 'PostgreSQL 15.0', 150000]],
  };
  const connection = {
    provider: dialect,
    adapterName,
    queryRaw: ({ sql }) => (sql.includes('version()') ? Promise.resolve(version) : none()),
    executeRaw: none,
    executeScript: none,
    startTransaction: none,
    getConnectionInfo: () => ({ schemaName: 'public', supportsRelationJoins: false }),
    dispose: () => Promise.resolve(),
  };
  const connect = () => Promise.resolve(connection);
  const factory = { provider: dialect, adapterName, connect, connectToShadowDb: connect };
  return engine.SchemaEngine.new({ datamodels: undefined }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
}

/** The SQL that leads from one schema to the other; '' when they are the same. */
async function difference(loaded, provider, from, to) {
  const engine = await engineFor(loaded, provider);
  const target = (schema) => {
    if (schema === undefined) return { tag: 'empty' };
    const content = provider === 'sqlite' ? schema : postgresqlSchema(schema);
    return { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }] };
  };
  const result = await engine.diff({
    from: target(from),
    to: target(to),
    script: true,
    exitCode: true,
    filters: { externalTables: [], externalEnums: [] },
  });
  if (result.exitCode === 0) return '';
  const sql = result.stdout ?? '';
  // SQLite changes a table by making it anew, and the triggers of the old one go with it, without a word.
  if (provider === 'sqlite' && /RENAME TO "LogEntry"/.test(sql)) {
    return `${sql}\n${readFileSync(join(folder, provider, appendOnlyLog, 'migration.sql'), 'utf8')}`;
  }
  return sql;
}

function existing() {
  const names = (provider) => {
    const directory = join(folder, provider);
    return existsSync(directory) ? readdirSync(directory).sort() : [];
  };
  const [sqlite, postgresql] = providers.map(names);
  if (sqlite.join() !== postgresql.join()) throw new Error('the two migration folders do not hold the same migrations');
  return sqlite;
}

async function write(directory, from, to) {
  const loaded = await loadEngine();
  const scripts = [];
  for (const provider of providers) scripts.push(await difference(loaded, provider, from, to));
  if (scripts.every((sql) => sql === '')) return false;
  for (const [index, provider] of providers.entries()) {
    mkdirSync(join(folder, provider, directory), { recursive: true });
    const sql = scripts[index] === '' ? '-- nothing to do on this database\n' : scripts[index];
    writeFileSync(join(folder, provider, directory, 'migration.sql'), sql);
  }
  writeFileSync(migratedSchemaFile, to);
  return true;
}

async function main(words) {
  const schema = readFileSync(join(root, 'prisma', 'schema.prisma'), 'utf8');
  const [name] = words;
  if (words.length === 1 && name === '--rewrite-init') {
    const later = existing().filter((directory) => directory !== init && directory !== appendOnlyLog);
    if (later.length > 0) throw new Error(`${later[0]} follows the first migration: write a new one instead`);
    for (const provider of providers) rmSync(join(folder, provider, init), { recursive: true, force: true });
    await write(init, undefined, schema);
    generate();
    console.log(`prisma/migrations/{${providers.join(',')}}/${init} written anew.`);
  } else if (words.length === 1 && /^[a-z][a-z0-9_]*$/.test(name)) {
    const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
    const last = existing().at(-1);
    if (!last || !existsSync(migratedSchemaFile))
      throw new Error('there is no first migration: run with --rewrite-init');
    if (last >= stamp) throw new Error(`the clock is behind the last migration ${last}`);
    const changed = await write(`${stamp}_${name}`, readFileSync(migratedSchemaFile, 'utf8'), schema);
    generate();
    console.log(
      changed
        ? `prisma/migrations/{${providers.join(',')}}/${stamp}_${name}: read it before it is committed.`
        : 'The migrations are current.',
    );
  } else {
    console.error('Usage: node scripts/migration.mjs name_in_snake_case | --rewrite-init');
    process.exit(2);
  }
}

main(process.argv.slice(2)).catch((error) => {
  console.error(`migration: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
});
