'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { refuse } from '@/lib/domain/refusal';
import { endDevtoolSession, setSkipsChecks } from '@/lib/marks';
import { findProject } from '@/lib/queries/devtool';
import { actOnForm, refusedState, typedValues, type ActState } from '@/lib/web/act';
import { browserHash } from '@/lib/web/browser';
import { devtoolSession } from '@/lib/web/console-session';
import { openPage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { currentPersona } from '@/lib/web/persona';
import { safeReturnPath } from '@/lib/web/return-path';
import { requireSeat } from '@/lib/web/seat';

/** Opens the project of an AppID; who is not signed in yet signs in by scan first. Refusals: app_id_wrong, no_permission. */
export async function openProjectAction(sandbox: string, state: ActState, form: FormData): Promise<ActState> {
  const { world, persona, seat } = await openPage(sandbox);
  const values = typedValues(form);
  if (!persona || !seat.mayAct) return refusedState(refuse('observer'), values);
  const typed = form.get('appId');
  const appId = typeof typed === 'string' ? typed.trim() : '';
  const owner = await findProject(world, persona, appId);
  if (!owner) return refusedState(refuse('app_id_wrong', { appId }, 'appId'), values);
  const then = sandboxPath(sandbox, 'devtool/project', { appId });
  if (!(await devtoolSession(sandbox))) {
    const signedIn = await actOnForm(
      { sandbox, action: 'devtool.signIn', as: 'persona', account: owner.account.id, then },
      form,
    );
    return { ...signedIn, values: { ...state.values, ...values } };
  }
  if (owner.verdict.answer === 'no')
    return refusedState(refuse('no_permission', { couldBe: owner.verdict.couldBe }, 'appId'), values);
  redirect(then);
}

/** 本地设置: whether domains and certificates are checked in this sign-in to the devtool (U25); then compiles anew. */
export async function setChecksAction(target: { sandbox: string; then: string }, form: FormData): Promise<void> {
  const { sandbox } = target;
  const seat = await requireSeat(sandbox);
  const session = seat.mayAct ? await devtoolSession(sandbox) : null;
  if (session) await setSkipsChecks(sandbox, session.id, form.get('skipsChecks') === 'on');
  revalidatePath(sandboxPath(sandbox), 'layout');
  redirect(safeReturnPath(target.then) ?? sandboxPath(sandbox, 'devtool'));
}

/** Signs this browser's person out of the devtool. */
export async function signOutAction(sandbox: string): Promise<void> {
  await requireSeat(sandbox);
  const [hash, persona] = await Promise.all([browserHash(), currentPersona(sandbox)]);
  if (hash && persona) await endDevtoolSession(sandbox, hash, persona.id);
  revalidatePath(sandboxPath(sandbox), 'layout');
  redirect(sandboxPath(sandbox, 'devtool'));
}
