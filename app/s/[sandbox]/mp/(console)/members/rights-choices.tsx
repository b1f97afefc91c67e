import type { ReactNode } from 'react';
import { ActCheckbox } from '@/components/act-form';
import { Choice, ChoiceGroup } from '@/components/ui/choice';
import { projectRoles, type ProjectRole } from '@/lib/domain/model';
import type { Pack } from '@/lib/domain/pack/index';
import { tickablePoints, type Point } from '@/lib/domain/role';
import type { Messages } from '@/lib/i18n/messages';

type Props = { m: Messages; pack: Pack; chosen: { roles: readonly ProjectRole[]; points: readonly Point[] } };

/** 权限设置: one person may hold several roles (D-1), or the 12 rights of 2018 one by one (product §1.7). */
export function RightsChoices({ m, pack, chosen }: Props): ReactNode {
  const { addPage, roleHints, pointHints, analystKinds } = m.members;
  if (pack['perm.model'].value === 'points') {
    return (
      <ChoiceGroup legend={addPage.roles} hint={addPage.pointsNote}>
        {tickablePoints.map((point) => (
          <ActCheckbox
            key={point}
            name="points"
            value={point}
            label={m.domainWords.points[point]}
            hint={pointHints[point as keyof typeof pointHints]}
            defaultChecked={chosen.points.includes(point)}
          />
        ))}
      </ChoiceGroup>
    );
  }
  return (
    <ChoiceGroup legend={addPage.roles}>
      {projectRoles.map((role) => (
        <ActCheckbox
          key={role}
          name="roles"
          value={role}
          label={role === 'analyst' ? analystLabel(m, pack) : m.domainWords.roles[role]}
          hint={roleHints[role]}
          defaultChecked={chosen.roles.includes(role)}
        />
      ))}
      {pack['members.analystKinds'].value
        .filter(({ isSimulated }) => !isSimulated)
        .map(({ kind }) => (
          <Choice
            key={kind}
            kind="checkbox"
            name={kind}
            disabled
            label={`${m.domainWords.roles.analyst}${analystKinds[kind]}`}
            hint={analystKinds.absent}
          />
        ))}
    </ChoiceGroup>
  );
}

/** Where there are several kinds of analyst, the one that is simulated is named. */
function analystLabel({ domainWords, members: { analystKinds } }: Messages, pack: Pack): string {
  const kinds = pack['members.analystKinds'].value;
  const simulated = kinds.find(({ isSimulated }) => isSimulated);
  return kinds.length > 1 && simulated
    ? `${domainWords.roles.analyst}${analystKinds[simulated.kind]}`
    : domainWords.roles.analyst;
}
