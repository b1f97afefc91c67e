import type { ReactNode } from 'react';
import { ActCheckbox } from '@/components/act-form';
import { ChoiceGroup } from '@/components/ui/choice';
import { projectRoles, type ProjectRole } from '@/lib/domain/model';
import type { Messages } from '@/lib/i18n/messages';

/** 权限设置: one person may hold several roles (D-1). */
export function RoleChoices({ m, chosen }: { m: Messages; chosen: readonly ProjectRole[] }): ReactNode {
  return (
    <ChoiceGroup legend={m.members.addPage.roles}>
      {projectRoles.map((role) => (
        <ActCheckbox
          key={role}
          name="roles"
          value={role}
          label={m.domainWords.roles[role]}
          hint={m.members.roleHints[role]}
          defaultChecked={chosen.includes(role)}
        />
      ))}
    </ChoiceGroup>
  );
}
