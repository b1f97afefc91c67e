'use server';

import { randomUUID } from 'node:crypto';
import { filingNameProblem } from '@/lib/domain/filing-name';
import { checkName, emptyNameWorld } from '@/lib/domain/name';
import { getMessages } from '@/lib/i18n/locale';
import { refusalText } from '@/lib/i18n/say';
import { actOnForm, typedValues, type ActState } from '@/lib/web/act';
import { openConsole } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';

/** 检测: a name that cannot be had is told at its field, a free one above the form; nothing typed is lost. */
async function check(sandbox: string, form: FormData): Promise<ActState> {
  const state = await actOnForm({ sandbox, action: 'profile.checkName', as: 'console' }, form);
  if (state.status !== 'done') return state;
  const [{ world, account }, m] = await Promise.all([openConsole(sandbox), getMessages()]);
  const verdict = checkName(String(form.get('name') ?? ''), emptyNameWorld, world.at);
  const { nameResults } = m.domainWords;
  const message =
    verdict.kind === 'ok_with_material'
      ? nameResults.ok_with_material(verdict)
      : nameResults.ok({ name: String(form.get('name')) });
  // A8-13: a name that may be set, but not filed
  const filing =
    world.pack['filing.enabled'].value && account.subjectType
      ? filingNameProblem(String(form.get('name') ?? ''), account.subjectType, null)
      : null;
  const whole = filing ? `${message} ${m.names.notFiled({ reason: refusalText(filing, m) })}` : message;
  return { status: 'done', message: whole, problems: {}, values: typedValues(form), formId: randomUUID() };
}

/** 提交 of the first completion, or 检测. */
export async function completeProfile(sandbox: string, _: ActState, form: FormData): Promise<ActState> {
  if (form.get('_do') === 'check') return check(sandbox, form);
  if (form.get('shortName') === '') form.delete('shortName');
  const state = await actOnForm(
    { sandbox, action: 'profile.complete', as: 'console', then: sandboxPath(sandbox, 'mp/home') },
    form,
  );
  if (!state.problems['avatar']) return state;
  const { refusals } = await getMessages();
  return {
    ...state,
    problems: {
      ...state.problems,
      avatar: state.code === 'bad_input' ? refusals.avatar_missing({}) : state.problems['avatar'],
    },
  };
}

/** 修改名称, with the same 检测. */
export async function changeName(sandbox: string, _: ActState, form: FormData): Promise<ActState> {
  if (form.get('_do') === 'check') return check(sandbox, form);
  return actOnForm({ sandbox, action: 'profile.name', as: 'console', then: sandboxPath(sandbox, 'mp/settings') }, form);
}
