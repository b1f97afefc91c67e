/** Console sessions and devtool sessions: one per browser and person. Pure. */
import { create, update, type Change, type Moment } from './decision';
import type { ConsoleSession, DevtoolSession } from './model';

/** The browser of an act that came without one: the CLI. */
export const noBrowser = 'cli';

/** Ends these sessions. */
export const endConsoleSessions = (sessions: readonly ConsoleSession[], at: Date): Change[] =>
  sessions.map((session) => update('consoleSession', session.id, { endedAt: at }));

/** Ends these sessions. */
export const endDevtoolSessions = (sessions: readonly DevtoolSession[], at: Date): Change[] =>
  sessions.map((session) => update('devtoolSession', session.id, { endedAt: at }));

type Opened = Pick<ConsoleSession, 'browserHash' | 'accountId' | 'personId' | 'by'>;

/** A new console session in place of `earlier` ones of the same browser and person. */
export function openConsoleSession(
  opened: Opened,
  earlier: readonly ConsoleSession[],
  { at, newId }: Moment,
): { id: number; changes: Change[] } {
  const id = newId();
  return {
    id,
    changes: [
      ...endConsoleSessions(earlier, at),
      create('consoleSession', { id, ...opened, createdAt: at, endedAt: null }),
    ],
  };
}
