/** The heading of a report about permissions: version, pack with switches, hash of the rule tables, seq. */
import { caipaiVersion } from '@/lib/caipai-version';
import { applySwitches, packs, type PackName } from '@/lib/domain/pack/index';
import type { Switches } from '@/lib/domain/pack/switches';
import { ruleTables, type ReportHead } from '@/lib/domain/permission-report';
import { sha256 } from '@/lib/secrets';
import type { World } from '@/lib/store/world';

/** The heading of a report that knows no sandbox, e.g. of a rule pack alone. */
export const packHead = (pack: PackName, switches: Switches = {}): ReportHead => ({
  caipai: caipaiVersion,
  pack,
  switches,
  rules: sha256(ruleTables(applySwitches(packs[pack], switches))),
  sandbox: null,
});

/** The heading of a report about a sandbox as it stands. */
export function reportHead({ packName, sandbox }: Pick<World, 'packName' | 'sandbox'>): ReportHead {
  return {
    ...packHead(packName, sandbox.switches as Switches),
    sandbox: { id: sandbox.id, seq: sandbox.seq },
  };
}
