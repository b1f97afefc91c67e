/** The cloud shop: what stands in it, with the time that each wait takes, and its buttons (product §1.28). */
import { addMinutes } from '@/lib/domain/calendar';
import { domainPrices, walletCents } from '@/lib/domain/cloud-shop';
import type { Actor } from '@/lib/domain/decision';
import type { Person } from '@/lib/domain/model';
import type { Certificate, CloudDomain, CloudServer, CloudTemplate, DnsRecord } from '@/lib/domain/rows-cloud';
import { loadActor } from '@/lib/store/actor';
import { loadNet } from '@/lib/store/cloud';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { button, type Judged } from './button';

type Waiting = { readyAt: Date };
export type ShownRecord = Pick<DnsRecord, 'id' | 'host' | 'state'> & Waiting & { ip: string };
export type ShownCertificate = Pick<Certificate, 'id' | 'host' | 'state' | 'validUntil'> &
  Waiting & { serverId: number | null; ip: string | null };

export type ShownCloud = {
  walletCents: number;
  templates: (Pick<CloudTemplate, 'id' | 'ownerName' | 'state'> & Waiting)[];
  domains: (Pick<
    CloudDomain,
    'id' | 'domain' | 'priceCents' | 'boughtAt' | 'filingState' | 'filedAt' | 'filingNumber'
  > & {
    ownerName: string;
  })[];
  servers: CloudServer[];
  records: ShownRecord[];
  certificates: ShownCertificate[];
};

/** Everything in the shop as it stands; `readyAt`: when the wait of a row is over, or was. */
export async function showCloud(world: World): Promise<ShownCloud> {
  const { pack } = world;
  const [templates, net] = await Promise.all([many(world, 'cloudTemplate'), loadNet(world)]);
  const ipOf = (serverId: number | null): string | null => net.servers.find(({ id }) => id === serverId)?.ip ?? null;
  const nameOf = (id: number): string => templates.find((template) => template.id === id)?.ownerName ?? '';
  return {
    walletCents: walletCents(net.domains),
    templates: templates.map(({ id, ownerName, state, appliedAt }) => ({
      id,
      ownerName,
      state,
      readyAt: addMinutes(appliedAt, pack['registrar.templateMinutes'].value),
    })),
    domains: net.domains.map(
      ({ id, domain, priceCents, boughtAt, filingState, filedAt, filingNumber, templateId }) => ({
        id,
        domain,
        priceCents,
        boughtAt,
        filingState,
        filedAt,
        filingNumber,
        ownerName: nameOf(templateId),
      }),
    ),
    servers: net.servers,
    records: net.records.map(({ id, host, state, addedAt, serverId }) => ({
      id,
      host,
      state,
      readyAt: addMinutes(addedAt, pack['registrar.dnsMinutes'].value),
      ip: ipOf(serverId) ?? '',
    })),
    certificates: net.certificates.map(({ id, host, state, appliedAt, validUntil, serverId }) => ({
      id,
      host,
      state,
      readyAt: addMinutes(appliedAt, pack['registrar.sslMinutes'].value),
      validUntil,
      serverId,
      ip: ipOf(serverId),
    })),
  };
}

export type CloudPage = ShownCloud & {
  prices: [ending: string, cents: number][];
  minutes: { template: number; dns: number; ssl: number };
  filingDays: { min: number; max: number };
  certificateDays: number;
  /** null: an observer */
  acts: {
    apply: Judged;
    createServer: Judged;
    /** by id of the domain */
    file: ReadonlyMap<number, Judged>;
    /** by id of the certificate */
    download: ReadonlyMap<number, Judged>;
    deploy: ReadonlyMap<number, Judged>;
  } | null;
};

async function actsOf(world: World, actor: Actor, shown: ShownCloud): Promise<CloudPage['acts']> {
  const { domains, certificates, servers } = shown;
  const each = async <R extends { id: number }>(rows: R[], judge: (row: R) => Promise<Judged>) =>
    new Map(await Promise.all(rows.map(async (row) => [row.id, await judge(row)] as const)));
  const serverId = servers[0]?.id ?? 0;
  return {
    apply: await button(world, actor, 'cloudTemplate.apply'),
    createServer: await button(world, actor, 'cloudServer.create', { serverName: '-' }),
    file: await each(domains, ({ id: domainId }) => button(world, actor, 'domainFiling.apply', { domainId })),
    download: await each(certificates, ({ id: certificateId }) =>
      button(world, actor, 'certificate.download', { certificateId }),
    ),
    deploy: await each(certificates, ({ id: certificateId }) =>
      button(world, actor, 'certificate.deploy', { certificateId, serverId }),
    ),
  };
}

/** The page of the shop for whoever stands at its counter. */
export async function cloudPage(world: World, person: Person | null): Promise<CloudPage> {
  const { pack } = world;
  const shown = await showCloud(world);
  const actor = person && (await loadActor(world, { as: { personId: person.id } }));
  return {
    ...shown,
    prices: Object.entries(domainPrices(pack)),
    minutes: {
      template: pack['registrar.templateMinutes'].value,
      dns: pack['registrar.dnsMinutes'].value,
      ssl: pack['registrar.sslMinutes'].value,
    },
    filingDays: pack['icp.ofDomainWorkdays'].value,
    certificateDays: pack['ssl.freeDays'].value,
    acts: actor && (await actsOf(world, actor, shown)),
  };
}
