/**
 * What pages have read of a sandbox, kept until its next act. Every act raises seq, which each page view reads anew
 * from the database, so this is right with one process or many. Only tables that nothing but acts change are kept.
 */
import type { Table } from '@/lib/domain/model';

export type Reads = Map<string, Promise<unknown>>;

const kept: ReadonlySet<Table> = new Set<Table>([
  'person',
  'account',
  'registration',
  'member',
  'accountCategory',
  'privacyGuideline',
  'version',
  'developmentSlot',
  'audit',
  'release',
  'quotaUse',
  'nameApplication',
  'nameProtection',
  'scanTicket',
  'bankTransfer',
  'verification',
  'filing',
  'appSecret',
  'uploadKey',
  'ipList',
  'messagePush',
  'businessDomain',
  'plainLinkRule',
  'webFile',
  'cloudTemplate',
  'cloudDomain',
  'cloudServer',
  'dnsRecord',
  'certificate',
  'preview',
  'phoneDebug',
  'violation',
  'feedback',
  'deregistration',
  'migration',
  'officialAccount',
  'officialLink',
  'officialRegistration',
  'provider',
  'accountSetting',
]);

/** Whether only acts change this table; files, mails and sessions are also written by marks. */
export const isKept = (table: Table): boolean => kept.has(table);

const maxSandboxes = 256;
const maxReads = 400;
const store = globalThis as typeof globalThis & { caipaiReads?: Map<string, { seq: number; reads: Reads }> };

/** The reads of a sandbox as of `seq`. */
export function readsOf(sandboxId: string, seq: number): Reads {
  const all = (store.caipaiReads ??= new Map());
  const found = all.get(sandboxId);
  all.delete(sandboxId);
  const entry = found?.seq === seq && found.reads.size < maxReads ? found : { seq, reads: new Map() as Reads };
  all.set(sandboxId, entry);
  const oldest = all.keys().next().value;
  if (all.size > maxSandboxes && oldest !== undefined) all.delete(oldest);
  return entry.reads;
}
