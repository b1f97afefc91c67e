import { z } from 'zod';
import { command } from '@/lib/command';
import { deleteEntry, withdraw } from '@/lib/domain/audit';
import { loadAudit } from '@/lib/store/audit';

const auditId = z.number().int().optional();

/** 撤回审核 of the audit under review (A22, A23). */
export const withdrawAudit = command({
  action: 'audit.withdraw',
  input: z.strictObject({ auditId }),
  load: (world, input, { account }) => loadAudit(world, account, input.auditId),
  decide: (facts, _, moment) => withdraw(facts, moment),
});

/** 删除 of a rejected or approved entry (A24). */
export const deleteAuditEntry = command({
  action: 'audit.deleteEntry',
  input: z.strictObject({ auditId }),
  load: (world, input, { account }) => loadAudit(world, account, input.auditId),
  decide: (facts, _, moment) => deleteEntry(facts, moment),
  summary: ({ version, audit }) => ({ version: version?.number ?? '', auditNumber: audit?.number ?? 0 }),
});
