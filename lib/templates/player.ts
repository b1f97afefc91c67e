/** Plays commands the way people would: a template is a script of acts, never an insert. */
import { takeInFile, type UploadKind } from '@/lib/packages/take-in';
import { run, type Result } from '@/lib/run';
import { allowOnPhone } from '@/lib/scan';
import { saveStoredFile } from '@/lib/marks';
import type { Action } from '@/lib/domain/action-table';
import type { JsonObject } from '@/lib/domain/model';
import { database } from '@/lib/db/client';

/** A WeChat ID, or reviewer, director, platform. */
export type As = string;
export type Played = {
  events: { name: string; data: JsonObject }[];
  once: JsonObject | null;
  result: JsonObject | null;
};

const nobody = ['reviewer', 'director', 'platform'] as const;
const isNobody = (as: string): as is (typeof nobody)[number] => (nobody as readonly string[]).includes(as);

/** The `who` of a run for a WeChat ID or one of the roles that are no person. */
export const whoOf = (as: As): { wechatId: string } | (typeof nobody)[number] => (isNobody(as) ? as : { wechatId: as });

export class Player {
  constructor(
    readonly sandboxId: string,
    readonly account?: string,
  ) {}

  /** The same sandbox, acting on an account from now on. */
  on(account: string): Player {
    return new Player(this.sandboxId, account);
  }

  /** Does an act; when it needs scans, these phones allow it. Throws when it is refused: a template may not fail. */
  async do(action: Action, as: As, input: JsonObject = {}, scannedBy: readonly string[] = []): Promise<Played> {
    const { sandboxId, account = null } = this;
    let result: Result = await run({ sandboxId, action, who: { as: whoOf(as), account }, input });
    for (const wechatId of scannedBy) {
      if (!result.ok || !('ticket' in result)) break;
      result = await allowOnPhone({ sandboxId, ticketId: result.ticket.id, scanner: { as: { wechatId } } });
    }
    if (!result.ok) throw new Error(`${action} as ${as} was refused: ${JSON.stringify(result.refusal)}`);
    if ('ticket' in result) throw new Error(`${action} as ${as} still waits for a scan`);
    return result;
  }

  /** Brings a file in, as the upload route does. */
  async file(kind: UploadKind, name: string, bytes: Uint8Array): Promise<number> {
    const stream = (async function* () {
      yield bytes;
    })();
    const taken = await takeInFile({
      sandboxId: this.sandboxId,
      userId: null,
      kind,
      name,
      stream,
      save: saveStoredFile,
    });
    if (!taken.ok) throw new Error(`${name} was refused: ${JSON.stringify(taken.refusal)}`);
    return taken.file.id;
  }

  /** Moves the clock forward to an exact moment. */
  async travelTo(to: Date): Promise<void> {
    await this.do('sandbox.travel', 'director', { to: to.toISOString() });
  }

  /** The newest mail to an address, as its reader would find it. */
  async lastMail(address: string): Promise<JsonObject> {
    const { read } = await database();
    const where = { sandboxId: this.sandboxId, address };
    return (await read.mail.findFirstOrThrow({ where, orderBy: { id: 'desc' } })).data as JsonObject;
  }

  /** The newest text on a phone. */
  async lastSms(phone: string): Promise<JsonObject> {
    const { read } = await database();
    const where = { sandboxId: this.sandboxId, phone };
    return (await read.smsMessage.findFirstOrThrow({ where, orderBy: { id: 'desc' } })).data as JsonObject;
  }
}
