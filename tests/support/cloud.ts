/** The way through the cloud shop, step by step; each takes the waits that lie in it. */
import { sampleZip } from '@/lib/packages/samples';
import type { PreviewPlace } from '@/lib/domain/rows-preview';
import { who, type Rehearsal } from './given';

export const buyer = who.outsider;
export const domain = 'rehearsal-shelf.icu';
export const host = `api.${domain}`;

/** A real-name template that has passed. */
export async function template(play: Rehearsal): Promise<void> {
  await play.did('cloudTemplate.apply', buyer);
  await play.travel({ hours: 20 / 60 });
}

/** A bought domain, and a server. */
export async function boughtDomain(play: Rehearsal): Promise<void> {
  await template(play);
  await play.did('cloudDomain.buy', buyer, { domain, templateId: (await play.row('cloudTemplate')).id });
  await play.did('cloudServer.create', buyer, { serverName: 'web' });
}

/** The host leads to the server. */
export async function resolved(play: Rehearsal): Promise<void> {
  await boughtDomain(play);
  await play.did('dnsRecord.add', buyer, { host, serverId: (await play.row('cloudServer')).id });
  await play.travel({ hours: 10 / 60 });
}

/** A certificate for it, issued. */
export async function certified(play: Rehearsal): Promise<void> {
  await resolved(play);
  await play.did('certificate.apply', buyer, { host });
  await play.travel({ hours: 1 });
}

/** A certificate in hand. */
export async function deployable(play: Rehearsal): Promise<void> {
  await certified(play);
  await play.did('certificate.download', buyer, { certificateId: (await play.row('certificate')).id });
}

/** A certificate on the server: HTTPS works. */
export async function deployed(play: Rehearsal): Promise<void> {
  await deployable(play);
  const [certificate, server] = await Promise.all([play.row('certificate'), play.row('cloudServer')]);
  await play.did('certificate.deploy', buyer, { certificateId: certificate.id, serverId: server.id });
}

/** ICP filing of the domain, waited for. */
export async function filed(play: Rehearsal): Promise<void> {
  await play.did('domainFiling.apply', buyer, { domainId: (await play.row('cloudDomain')).id });
  await play.travel({ days: 28 });
}

/** The sample whose code calls `host`, as a file. */
export const onlineShelf = (play: Rehearsal): Promise<number> =>
  play.player.file('package', 'online.zip', sampleZip('corner-library-online'));

/** A code of the devtool for it. */
export async function previewed(play: Rehearsal, place: PreviewPlace = 'preview'): Promise<number> {
  const made = await play.did('version.preview', who.developer, { package: await onlineShelf(play), place });
  return made.result!.previewId as number;
}
