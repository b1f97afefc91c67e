/** One act from a page: who asks, form → input, run, result → what the form shows or where the browser goes. */
import { randomUUID } from 'node:crypto';
import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import { redirect, RedirectType } from 'next/navigation';
import { registry } from '@/lib/commands/index';
import { type Action, isAction, isInDevtool, isOutsideConsole } from '@/lib/domain/action-table';
import type { JsonObject } from '@/lib/domain/model';
import { errcodeOf, refuse, type Refusal } from '@/lib/domain/refusal';
import type { Power } from '@/lib/web/seat';
import { run, type Result } from '@/lib/run';
import type { Who } from '@/lib/store/actor';
import { ensureBrowserHash } from './browser';
import { consoleLogin, devtoolSession } from './console-session';
import { flashEvent } from './flash';
import { formInput } from './form-input';
import { takeFormPapers } from './form-papers';
import { loginPath } from './login-path';
import { officialLogin } from './official-session';
import { sandboxPath, scanPath } from './paths';
import { currentPersona, mayPlay } from './persona';
import { fieldMessages, refusalMessage } from './refusal-message';
import { safeReturnPath } from './return-path';
import { requireSeat, type Seat } from './seat';

/** As whom a form acts: in a console as who is logged in there, elsewhere as the person that the browser plays. */
export type ActAs = 'console' | 'official' | 'persona' | 'director' | 'reviewer';

/** What a page says about the act behind a form. Everything in it is checked again: it comes back from the browser. */
export type ActTarget = {
  sandbox: string;
  action: string;
  as: ActAs;
  /** input that the form does not ask for */
  input?: JsonObject;
  /** the account, for acts outside the console */
  account?: number | string;
  /** the person, in a window that names him (?as=) */
  person?: number;
  /** the page that shows the code of a scan itself, with its ticket in the place of $ticket */
  codeOn?: string;
  /** where to go when it is done */
  then?: string;
};

export type ActState = {
  status: 'idle' | 'refused' | 'done';
  /** the refusal's code, for tests and styles */
  code?: string;
  /** the platform's own number of it */
  errcode?: number;
  message?: string;
  problems: Record<string, string>;
  values: Record<string, string[]>;
  /** a new once-only id for the next post */
  formId: string;
  once?: JsonObject;
};

const powerOf: Record<string, Power> = { 'person.create': 'people', 'sandbox.travel': 'travel' };

/** Who acts, by what the target names and what the seat allows; null: not with this seat. */
async function whoActs(target: ActTarget & { action: Action }, seat: Seat): Promise<Who | null> {
  const { sandbox, as, action } = target;
  const common = { userId: seat.user.id, browserHash: await ensureBrowserHash() };
  if (as === 'director' || as === 'reviewer') {
    const power = as === 'reviewer' ? 'review' : powerOf[action];
    const may = seat.isDirector || (power !== undefined && seat.powers.includes(power));
    return may ? { as, account: target.account ?? null, ...common } : null;
  }
  if (as === 'console') {
    const login = await consoleLogin(sandbox);
    return login && mayPlay(seat, login.personId)
      ? { as: { personId: login.personId }, account: login.account.id, ...common }
      : null;
  }
  if (as === 'official') {
    const login = await officialLogin(sandbox);
    return login && mayPlay(seat, login.personId)
      ? { as: { personId: login.personId }, official: login.official.originalId, ...common }
      : null;
  }
  if (!isOutsideConsole(action) || (isInDevtool(action) && !(await devtoolSession(sandbox)))) return null;
  // a page that names a person whom this seat does not play (any more) acts as nobody, not as somebody else
  const persona = await currentPersona(sandbox, target.person);
  const isNamed = persona !== null && (target.person === undefined || target.person === persona.id);
  return isNamed ? { as: { personId: persona.id }, account: target.account ?? null, ...common } : null;
}

/** Runs the act of a form and answers what the form shows; goes elsewhere when it is done or waits for a scan. */
export async function actOnForm(target: ActTarget, form: FormData): Promise<ActState> {
  const seat = await requireSeat(target.sandbox);
  let values = typedValues(form);
  const { action } = target;
  if (!isAction(action)) return refusedState(refuse('not_found'), values);
  // the host who sits at the review desk gives verdicts and does nothing else
  const isVerdict = seat.visit === 'review' && target.as === 'reviewer';
  if (!seat.mayAct && !isVerdict) return refusedState(refuse('observer'), values);
  const who = await whoActs({ ...target, action }, seat);
  if (!who) {
    if (target.as === 'console') redirect(await loginPath(target.sandbox));
    return refusedState(refuse('no_permission', { couldBe: ['director'] }), values);
  }
  const accountId = target.as === 'console' && typeof who.account === 'number' ? who.account : null;
  const paper = await takeFormPapers(form, { sandboxId: target.sandbox, userId: seat.user.id, accountId });
  values = typedValues(form);
  if (paper) return refusedState({ ...paper.refusal, field: paper.field }, values);
  const input = {
    ...formInput(form, registry[action].input),
    ...target.input,
    ...(target.as === 'official' ? { official: who.official ?? '' } : {}),
  };
  const formId = form.get('_form');
  const result = await run({
    sandboxId: target.sandbox,
    action,
    who,
    input,
    formId: typeof formId === 'string' && formId !== '' ? `${action}:${formId}` : null,
  });
  return answer(target, result, values);
}

async function answer(target: ActTarget, result: Result, values: ActState['values']): Promise<ActState> {
  const then = safeReturnPath(target.then);
  if (!result.ok) return refusedState(result.refusal, values);
  if ('ticket' in result && target.codeOn)
    redirect(target.codeOn.replace('$ticket', String(result.ticket.id)), RedirectType.replace);
  if ('ticket' in result) redirect(scanPath(target.sandbox, result.ticket.id, then ?? sandboxPath(target.sandbox)));
  const first = result.events[0];
  revalidatePath(sandboxPath(target.sandbox), 'layout');
  if (then) {
    const to = then.replace('$id', String(Object.values(result.result ?? {})[0] ?? ''));
    if (first) await flashEvent(await cookies(), first, to);
    redirect(to);
  }
  return {
    status: 'done',
    problems: {},
    values: {},
    formId: randomUUID(),
    ...(result.once ? { once: result.once } : {}),
  };
}

/** The state of a refused form: message, field messages, and what was typed. */
export async function refusedState(refusal: Refusal, values: ActState['values']): Promise<ActState> {
  const problems = await fieldMessages(refusal);
  const message = await refusalMessage(refusal);
  const errcode = errcodeOf(refusal);
  return {
    status: 'refused',
    code: refusal.code,
    ...(errcode === null ? {} : { errcode }),
    message,
    problems,
    values,
    formId: randomUUID(),
  };
}

const isSecret = (name: string): boolean => /password|smscode|secret/i.test(name);

/** What was typed, to be shown again: no passwords, no codes. */
export function typedValues(form: FormData): ActState['values'] {
  const values: ActState['values'] = {};
  for (const [name, value] of form.entries()) {
    if (typeof value === 'string' && !name.startsWith('$') && !name.startsWith('_') && !isSecret(name))
      (values[name] ??= []).push(value);
  }
  return values;
}
