/** Loads what the line 下一步 is worked out from. */
import type { Account, Person, Release } from '@/lib/domain/model';
import { nextStep, type NextStep } from '@/lib/domain/next-step';
import { regulatorUntil } from '@/lib/domain/regulator';
import { rollbackTargets } from '@/lib/domain/rollback';
import { latestAudit } from '@/lib/store/latest-audit';
import { loadRelease } from '@/lib/store/release';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import type { OpenTicket } from './open-tickets';

export type NextStepAsked = {
  account: Account | null;
  persona: Person | null;
  /** whether this browser is logged in to the console as the person it plays */
  isLoggedIn: boolean;
  tickets: readonly OpenTicket[];
};

/** What to do next for this account, as the person played. */
export async function showNextStep(
  world: World,
  { account, persona, isLoggedIn, tickets }: NextStepAsked,
): Promise<NextStep> {
  const accountId = account?.id ?? 0;
  const [registration, mails, categories, members, latest, slots, releases] = await Promise.all([
    one(world, 'registration', { accountId }),
    account?.email ? many(world, 'mail', { address: account.email }, { orderBy: { id: 'desc' }, take: 1 }) : [],
    many(world, 'accountCategory', { accountId }),
    many(world, 'member', { accountId, list: 'project' }),
    latestAudit(world, accountId),
    many(world, 'developmentSlot', { accountId }),
    loadRelease(world, account, null),
  ]);
  const versions = await many(world, 'version', { accountId });
  const byId = new Map(versions.map((v) => [v.id, v]));
  const due = latest
    ? await world.client.due.findFirst({
        where: { sandboxId: world.sandboxId, event: 'audit.verdict', subjectId: latest.id },
      })
    : null;
  const mayLogin =
    persona !== null && (account?.adminPersonId === persona.id || members.some((m) => m.personId === persona.id));
  const admin = account?.adminPersonId ? await one(world, 'person', { id: account.adminPersonId }) : null;
  const ticket = tickets.find(({ isOpenToAll }) => !isOpenToAll);
  const find = (id: number | null | undefined): Release | null => releases.releases.find((r) => r.id === id) ?? null;
  return nextStep(
    {
      account,
      registration,
      activationMail: mails[0] ?? null,
      ticket: ticket ? { id: ticket.id, action: ticket.action, scanner: ticket.scanners[0] ?? null } : null,
      isLoggedIn,
      loginAs: mayLogin ? null : (admin?.nickname ?? null),
      categories,
      members,
      latest,
      verdictAt: due?.at ?? (latest && regulatorUntil(latest, world.pack)),
      versions: byId,
      development: slots.flatMap((slot) => byId.get(slot.versionId) ?? []).sort((a, b) => a.id - b.id),
      online: find(account?.onlineReleaseId),
      gray: find(account?.grayReleaseId),
      rollbackTo: rollbackTargets(releases, world.pack['rollback.kept'].value)[0] ?? null,
    },
    world,
  );
}
