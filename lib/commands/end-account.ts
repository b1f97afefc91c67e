import { z } from 'zod';
import { command } from '@/lib/command';
import { cancelMigration, startMigration } from '@/lib/domain/account-migration';
import {
  cancelDeregistration,
  confirmDeregistration,
  payForDeregistration,
  startDeregistration,
} from '@/lib/domain/deregistration';
import type { Account } from '@/lib/domain/model';
import { papersInput } from '@/lib/domain/paper';
import { loadDeregistration, loadMigration } from '@/lib/store/account-end';
import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

const nameOf = (facts: { account: Account } | null) => ({
  name: facts?.account.name ?? '',
  email: facts?.account.email ?? '',
});

/** 申请注销 (C6-2). */
export const accountDeregister = command({
  action: 'account.deregister',
  input: z.strictObject({
    /** a government without a bank account hands in papers */
    isWithoutBankAccount: z.boolean().default(false),
    papers: papersInput.default([]),
  }),
  load: async (world, input, { account }) => {
    const facts = await loadDeregistration(world, account);
    return facts && { ...facts, files: await many(world, 'storedFile', { id: { in: input.papers } }) };
  },
  decide: startDeregistration,
  summary: nameOf,
});

/** The small payment from the simulated bank (C6-2). */
export const accountPayDeregistration = command({
  action: 'account.payDeregistration',
  input: z.strictObject({
    amountCents: z.number().int().min(1).max(100_000_000),
    /** the subject itself when left out */
    payerName: z.string().trim().min(1).max(64).optional(),
  }),
  load: (world, _, { account }) => loadDeregistration(world, account),
  decide: (facts, input, moment) => payForDeregistration(facts, input, moment),
});

/** 撤销注销 (C6-3). */
export const accountCancelDeregistration = command({
  action: 'account.cancelDeregistration',
  input: z.strictObject({}),
  load: (world, _, { account }) => loadDeregistration(world, account),
  decide: (facts, _, moment) => cancelDeregistration(facts, moment),
});

/** 确认注销 (C6-3). */
export const accountConfirmDeregistration = command({
  action: 'account.confirmDeregistration',
  input: z.strictObject({}),
  load: (world, _, { account }) => loadDeregistration(world, account),
  decide: (facts, _, moment) => confirmDeregistration(facts, moment),
  summary: nameOf,
});

const migration = {
  /** AppID, original ID or address of B */
  to: z.string().trim().min(1).max(254),
  /** another subject, related, under the same open platform account */
  isRelated: z.boolean().default(false),
};
const kept = z.strictObject({ ...migration, targetAdminId: z.number().int() });

const loadTo = (world: World, { to }: { to: string }, account: Account | null) => loadMigration(world, account, to);

/** 帐号迁移 (C6-5): A's administrator scans, then B's. */
export const accountMigrate = command({
  action: 'account.migrate',
  input: z.strictObject(migration),
  load: (world, input, { account }) => loadTo(world, input, account),
  decide: (facts, input, moment) => startMigration(facts, input, moment),
  summary: (facts) => ({ from: facts?.account.name ?? '', to: facts?.target?.name ?? facts?.target?.appId ?? '' }),
  kept: {
    from: (facts, input) => ({ ...input, targetAdminId: facts?.target?.adminPersonId ?? 0 }),
    load: async (world, raw, { account }) => {
      const { to, isRelated } = kept.parse(raw);
      return { facts: await loadTo(world, { to }, account), input: { to, isRelated } };
    },
  },
});

/** 取消迁移 while it cools (C6-5). */
export const accountCancelMigration = command({
  action: 'account.cancelMigration',
  input: z.strictObject({}),
  load: (world, _, { account }) => loadMigration(world, account),
  decide: (facts, _, moment) => cancelMigration(facts, moment),
});
