import type { ReactNode } from 'react';
import { Button, ButtonLink } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import { projectRoles, type ProjectRole } from '@/lib/domain/model';
import type { Messages } from '@/lib/i18n/messages';
import type { ShownMember } from '@/lib/queries/members';
import { sandboxPath } from '@/lib/web/paths';

export type AskedMembers = { text: string; role: ProjectRole | null; isEdit: boolean };

/** Search, filter and 编辑 mode stand in the address. */
export function readMemberQuery(query: Record<string, string | string[] | undefined>): AskedMembers {
  const text = typeof query.q === 'string' ? query.q.trim().slice(0, 64) : '';
  return { text, role: projectRoles.find((role) => role === query.role) ?? null, isEdit: query.edit === '1' };
}

/** The members that the search and filter leave. */
export function fittingMembers(members: readonly ShownMember[], { text, role }: AskedMembers): ShownMember[] {
  const wanted = text.toLowerCase();
  return members.filter(
    (member) =>
      (role === null || member.roles.includes(role)) &&
      [member.wechatId, member.nickname, member.remark].some((part) => part.toLowerCase().includes(wanted)),
  );
}

/** A plain GET form. */
export function MemberFilter({ sandbox, asked, m }: { sandbox: string; asked: AskedMembers; m: Messages }): ReactNode {
  const words = m.members;
  const here = sandboxPath(sandbox, 'mp/members');
  const roles = projectRoles.map((role) => ({ value: role as string, label: m.domainWords.roles[role] }));
  const isFiltered = asked.text !== '' || asked.role !== null;
  return (
    <form action={here} role="search" aria-label={words.search} className="flex min-w-0 flex-wrap items-end gap-2">
      {asked.isEdit && <input type="hidden" name="edit" value="1" />}
      <TextField name="q" type="search" label={words.search} placeholder={words.searchHint} defaultValue={asked.text} />
      <SelectField
        name="role"
        label={words.filter}
        defaultValue={asked.role ?? ''}
        options={[{ value: '', label: words.all }, ...roles]}
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
