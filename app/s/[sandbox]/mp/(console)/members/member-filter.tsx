import type { ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { projectRoles, type ProjectRole } from '@/lib/domain/model';
import { tickablePoints, type Point } from '@/lib/domain/role';
import type { Messages } from '@/lib/i18n/messages';
import type { ShownMember, ShownMembers } from '@/lib/queries/members';
import { sandboxPath } from '@/lib/web/paths';

type Right = ProjectRole | Point;
export type AskedMembers = { text: string; right: Right | null; isEdit: boolean };

/** Search, filter and 编辑 mode stand in the address. */
export function readMemberQuery(query: Record<string, string | string[] | undefined>): AskedMembers {
  const text = typeof query.q === 'string' ? query.q.trim().slice(0, 64) : '';
  const rights: readonly Right[] = [...projectRoles, ...tickablePoints];
  return { text, right: rights.find((right) => right === query.role) ?? null, isEdit: query.edit === '1' };
}

/** The members that the search and filter leave. */
export function fittingMembers(members: readonly ShownMember[], { text, right }: AskedMembers): ShownMember[] {
  const wanted = text.toLowerCase();
  return members.filter(
    (member) =>
      (right === null || [...member.roles, ...member.points].includes(right)) &&
      [member.wechatId, member.nickname, member.remark].some((part) => part.toLowerCase().includes(wanted)),
  );
}

type MemberFilterProps = { sandbox: string; asked: AskedMembers; model: ShownMembers['model']; m: Messages };

/** A plain GET form. */
export function MemberFilter({ sandbox, asked, model, m }: MemberFilterProps): ReactNode {
  const words = m.members;
  const here = sandboxPath(sandbox, 'mp/members');
  const rights =
    model === 'points'
      ? tickablePoints.map((point) => ({ value: point as string, label: m.domainWords.points[point] }))
      : projectRoles.map((role) => ({ value: role as string, label: m.domainWords.roles[role] }));
  const isFiltered = asked.text !== '' || asked.right !== null;
  return (
    <form action={here} role="search" aria-label={words.search} className="flex min-w-0 flex-wrap items-end gap-2">
      {asked.isEdit && <input type="hidden" name="edit" value="1" />}
      <TextField name="q" type="search" label={words.search} placeholder={words.searchHint} defaultValue={asked.text} />
      <SelectField
        name="role"
        label={words.filter}
        defaultValue={asked.right ?? ''}
        options={[{ value: '', label: words.all }, ...rights]}
      />
      <Button>{words.searchSubmit}</Button>
      {isFiltered && (
        <ButtonLink href={sandboxPath(sandbox, 'mp/members', { edit: asked.isEdit ? 1 : null })} variant="quiet">
          {words.clear}
        </ButtonLink>
      )}
    </form>
  );
}
