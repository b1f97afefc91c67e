/** 预览 and 真机调试: a code for developers that is no version and lives a while (U23); 打开调试 on a phone (U25). Pure. */
import { addMinutes } from './calendar';
import { create, deny, remove, type Actor, type Decision, type Moment } from './decision';
import { accountGate } from './dev-settings';
import type { Account, StoredFile } from './model';
import type { PackageFacts } from './package';
import { refuse } from './refusal';
import type { PhoneDebug, Preview, PreviewPlace } from './rows-preview';
import { sizeRefusal } from './version';

/** Refusals: not_found, account_not_ready, file_missing, 80051 and its kin. */
export function makePreview(
  { account, file }: { account: Account | null; file: StoredFile | null },
  { place }: { place: PreviewPlace },
  moment: Moment,
  actor: Actor,
): Decision {
  const gate = accountGate(account);
  if (gate) return deny(gate);
  if (file?.kind !== 'package') return deny(refuse('file_missing', null, 'package'));
  const tooLarge = sizeRefusal(file.facts as PackageFacts, moment);
  if (tooLarge) return tooLarge;
  const { at, pack, newId } = moment;
  const preview: Preview = {
    id: newId(),
    accountId: account!.id,
    fileId: file.id,
    personId: actor.person!.id,
    place,
    createdAt: at,
    expiresAt: addMinutes(at, pack['preview.lifeMinutes'].value),
  };
  return {
    events: [{ name: 'preview.made', data: { place, until: preview.expiresAt.toISOString() } }],
    changes: [create('preview', preview)],
    result: { previewId: preview.id },
  };
}

/** A phone opens the code. Refusals: not_found, preview_expired. */
export function openPreview(
  { account, preview }: { account: Account | null; preview: Preview | null },
  { at, pack }: Moment,
  actor: Actor,
): Decision {
  if (!preview || preview.accountId !== account?.id) return deny(refuse('not_found'));
  if (preview.expiresAt <= at) return deny(refuse('preview_expired', { minutes: pack['preview.lifeMinutes'].value }));
  return { events: [{ name: 'preview.opened', data: { nickname: actor.name, place: preview.place } }], changes: [] };
}

export type DebugFacts = { account: Account | null; existing: PhoneDebug | null };

/** 打开调试, for one person and one mini program. Refusals: not_found, account_not_ready, already_debugging. */
export function turnDebuggingOn({ account, existing }: DebugFacts, { at, newId }: Moment, actor: Actor): Decision {
  const gate = accountGate(account);
  if (gate) return deny(gate);
  if (existing) return deny(refuse('already_debugging'));
  return {
    events: [{ name: 'debugging.turned_on', data: { nickname: actor.name } }],
    changes: [create('phoneDebug', { id: newId(), accountId: account!.id, personId: actor.person!.id, since: at })],
  };
}

/** 关闭调试. Refusals: not_debugging. */
export function turnDebuggingOff({ existing }: DebugFacts, actor: Actor): Decision {
  if (!existing) return deny(refuse('not_debugging'));
  return {
    events: [{ name: 'debugging.turned_off', data: { nickname: actor.name } }],
    changes: [remove('phoneDebug', existing.id)],
  };
}
