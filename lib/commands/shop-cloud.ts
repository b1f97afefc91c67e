import { z } from 'zod';
import { command } from '@/lib/command';
import { applyForTemplate, buyDomain, createServer } from '@/lib/domain/cloud-shop';
import { applyForDomainFiling } from '@/lib/domain/domain-filing-order';
import { tlsVersions } from '@/lib/domain/rows-cloud';
import { many, one } from '@/lib/store/rows';

const id = z.number().int();

/** 信息模板 under the acting person's real name (seed 004). */
export const cloudTemplateApply = command({
  action: 'cloudTemplate.apply',
  input: z.strictObject({}),
  load: (world, _, { person }) => one(world, 'cloudTemplate', { ownerPersonId: person?.id ?? 0 }),
  decide: (existing, _, moment, actor) => applyForTemplate(existing, moment, actor),
});

/** Buys a domain under an approved name, from the wallet of play money. */
export const cloudDomainBuy = command({
  action: 'cloudDomain.buy',
  input: z.strictObject({ domain: z.string().trim().min(1).max(100), templateId: id }),
  load: async (world, { templateId }) => ({
    template: await one(world, 'cloudTemplate', { id: templateId }),
    domains: await many(world, 'cloudDomain'),
  }),
  decide: buyDomain,
});

/** A server of the sandbox with an invented address. */
export const cloudServerCreate = command({
  action: 'cloudServer.create',
  input: z.strictObject({
    serverName: z.string().trim().min(1).max(30),
    tls: z.enum(tlsVersions).default('1.2'),
  }),
  load: (world) => many(world, 'cloudServer'),
  decide: createServer,
});

/** ICP filing of a bought domain (E-10). */
export const domainFilingApply = command({
  action: 'domainFiling.apply',
  input: z.strictObject({ domainId: id }),
  load: (world, { domainId }) => one(world, 'cloudDomain', { id: domainId }),
  decide: (domain, _, moment) => applyForDomainFiling(domain, moment),
});
