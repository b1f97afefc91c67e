// The one door to Prisma's command line. Prisma downloads an engine before any command; a stand-in file spares the
// commands that never start it. With that stand-in `migrate deploy` reports success and does nothing, so everything
// that would need the engine is refused here (migrations: scripts/migration.mjs writes, lib/db/migrate.ts applies).
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const schemaFile = join(root, 'prisma', 'schema.prisma');
const postgresqlSchemaFile = join(root, 'prisma', '.generated', 'schema.postgresql.prisma');
const generated = join(root, 'lib', 'db', 'generated');
const stampFile = join(generated, 'stamp');

/** The PostgreSQL copy of the schema: another provider line, another output folder, nothing else. */
export function postgresqlSchema(schema, output = '../../lib/db/generated/postgresql') {
  const copy = schema
    .replace(/(datasource\s+\w+\s*\{[^}]*provider\s*=\s*)"sqlite"/, '$1"postgresql"')
    .replace(/(generator\s+client\s*\{[^}]*output\s*=\s*)"[^"]*"/, `$1"${output}"`);
  if (!copy.includes('"postgresql"') || !copy.includes(`"${output}"`)) {
    throw new Error('prisma/schema.prisma: the provider or the output line is not where scripts/prisma.mjs expects it');
  }
  return copy;
}

function prisma(command, file) {
  const packageFile = createRequire(import.meta.url).resolve('prisma/package.json');
  const cli = join(dirname(packageFile), 'build', 'index.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, command, '--schema', file], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      PRISMA_SCHEMA_ENGINE_BINARY: fileURLToPath(import.meta.url),
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  });
  if (status !== 0) {
    process.stderr.write(stdout + stderr);
    process.exit(status ?? 1);
  }
}

function writePostgresqlSchema() {
  mkdirSync(dirname(postgresqlSchemaFile), { recursive: true });
  writeFileSync(postgresqlSchemaFile, postgresqlSchema(readFileSync(schemaFile, 'utf8')));
}

/** What the clients are made from: the schema, Prisma's version and this script. */
function stamp() {
  const version = createRequire(import.meta.url)('prisma/package.json').version;
  const hash = createHash('sha256').update(version);
  return hash
    .update(readFileSync(schemaFile))
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest('hex');
}

/** Generates both clients, unless those that exist were made from the same schema. */
export function generate({ force = false } = {}) {
  const wanted = stamp();
  if (!force && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return false;
  rmSync(stampFile, { force: true });
  writePostgresqlSchema();
  prisma('generate', schemaFile);
  prisma('generate', postgresqlSchemaFile);
  writeFileSync(stampFile, wanted);
  return true;
}

function main([command, ...rest]) {
  if (command === 'generate' && rest.every((word) => word === '--force')) {
    console.log(
      generate({ force: rest.length > 0 }) ? 'Both Prisma clients generated.' : 'Prisma clients are current.',
    );
  } else if (command === 'validate' && rest.length === 0) {
    writePostgresqlSchema();
    prisma('validate', schemaFile);
    prisma('validate', postgresqlSchemaFile);
    console.log('The schema is valid for SQLite and PostgreSQL.');
  } else if (command === 'format' && rest.length === 0) {
    prisma('format', schemaFile);
  } else {
    console.error(
      'Usage: node scripts/prisma.mjs generate [--force] | validate | format\n' +
        'Everything else needs an engine that is not downloaded here. Migrations: node scripts/migration.mjs NAME; ' +
        'they are applied when the server starts.',
    );
    process.exit(2);
  }
}

if (process.argv[1] && fileURLToPath(import.meta.url) === process.argv[1]) main(process.argv.slice(2));
