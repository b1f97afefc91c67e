/** 小程序备案 as the console shows it: where it stands, its history, its form with numbers masked. */
import type { Actor } from '@/lib/domain/decision';
import { isDueEvent, type DueEvent } from '@/lib/domain/event';
import { changesDue, filedFiling, missingNeeds, openFiling } from '@/lib/domain/filing-facts';
import { smallPapers } from '@/lib/domain/filing-form';
import { isEditable, stageOf, wireOf } from '@/lib/domain/filing-life';
import { maskPhone } from '@/lib/domain/identity';
import type { Account } from '@/lib/domain/model';
import type { Filing } from '@/lib/domain/rows-filing';
import { loadFiling } from '@/lib/store/filing';
import { momentOf, type World } from '@/lib/store/world';
import { button } from './button';
import { shownPapers } from './review-case';

/** What time will do to an application, in order. */
async function duesOf({ client, sandboxId }: World, filingId: number): Promise<{ event: DueEvent; at: Date }[]> {
  const rows = await client.due.findMany({
    where: { sandboxId, subjectId: filingId, event: { startsWith: 'filing.' } },
    orderBy: { at: 'asc' },
  });
  return rows.flatMap(({ event, at }) => (isDueEvent(event) ? [{ event, at }] : []));
}

const shownCodes = (filing: Filing) =>
  filing.codes.map(({ to, phone, sentAt, isVerified }) => ({
    to,
    phoneMasked: maskPhone(phone),
    sentAt: sentAt === '' ? null : new Date(sentAt),
    isVerified,
  }));

/** The state of an account's filing; `wire` and `smsState` are the platform's numbers (A8-6). Null where the pack has none. */
export async function showFiling(world: World, account: Account) {
  if (!world.pack['filing.enabled'].value) return null;
  const facts = await loadFiling(world, account);
  const { filings } = facts;
  const latest = openFiling(filings) ?? filings.at(-1) ?? null;
  const missing = missingNeeds(facts);
  const { status, ...wire } = wireOf({ latest, hasNumber: account.filingNumber !== null, missing });
  return {
    state: latest?.state ?? null,
    stage: latest ? stageOf(latest.state) : null,
    wire: status,
    ...wire,
    number: account.filingNumber,
    kind: latest?.kind ?? null,
    reason: latest?.reason ?? '',
    missing,
    changesDue: changesDue(account, filings),
    submittedAt: latest?.submittedAt ?? null,
    platformAt: latest?.platformAt ?? null,
    regulatorAt: latest?.regulatorAt ?? null,
    decidedAt: latest?.decidedAt ?? null,
    sms: latest ? shownCodes(latest) : [],
    smsDeadlineAt: latest?.smsDeadlineAt ?? null,
    smsTriesLeft: latest ? world.pack['filing.smsTries'].value - latest.smsTries : null,
    dues: latest ? await duesOf(world, latest.id) : [],
    history: filings.map(({ id, kind, state, scope, round, createdAt, submittedAt, decidedAt, reason, number }) => ({
      id,
      kind,
      state,
      scope,
      round,
      createdAt,
      submittedAt,
      decidedAt,
      reason,
      number,
    })),
  };
}

/** The page 小程序备案: the state with its buttons; null where the pack has none. */
export async function filingPage(world: World, account: Account, actor: Actor) {
  const shown = await showFiling(world, account);
  if (!shown) return null;
  const { filings } = await loadFiling(world, account);
  const open = openFiling(filings);
  const commitment = { commitment: true };
  return {
    ...shown,
    isEditable: open !== null && open.kind !== 'cancel' && isEditable(open.state),
    isFirstSend: open === null || open.state === 'filling',
    hasFiled: filedFiling(filings) !== null,
    buttons: {
      fillIn: await button(world, actor, 'filing.fillIn', { program: { approval: 'none' } }),
      apply: await button(world, actor, 'filing.apply', commitment),
      resubmit: await button(world, actor, 'filing.resubmit', commitment),
      withdraw: await button(world, actor, 'filing.withdraw'),
      change: await button(world, actor, 'filing.change'),
      cancel: await button(world, actor, 'filing.cancel', { scope: 'access' }),
      reuse: await button(world, actor, 'filing.sendReuseCode'),
    },
  };
}
export type FilingView = NonNullable<Awaited<ReturnType<typeof filingPage>>>;

/** The form: what was filled in last, with the papers' names and which of them are small (A8-15). */
export async function filingForm(world: World, account: Account) {
  const facts = await loadFiling(world, account);
  const filing = openFiling(facts.filings) ?? facts.filings.at(-1) ?? null;
  const form = filing?.form ?? null;
  const papers = form ? await shownPapers(world, [...facts.files.keys()]) : [];
  return {
    form,
    subjectType: account.subjectType ?? 'personal',
    papersOf: (ids: readonly number[] | undefined) => papers.filter(({ id }) => ids?.includes(id)),
    small: form ? smallPapers(form, facts.files, momentOf(world)).map(({ name }) => name) : [],
    services: [...new Set([...facts.categories.map(({ key }) => key), ...(form?.program?.services ?? [])])],
    admin: facts.admin,
  };
}
export type FilingFormView = Awaited<ReturnType<typeof filingForm>>;
