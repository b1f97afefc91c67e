/** What a decision is made of: the rows it changes, the events it causes, the dues it adds and drops, or a refusal. */
import type { DueEvent, Event } from './event';
import type { JsonObject, Rows, Table } from './model';
import type { Pack, PackName } from './pack/index';
import type { AccountRole, Point } from './role';
import type { Account, Person } from './model';
import type { Refusal } from './refusal';
import type { OfficialAccount } from './rows-official';
import type { StepRule } from './ticket';

export type Change = {
  [T in Table]:
    | { do: 'create'; in: T; row: Rows[T] }
    | { do: 'update'; in: T; id: number; set: Partial<Rows[T]> }
    | { do: 'delete'; in: T; id: number };
}[Table];

export type DueChange =
  | { do: 'add'; at: Date; event: DueEvent; subjectId: number; data?: JsonObject }
  | { do: 'drop'; event: DueEvent; subjectId: number };

/** What an allowed act does. `once` is shown to the asker a single time, `result` is what a page goes on with. */
export type Outcome = {
  events: [Event, ...Event[]];
  changes: Change[];
  dues?: DueChange[];
  /** the director's acts change the sandbox itself */
  sandbox?: { advanceTo?: Date; reviewMode?: 'auto' | 'human'; isLoginStrict?: boolean };
  once?: JsonObject;
  result?: JsonObject;
  /** the order of the policy's scans, where it depends on what the act is about */
  scanOrder?: readonly StepRule[];
  /** scans that the act takes beside those of the policy, because of what a scan has shown; the event tells who is asked */
  moreScans?: { steps: readonly StepRule[]; event: Event };
};

/** A refusal; with `attempt` the try itself is logged and counted (login.failed …). */
export type Refused = { refusal: Refusal; attempt?: { events: [Event, ...Event[]]; changes: Change[] } };
export type Decision = Outcome | Refused;

export const isRefused = (decision: Decision): decision is Refused => 'refusal' in decision;

/** A plain "no" as a decision. */
export const deny = (refusal: Refusal): Refused => ({ refusal });

/** Row changes, typed by table. */
export const create = <T extends Table>(table: T, row: Rows[T]): Change => ({ do: 'create', in: table, row }) as Change;
export const update = <T extends Table>(table: T, id: number, set: Partial<Rows[T]>): Change =>
  ({ do: 'update', in: table, id, set }) as Change;
export const remove = (table: Table, id: number): Change => ({ do: 'delete', in: table, id }) as Change;

/** The moment at which a decision is made, and the deterministic sources it may draw from. */
export type Moment = {
  at: Date;
  pack: Pack;
  packName: PackName;
  seed: string;
  reviewMode: 'auto' | 'human';
  /** the next id of the sandbox */
  newId: () => number;
};

/** Who acts, with what he is in the account he acts on. */
export type Actor = {
  kind: 'person' | 'reviewer' | 'director' | 'platform';
  name: string;
  person: Person | null;
  account: Account | null;
  roles: AccountRole[];
  /** the official account he acts for; then there is no mini program */
  official: OfficialAccount | null;
  /** rights ticked one by one (perm.model=points) */
  points: Point[];
  maySeeDevelopment: boolean;
  /** the real user behind it, null for the CLI's token and for the platform */
  userId: string | null;
  /** hash of the browser that asks, for sessions */
  browserHash: string | null;
  /** whose phone has allowed the act last; null while it is judged before any scan */
  confirmedBy: Person | null;
  /** the phones that have allowed it so far, in order */
  scans: readonly { who: StepRule; person: Person }[];
  /** what was chosen or ticked on them */
  answer: JsonObject;
};
