/** Loads open console and devtool sessions. */
import type { ConsoleSession, DevtoolSession } from '@/lib/domain/model';
import { many, type Bound } from './rows';

type Of = { browserHash?: string; accountId?: number; personId?: number };

/** Open console sessions of this browser, account or person. */
export const openConsoleSessions = (bound: Bound, of: Of): Promise<ConsoleSession[]> =>
  many(bound, 'consoleSession', { ...of, endedAt: null });

/** Open devtool sessions of this browser or person. */
export const openDevtoolSessions = (bound: Bound, of: Omit<Of, 'accountId'>): Promise<DevtoolSession[]> =>
  many(bound, 'devtoolSession', { ...of, endedAt: null });
