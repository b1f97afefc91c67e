import { z } from 'zod';
import { command } from '@/lib/command';
import type { Actor } from '@/lib/domain/decision';
import { confirmLink, refuseLink, requestLink, unlink, type LinkFacts } from '@/lib/domain/official-link';
import { findLinkTarget, loadLink, loadRequest } from '@/lib/store/official-account';
import type { World } from '@/lib/store/world';

const official = z.string().trim().min(1).max(40);
const link = z.strictObject({ linkId: z.number().int() });
const nothing: LinkFacts = { official: null, account: null, link: null, links: [] };

/** A link, if it is one of the side that acts. */
async function ownLink(world: World, linkId: number, actor: Actor): Promise<LinkFacts> {
  const facts = await loadLink(world, linkId);
  const isOwn = actor.official
    ? facts.official?.id === actor.official.id
    : actor.account !== null && facts.account?.id === actor.account.id;
  return isOwn ? facts : nothing;
}

const summary = ({ official: asking, account }: LinkFacts) => ({
  official: asking?.name ?? '',
  name: account?.name ?? '',
  appId: account?.appId ?? '',
});

/** 关联小程序: `target` is an AppID or an original ID (A4-7). */
export const officialLinkRequest = command({
  action: 'officialLink.request',
  input: z.strictObject({ official, target: z.string().trim().min(1).max(40) }),
  load: async (world, { target }, actor) => loadRequest(world, actor.official, await findLinkTarget(world, target)),
  decide: (facts, _, moment) => requestLink(facts, moment),
  summary: ({ official: asking, target }) => ({
    official: asking?.name ?? '',
    name: target?.name ?? '',
    appId: target?.appId ?? '',
  }),
});

/** 解除关联 from the side of the official account; a request that waits is taken back. */
export const officialLinkRemove = command({
  action: 'officialLink.remove',
  input: link.extend({ official }),
  load: (world, { linkId }, actor) => ownLink(world, linkId, actor),
  decide: (facts, _, moment) => unlink(facts, moment),
  summary,
});

/** The mini program's administrator agrees to a request (A4-7). */
export const officialAccountConfirmLink = command({
  action: 'officialAccount.confirmLink',
  input: link,
  load: (world, { linkId }, actor) => ownLink(world, linkId, actor),
  decide: (facts, _, moment) => confirmLink(facts, moment),
});

/** He refuses it. */
export const officialAccountRefuseLink = command({
  action: 'officialAccount.refuseLink',
  input: link,
  load: (world, { linkId }, actor) => ownLink(world, linkId, actor),
  decide: (facts, _, moment) => refuseLink(facts, moment),
});

/** 解除关联公众号, by its own permission point (D1). */
export const officialAccountUnlink = command({
  action: 'officialAccount.unlink',
  input: link,
  load: (world, { linkId }, actor) => ownLink(world, linkId, actor),
  decide: (facts, _, moment) => unlink(facts, moment),
  summary,
});
