/** The steps of a scan: which phone is the right one for each, who acts, what the phones answered. Pure. */
import type { Account, JsonObject, Person, Registration, TicketStep } from './model';
import { refuse, type Refusal } from './refusal';
import type { OfficialAccount } from './rows-official';
import type { StepRule } from './ticket';

/** What the rules ask about a ticket; loaded by lib/scanner.ts. */
export type ScanFacts = {
  askedById: number;
  /** the account it is about: the one chosen on the phone, else the one it was opened for */
  account: Account | null;
  registration: Registration | null;
  /** the official account that the act's input names */
  official: OfficialAccount | null;
  /** the act's own input, as the ticket keeps it */
  input: JsonObject;
  /** sha256 of an ID number, as rows and inputs keep it */
  hash: (text: string) => string;
};

type ScanRule = {
  /** whether this person's phone is the right one */
  is: (facts: ScanFacts, person: Person) => boolean;
  /** the phone must besides be real-name verified (A3-12) */
  isRealName?: true;
  /** any phone may scan; whoever does is who acts */
  isOpenToAll?: true;
};

/** The one table of who scans. */
export const scanRules: Record<StepRule, ScanRule> = {
  /** the administrator of the account */
  admin: { is: ({ account }, person) => account?.adminPersonId === person.id },
  /** the phone of the person who asks: own scan */
  asker: { is: ({ askedById }, person) => askedById === person.id },
  /** the person named in the registration form (A3-12) */
  realName: { is: ({ registration }, person) => registration?.adminName === person.realName, isRealName: true },
  /** the new administrator: the name and ID number of the act's own input, on another WeChat than the old one's (D-12) */
  newAdmin: {
    is: ({ account, input, hash }, person) =>
      input.adminName === person.realName &&
      input.idHash === hash(person.idNumber) &&
      account?.adminPersonId !== person.id,
    isRealName: true,
  },
  /** the face of the owner, simulated by his real-name verified phone (C6-2) */
  face: { is: ({ account }, person) => account?.adminPersonId === person.id, isRealName: true },
  /** the administrator of the account that a migration goes to (C6-5) */
  targetAdmin: { is: ({ input }, person) => input.targetAdminId === person.id },
  /** the administrator of the official account (A4-4) */
  officialAdmin: { is: ({ official }, person) => official?.adminPersonId === person.id },
  /** any WeChat user (B-1, B-2): the act is his */
  visitor: { is: () => true, isOpenToAll: true },
};

/** The step that waits for a phone; of a finished ticket the last one. */
export function openStep(steps: readonly TicketStep[]): TicketStep | null {
  return steps.find((step) => step.personId === undefined) ?? steps.at(-1) ?? null;
}

/** Who acts: the one who asked, or whoever scanned a code that is open to all. */
export function actorIdOf({ askedById, steps }: { askedById: number; steps: readonly TicketStep[] }): number {
  const open = steps.find((step) => scanRules[step.who].isOpenToAll);
  return open?.personId ?? askedById;
}

/** The answers of all steps together: what was chosen or ticked on the phones. */
export const answerOf = (steps: readonly TicketStep[]): JsonObject =>
  Object.assign({}, ...steps.map((step) => step.answer ?? {})) as JsonObject;

/** The account that an act is about: the one chosen on a phone (B-2), else the one it was asked for. */
export function accountIdOf(ticket: { accountId: number | null; steps: readonly TicketStep[] }): number | null {
  const { accountId } = answerOf(ticket.steps);
  return typeof accountId === 'number' ? accountId : ticket.accountId;
}

/** What a phone asks of the one who scans, beside 允许: one or several of these. */
export type ScanQuestion = {
  field: string;
  pick: 'one' | 'some';
  options: { value: string | number; label: string }[];
};

/** Why this phone is not the one that the step waits for. Refusals: wrong_person, not_real_name_verified. */
export function phoneProblem(step: TicketStep, facts: ScanFacts, person: Person): Refusal | null {
  const rule = scanRules[step.who];
  if (!rule.is(facts, person)) return refuse('wrong_person', { person: person.nickname, needed: step.who });
  const isUnverified = rule.isRealName === true && !person.isRealNameVerified;
  return isUnverified ? refuse('not_real_name_verified', { person: person.nickname }) : null;
}
