/** Gives the outsider of a rehearsal exactly these roles and rights, without the acts and phones it would take. */
import { create, remove } from '@/lib/domain/decision';
import type { Member, ProjectRole } from '@/lib/domain/model';
import type { Point } from '@/lib/domain/role';
import { inTurn, locked } from '@/lib/store/lock';
import { apply } from '@/lib/store/rows';
import { who, type Rehearsal } from './given';

type Holding = {
  roles: readonly (ProjectRole | 'tester')[];
  points: readonly Point[];
  maySeeDevelopment?: boolean;
};

/** Rows that are put in place of his old ones. */
export async function hold(play: Rehearsal, { roles, points, maySeeDevelopment = false }: Holding): Promise<void> {
  const { id: personId } = await play.row('person', { wechatId: who.outsider });
  const { id: accountId } = await play.account();
  const { at } = await play.world();
  const old = await play.rows('member', { personId });
  const row = (id: number, rest: Pick<Member, 'list' | 'roles' | 'points' | 'maySeeDevelopment'>) =>
    create('member', { id, accountId, personId, remark: '', addedById: null, addedAt: at, ...rest });
  const project = roles.filter((role) => role !== 'tester');
  await inTurn(play.id, () =>
    locked(play.id, async (world) => {
      await apply(world, [
        ...old.map(({ id }) => remove('member', id)),
        ...(project.length > 0 || points.length > 0
          ? [row(800_001, { list: 'project', roles: project, points: [...points], maySeeDevelopment: false })]
          : []),
        ...(roles.includes('tester')
          ? [row(800_002, { list: 'tester', roles: [], points: [], maySeeDevelopment })]
          : []),
      ]);
      return { keep: true, value: null };
    }),
  );
}
