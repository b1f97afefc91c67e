/** The counter of the cloud shop: real name, domain, server (seed 004; packs.md registrar.*). Pure. */
import { addMinutes } from './calendar';
import { create, deny, update, type Actor, type Decision, type Moment } from './decision';
import { cloudText } from './cloud-text';
import { cloudTemplateLife, next } from './lifecycle';
import { formats } from './pack/format';
import type { Pack } from './pack/index';
import { hashInt } from './random';
import { refuse } from './refusal';
import type { CloudDomain, CloudServer, CloudTemplate, TlsVersion } from './rows-cloud';
import type { Person } from './model';

const { value: startYuan } = formats['format.cloudWalletYuan'];

/** What is left of the play money, in cents: the start less what was paid for domains. */
export const walletCents = (domains: readonly Pick<CloudDomain, 'priceCents'>[]): number =>
  domains.reduce((left, { priceCents }) => left - priceCents, startYuan * 100);

/** Every ending that is sold, with its price in cents. */
export const domainPrices = (pack: Pack): Record<string, number> => ({
  icu: Math.round(pack['registrar.icuYuan'].value * 100),
  ...Object.fromEntries(Object.entries(formats['format.domainYuan'].value).map(([end, yuan]) => [end, yuan * 100])),
});

/** 信息模板: the acting person's own name; its check takes a while. Refusals: template_identity_missing, template_exists. */
export function applyForTemplate(existing: CloudTemplate | null, { at, pack, newId }: Moment, actor: Actor): Decision {
  const { person } = actor;
  if (!person) return deny(refuse('not_found'));
  if (!person.isRealNameVerified) return deny(refuse('template_identity_missing', { person: person.nickname }));
  if (existing) return deny(refuse('template_exists'));
  const template: CloudTemplate = {
    id: newId(),
    ownerPersonId: person.id,
    ownerName: person.realName,
    state: 'in_review',
    appliedAt: at,
    approvedAt: null,
  };
  const done = addMinutes(at, pack['registrar.templateMinutes'].value);
  return {
    events: [{ name: 'cloud_template.applied', data: { ownerName: person.realName } }],
    changes: [create('cloudTemplate', template)],
    dues: [{ do: 'add', at: done, event: 'cloud_template.verdict', subjectId: template.id }],
    result: { templateId: template.id },
  };
}

/** The name was checked; its owner gets a text. Refusals: not_found. */
export function approveTemplate(template: CloudTemplate | null, owner: Person | null, moment: Moment): Decision {
  const state = template && next(cloudTemplateLife, template.state, 'approve');
  if (!template || !state) return deny(refuse('not_found'));
  const { ownerName } = template;
  return {
    events: [{ name: 'cloud_template.approved', data: { ownerName } }],
    changes: [
      update('cloudTemplate', template.id, { state, approvedAt: moment.at }),
      ...cloudText(owner, 'cloud_template.approved', { ownerName }, moment),
    ],
  };
}

export type BuyFacts = { template: CloudTemplate | null; domains: CloudDomain[] };

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** Refusals: domain_name_bad, domain_taken, not_found, template_not_approved, wallet_short. */
export function buyDomain({ template, domains }: BuyFacts, input: { domain: string }, moment: Moment): Decision {
  const { at, pack, newId } = moment;
  const prices = domainPrices(pack);
  const domain = input.domain.trim().toLowerCase();
  const [name = '', end = '', more] = domain.split('.');
  const priceCents = Object.hasOwn(prices, end) ? prices[end]! : null;
  if (priceCents === null || more !== undefined || !label.test(name))
    return deny(refuse('domain_name_bad', { domain, endings: Object.keys(prices) }, 'domain'));
  if (domains.some((bought) => bought.domain === domain)) return deny(refuse('domain_taken', { domain }, 'domain'));
  if (!template) return deny(refuse('not_found'));
  if (template.state !== 'approved') return deny(refuse('template_not_approved', null, 'templateId'));
  const leftCents = walletCents(domains);
  if (priceCents > leftCents) return deny(refuse('wallet_short', { priceCents, leftCents }, 'domain'));
  const row: CloudDomain = {
    id: newId(),
    templateId: template.id,
    domain,
    priceCents,
    boughtAt: at,
    filingState: 'none',
    filingAppliedAt: null,
    filedAt: null,
    filingNumber: null,
  };
  return {
    events: [{ name: 'cloud_domain.bought', data: { domain, priceCents } }],
    changes: [create('cloudDomain', row)],
    result: { domainId: row.id },
  };
}

/** RFC 5737: addresses that exist in no network. */
const ranges = ['192.0.2', '198.51.100', '203.0.113'] as const;

function freeIp(servers: readonly CloudServer[], seed: string, id: number): string {
  const count = ranges.length * 254;
  for (let i = hashInt(seed, 'cloud.ip', id, 0, count - 1); ; i = (i + 1) % count) {
    const ip = `${ranges[Math.floor(i / 254)]}.${(i % 254) + 1}`;
    if (!servers.some((server) => server.ip === ip)) return ip;
  }
}

/** Refusals: server_limit. */
export function createServer(
  servers: readonly CloudServer[],
  input: { serverName: string; tls: TlsVersion },
  { at, seed, newId }: Moment,
): Decision {
  const { value: limit } = formats['format.cloudServers'];
  if (servers.length >= limit) return deny(refuse('server_limit', { limit }));
  const id = newId();
  const ip = freeIp(servers, seed, id);
  return {
    events: [{ name: 'cloud_server.created', data: { serverName: input.serverName, ip } }],
    changes: [create('cloudServer', { id, name: input.serverName, ip, tls: input.tls, createdAt: at })],
    result: { serverId: id, ip },
  };
}
