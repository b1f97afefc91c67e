/** 用户隐私保护指引: writing it, its review, its copy at a submission, its way online (C5, A07, R31). Pure. */
import { create, deny, update, type Change, type Decision, type DueChange, type Moment } from './decision';
import type { Event } from './event';
import { next, privacyLife } from './lifecycle';
import type { Account } from './model';
import { privacyKinds, type PrivacyKind } from './privacy-kind';
import { hashInt } from './random';
import { refuse, type Refusal } from './refusal';
import type { GuidelineContent, PrivacyGuideline, PrivacyScope } from './rows-privacy';

export type GuidelineFacts = {
  account: Account | null;
  /** every guideline of the account, oldest first */
  guidelines: PrivacyGuideline[];
};

export const supplementKB = 100;

export type GuidelineInput = {
  scope: PrivacyScope;
  purposes: { [K in PrivacyKind]?: string | undefined };
  storage: { period: 'necessary' | 'fixed'; days?: number | undefined };
  contact: { mail: string; phone: string; other: string };
  notice: string;
  plugins: { plugin: string; provider: string; purpose: string }[];
  supplement: string;
};

/** The kinds that a guideline declares. */
export const kindsOf = (content: GuidelineContent): PrivacyKind[] => content.uses.map(({ kind }) => kind);

const isOpen = ({ state }: PrivacyGuideline): boolean => 'approve' in privacyLife[state];
const isStanding = ({ state }: PrivacyGuideline): boolean => 'replace' in privacyLife[state];

/** The guidelines of a scope that no submission holds yet, oldest first; those of a submission never change again. */
const free = (guidelines: readonly PrivacyGuideline[], scope: PrivacyScope): PrivacyGuideline[] =>
  guidelines.filter((g) => g.scope === scope && (scope === 'online' || g.auditId === null));

/** What users read now, or null. */
export const onlineGuideline = (guidelines: readonly PrivacyGuideline[]): PrivacyGuideline | null =>
  free(guidelines, 'online').findLast(isStanding) ?? null;

/** The one of a scope that waits for its review, or null. */
export const openGuideline = (guidelines: readonly PrivacyGuideline[], scope: PrivacyScope): PrivacyGuideline | null =>
  free(guidelines, scope).findLast(isOpen) ?? null;

/** The copy that belongs to a submission, or null. */
export const guidelineOfAudit = (
  guidelines: readonly PrivacyGuideline[],
  auditId: number | null,
): PrivacyGuideline | null =>
  auditId === null ? null : (guidelines.find((g) => g.scope === 'audit' && g.auditId === auditId) ?? null);

/** What the next submission takes with it: its own text when one was written, else what is online (C5-1, C5-2). */
export function nextGuideline(guidelines: readonly PrivacyGuideline[]): PrivacyGuideline | null {
  for (const scope of ['audit', 'online'] as const) {
    const found = openGuideline(guidelines, scope) ?? free(guidelines, scope).findLast(isStanding);
    if (found) return found;
  }
  return null;
}

/** A07: there is an approved guideline for the next version; one under review blocks as well. */
export function guidelineGate(guidelines: readonly PrivacyGuideline[]): Refusal | null {
  const wanted = nextGuideline(guidelines);
  if (!wanted) return refuse('privacy_guideline_missing');
  return isOpen(wanted) ? refuse('privacy_guideline_in_review') : null;
}

/** The state of the guideline as the account shows it: what is newest of the online one. */
export function privacyStateOf(guidelines: readonly PrivacyGuideline[]): PrivacyGuideline['state'] | 'none' {
  const online = free(guidelines, 'online');
  return (openGuideline(guidelines, 'online') ?? onlineGuideline(guidelines) ?? online.at(-1))?.state ?? 'none';
}

const eventData = ({ id, scope, content }: PrivacyGuideline) => ({ guidelineId: id, scope, kinds: kindsOf(content) });

function contentProblem(input: GuidelineInput): Refusal | null {
  const { contact, storage, supplement } = input;
  if (!contact.mail && !contact.phone && !contact.other) return refuse('privacy_contact_missing', null, 'contact.mail');
  if (storage.period === 'fixed' && storage.days === undefined)
    return refuse('privacy_days_missing', null, 'storage.days');
  if (new TextEncoder().encode(supplement).length > supplementKB * 1024)
    return refuse('privacy_supplement_too_large', { limitKB: supplementKB }, 'supplement');
  return null;
}

/** What was filled in; a kind without a purpose is not declared (C5-3). */
export const contentOf = (input: GuidelineInput): GuidelineContent => ({
  uses: privacyKinds.flatMap((kind) => {
    const purpose = input.purposes[kind];
    return purpose ? [{ kind, purpose }] : [];
  }),
  storageDays: input.storage.period === 'fixed' ? (input.storage.days ?? null) : null,
  contact: input.contact,
  notice: input.notice,
  plugins: input.plugins,
  supplement: input.supplement,
});

function verdictDue(guideline: PrivacyGuideline, { at, pack, seed }: Moment): DueChange[] {
  const hours = pack['privacy.reviewHours'].value;
  if (!hours) return [];
  const after = hashInt(seed, 'privacy.verdict', guideline.id, hours.min * 60, hours.max * 60);
  return [
    {
      do: 'add',
      at: new Date(at.getTime() + after * 60_000),
      event: 'privacy.verdict',
      subjectId: guideline.id,
    },
  ];
}

/** 更新 of the guideline: it goes to its review. Refusals: privacy_guideline_absent (pack 2021), …_in_review. */
export function writeGuideline(facts: GuidelineFacts, input: GuidelineInput, moment: Moment): Decision {
  const { account, guidelines } = facts;
  if (!moment.pack['privacy.enabled'].value) return deny(refuse('privacy_guideline_absent'));
  if (!account?.appId) return deny(refuse(account ? 'account_not_ready' : 'not_found'));
  if (openGuideline(guidelines, input.scope)) return deny(refuse('privacy_guideline_in_review'));
  const problem = contentProblem(input);
  if (problem) return deny(problem);
  const guideline = newGuideline(account.id, input.scope, contentOf(input), moment);
  return {
    events: [{ name: 'privacy.written', data: eventData(guideline) }],
    changes: [create('privacyGuideline', guideline)],
    dues: moment.reviewMode === 'auto' ? verdictDue(guideline, moment) : [],
    result: { guidelineId: guideline.id },
  };
}

const newGuideline = (
  accountId: number,
  scope: PrivacyScope,
  content: GuidelineContent,
  { at, newId }: Moment,
): PrivacyGuideline => ({
  id: newId(),
  accountId,
  scope,
  auditId: null,
  state: 'in_review',
  content,
  reason: '',
  writtenAt: at,
  decidedAt: null,
});

const replaced = (guidelines: readonly PrivacyGuideline[]): Change[] =>
  guidelines
    .filter(isStanding)
    .map(({ id, state }) => update('privacyGuideline', id, { state: next(privacyLife, state, 'replace')! }));

const named = (guidelines: readonly PrivacyGuideline[], id: number): PrivacyGuideline | null =>
  guidelines.find((g) => g.id === id) ?? null;

/** The review passes: it takes the place of the former one of its scope. Refusal: privacy_guideline_decided. */
export function approveGuideline({ guidelines }: GuidelineFacts, id: number, { at }: Moment): Decision {
  const guideline = named(guidelines, id);
  if (!guideline) return deny(refuse('not_found'));
  const state = next(privacyLife, guideline.state, 'approve');
  if (!state) return deny(refuse('privacy_guideline_decided'));
  return {
    events: [{ name: 'privacy.approved', data: eventData(guideline), accountId: guideline.accountId }],
    changes: [...replaced(free(guidelines, guideline.scope)), update('privacyGuideline', id, { state, decidedAt: at })],
    dues: [{ do: 'drop', event: 'privacy.verdict', subjectId: id }],
  };
}

/** The review says no; what stood before goes on standing. Refusal: privacy_guideline_decided. */
export function rejectGuideline({ guidelines }: GuidelineFacts, id: number, reason: string, { at }: Moment): Decision {
  const guideline = named(guidelines, id);
  if (!guideline) return deny(refuse('not_found'));
  const state = next(privacyLife, guideline.state, 'reject');
  if (!state) return deny(refuse('privacy_guideline_decided'));
  return {
    events: [{ name: 'privacy.rejected', data: { ...eventData(guideline), reason }, accountId: guideline.accountId }],
    changes: [update('privacyGuideline', id, { state, reason, decidedAt: at })],
    dues: [{ do: 'drop', event: 'privacy.verdict', subjectId: id }],
  };
}

/** What the platform grants before a rehearsal: an approved online guideline for these kinds. */
export function grantedGuideline(
  facts: GuidelineFacts & { account: Account },
  kinds: readonly PrivacyKind[],
  moment: Moment,
): { event: Event; changes: Change[] } {
  const { account, guidelines } = facts;
  const content: GuidelineContent = {
    uses: kinds.map((kind) => ({ kind, purpose: '用于小程序内的对应功能' })),
    storageDays: null,
    contact: { mail: account.email ?? '', phone: '', other: '' },
    notice: '小程序内弹窗',
    plugins: [],
    supplement: '',
  };
  const row: PrivacyGuideline = {
    ...newGuideline(account.id, 'online', content, moment),
    state: next(privacyLife, 'in_review', 'approve')!,
    decidedAt: moment.at,
  };
  return {
    event: { name: 'privacy.approved', data: eventData(row), accountId: account.id },
    changes: [...replaced(free(guidelines, 'online')), create('privacyGuideline', row)],
  };
}

/** C5-2: the copy that goes with a submission; nothing that is edited later changes it (C5-1). */
export function copyForAudit(guidelines: readonly PrivacyGuideline[], auditId: number, moment: Moment): Change[] {
  const wanted = nextGuideline(guidelines);
  if (!wanted) return [];
  return [create('privacyGuideline', { ...wanted, id: moment.newId(), scope: 'audit', auditId })];
}

/** A content as one text, whatever the order in which a database gives its fields back. */
const ordered = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** R31: with the release of the audited version its copy replaces what was online (C5-1). */
export function guidelineGoesOnline(
  guidelines: readonly PrivacyGuideline[],
  auditId: number | null,
  moment: Moment,
): { events: Event[]; changes: Change[] } {
  const copy = guidelineOfAudit(guidelines, auditId);
  if (!copy || !isStanding(copy)) return { events: [], changes: [] };
  // the text of the next version has come to its end, unless it was written after this submission
  const spent = free(guidelines, 'audit').filter((g) => g.id < copy.id);
  const online = onlineGuideline(guidelines);
  if (online && ordered(online.content) === ordered(copy.content)) return { events: [], changes: replaced(spent) };
  const row: PrivacyGuideline = { ...copy, id: moment.newId(), scope: 'online' };
  return {
    events: [{ name: 'privacy.took_effect', data: eventData(row), accountId: row.accountId }],
    changes: [...replaced([...spent, ...(online ? [online] : [])]), create('privacyGuideline', row)],
  };
}
