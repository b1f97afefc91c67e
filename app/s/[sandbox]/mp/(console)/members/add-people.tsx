import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { act } from '@/app/s/[sandbox]/act';
import { ActCheckbox, ActForm, ActTextField } from '@/components/act-form';
import { Button, ButtonLink } from '@/components/ui/button';
import { DialogFrame } from '@/components/ui/dialog-frame';
import { TextArea } from '@/components/ui/field';
import { NoticeBar } from '@/components/ui/notice-bar';
import { SubmitButton } from '@/components/ui/submit-button';
import { Tag } from '@/components/ui/tag';
import type { Member } from '@/lib/domain/model';
import type { Pack } from '@/lib/domain/pack/index';
import type { Messages } from '@/lib/i18n/messages';
import { addable, searchPeople, type Found } from '@/lib/queries/members';
import { button } from '@/lib/queries/button';
import type { ConsolePage } from '@/lib/web/page';
import { sandboxPath } from '@/lib/web/paths';
import { refusalMessage } from '@/lib/web/refusal-message';
import { RightsChoices } from './rights-choices';
import { addTesters } from './add-testers';

type Props = { page: ConsolePage; list: Member['list']; ids: string };

/** 添加: search by WeChat ID, then roles and remark, then 确认添加. The search stands in the address. */
export async function AddPeople({ page, list, ids }: Props): Promise<ReactNode> {
  const { m, world, account, actor } = page;
  const words = m.members.addPage;
  const sandbox = world.sandboxId;
  const back = sandboxPath(sandbox, 'mp/members');
  const isProject = list === 'project';
  const [judged, found] = await Promise.all([
    button(world, actor, isProject ? 'member.add' : 'tester.add'),
    ids === '' ? [] : searchPeople(world, account, actor, { text: ids, list }),
  ]);
  return (
    <DialogFrame title={isProject ? words.title : words.testerTitle} closeHref={back} closeLabel={m.ui.close}>
      <div className="grid gap-5">
        {judged.refusal && <NoticeBar tone="warn">{await refusalMessage(judged.refusal)}</NoticeBar>}
        <form action={sandboxPath(sandbox, isProject ? 'mp/members/add' : 'mp/testers/add')} className="grid gap-2">
          <TextArea
            name="ids"
            label={words.ids}
            hint={words.idsHint}
            defaultValue={ids}
            rows={2}
            className="font-mono"
            autoComplete="off"
            required
          />
          <span className="flex flex-wrap items-center gap-3">
            <Button variant={found.length === 0 ? 'primary' : 'default'}>{words.find}</Button>
            <Link
              href={sandboxPath(sandbox, 'people')}
              prefetch={false}
              className="text-link inline-flex min-h-6 items-center text-sm"
            >
              {words.peopleLink}
            </Link>
          </span>
        </form>
        {found.length > 0 && <Results found={found} m={m} />}
        {addable(found) !== '' && (
          <AddForm m={m} pack={world.pack} sandbox={sandbox} list={list} ids={addable(found)} back={back} />
        )}
      </div>
    </DialogFrame>
  );
}

async function Results({ found, m }: { found: readonly Found[]; m: Messages }): Promise<ReactNode> {
  const words = m.members.addPage;
  const lines = await Promise.all(
    found.map(async (one) => ({ ...one, reason: one.refusal ? await refusalMessage(one.refusal) : null })),
  );
  return (
    <section aria-label={words.found({ count: found.length })} className="grid gap-2">
      <h2 className="text-sm font-medium">{words.found({ count: found.length })}</h2>
      <ul className="grid gap-2">
        {lines.map(({ wechatId, nickname, reason }) => (
          <li
            key={wechatId}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-box border border-line px-3 py-2"
          >
            <span
              aria-hidden="true"
              className="grid size-9 place-items-center rounded-full bg-accent-soft text-accent-text"
            >
              {(nickname ?? '?').slice(0, 1)}
            </span>
            <span className="grid min-w-0">
              <span>{nickname ?? wechatId}</span>
              {nickname !== null && <span className="text-xs text-hint">{wechatId}</span>}
            </span>
            <span className="ml-auto min-w-0">
              {reason === null ? (
                <Tag tone="ok">{words.canAdd}</Tag>
              ) : (
                <span className="text-sm text-bad">{reason}</span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {addable(found) === '' && <p className="text-sm text-hint">{words.noneToAdd}</p>}
    </section>
  );
}

type AddFormProps = { m: Messages; pack: Pack; sandbox: string; list: Member['list']; ids: string; back: string };

function AddForm({ m, pack, sandbox, list, ids, back }: AddFormProps): ReactNode {
  const words = m.members.addPage;
  const isProject = list === 'project';
  const target = { sandbox, action: 'member.add', as: 'console' as const, input: { wechatId: ids }, then: back };
  const mayGrant = !isProject && pack['members.testerMaySeeDevelopment'].value;
  return (
    <ActForm
      key={ids}
      action={isProject ? act.bind(null, target) : addTesters.bind(null, sandbox, ids)}
      formId={randomUUID()}
      className="grid gap-4 border-t border-line pt-4"
    >
      {isProject && <RightsChoices m={m} pack={pack} chosen={{ roles: [], points: [] }} />}
      <ActTextField
        name="remark"
        label={words.remark}
        hint={words.remarkHint}
        optionalMark={m.ui.optional}
        maxLength={30}
        autoComplete="off"
      />
      {mayGrant && <ActCheckbox name="development" label={words.development} hint={words.developmentHint} />}
      <p className="text-xs text-hint">{isProject ? words.scanNote : words.noScanNote}</p>
      <div className="flex flex-wrap justify-center gap-3">
        <SubmitButton waitingLabel={m.ui.waiting}>{words.submit}</SubmitButton>
        <ButtonLink href={back}>{m.ui.cancel}</ButtonLink>
      </div>
    </ActForm>
  );
}
