import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { openDatabase, setDatabase } from '@/lib/db/client';
import { freshDatabase } from '../support/database';
import { given } from '../support/given';

/** 5 kills here, 50 in the long form. */
const kills = process.env.CAIPAI_SOAK ? 50 : 5;

describe('kill -9 during writes', () => {
  it(
    `loses no acknowledged command (${kills} kills)`,
    async () => {
      const fresh = await freshDatabase();
      process.env.CAIPAI_DATA = fresh.at.dataDir;
      setDatabase(fresh);
      const play = await given('blank');
      await fresh.close();
      const acknowledged: { entry: number; person: number }[] = [];
      for (let round = 0; round < kills; round++)
        acknowledged.push(...(await killed(play.id, fresh.at, 250 + round * 60)));
      const again = await openDatabase(fresh.at);
      setDatabase(again);
      const [entries, people, sandbox] = await Promise.all([
        again.read.logEntry.findMany({ where: { sandboxId: play.id }, select: { id: true } }),
        again.read.person.findMany({ where: { sandboxId: play.id }, select: { id: true } }),
        again.read.sandbox.findUniqueOrThrow({ where: { id: play.id } }),
      ]);
      const logged = new Set(entries.map((row) => row.id));
      const present = new Set(people.map((row) => row.id));
      expect(acknowledged.length).toBeGreaterThan(kills);
      expect(acknowledged.filter(({ entry, person }) => !logged.has(entry) || !present.has(person))).toEqual([]);
      // nothing is half there: every person beyond the cast has its entry, and the counter is ahead of every id
      expect(entries.length).toBe(people.length + 1);
      expect(sandbox.nextId).toBeGreaterThan(Math.max(...logged, ...present));
      setDatabase(undefined);
      await again.close();
      await fresh.drop();
    },
    kills * 10_000,
  );
});

/** Lets a writer work, kills it after some acknowledgements and `extra` milliseconds; answers what it had acknowledged. */
function killed(
  sandboxId: string,
  at: { dataDir: string; url?: string },
  extra: number,
): Promise<{ entry: number; person: number }[]> {
  const env = { ...process.env, CAIPAI_DATA: at.dataDir, DATABASE_URL: at.url ?? '' };
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/writer.ts', sandboxId, 'writer'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  let problem = '';
  let timer: NodeJS.Timeout | undefined;
  child.stderr.on('data', (chunk: Buffer) => (problem += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    timer ??= setTimeout(() => child.kill('SIGKILL'), extra);
  });
  return new Promise((resolve, reject) => {
    child.on('close', (_, signal) => {
      clearTimeout(timer);
      if (signal !== 'SIGKILL') return reject(new Error(`the writer ended by itself: ${problem}`));
      // a line that was cut off was not acknowledged
      const lines = text
        .slice(0, text.lastIndexOf('\n') + 1)
        .split('\n')
        .filter(Boolean);
      resolve(
        lines.map((line) => line.split(' ').map(Number)).map(([entry, person]) => ({ entry: entry!, person: person! })),
      );
    });
  });
}
