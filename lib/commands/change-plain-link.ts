import { z } from 'zod';
import { command } from '@/lib/command';
import { formats } from '@/lib/domain/pack/format';
import { editPlainLink, releasePlainLink, removePlainLink, type PlainLinkFacts } from '@/lib/domain/plain-link';
import { linkVersions } from '@/lib/domain/rows-dev';
import { loadPlainLinks } from '@/lib/store/dev-settings';

const rule = z.strictObject({ ruleId: z.number().int() });
const link = z.string().trim().max(256);

const summaryOf = ({ rules }: PlainLinkFacts, { ruleId }: { ruleId: number }) => {
  const found = rules.find(({ id }) => id === ruleId);
  return { prefix: found?.prefix ?? '', path: found?.path ?? '' };
};

/** 添加 a plain-link rule, or 修改 the one with `ruleId` (E-16). */
export const plainLinkEdit = command({
  action: 'plainLink.edit',
  input: z.strictObject({
    ruleId: z.number().int().optional(),
    prefix: link,
    isExclusive: z.boolean().default(false),
    path: z
      .string()
      .trim()
      .regex(/^[\w-]+(?:\/[\w-]+)*$/)
      .max(200),
    testVersion: z.enum(linkVersions).default('trial'),
    testLinks: z.array(link).max(formats['format.plainLinkTests'].value).default([]),
  }),
  load: (world, _, { account }) => loadPlainLinks(world, account),
  decide: editPlainLink,
  summary: (_, { prefix, path, testLinks }) => ({ prefix, path, testLinks }),
});

/** 发布 a rule (E-16). */
export const plainLinkRelease = command({
  action: 'plainLink.release',
  input: rule,
  load: (world, _, { account }) => loadPlainLinks(world, account),
  decide: releasePlainLink,
  summary: summaryOf,
});

/** 删除 a rule. */
export const plainLinkRemove = command({
  action: 'plainLink.remove',
  input: rule,
  load: (world, _, { account }) => loadPlainLinks(world, account),
  decide: removePlainLink,
  summary: summaryOf,
});
