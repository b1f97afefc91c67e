/**
 * Names held by others outside of the sandbox, so that every answer of the name check can be had at will (C2). All are
 * invented; the console lists them where a name is typed.
 */
import type { NamedThing } from './name';
import type { ProtectionReason } from './rows-name';

type Outside = {
  /** what is to be typed */
  readonly typed: string;
  /** who is called so, or called "typed+" */
  readonly holds: readonly NamedThing[];
  /** given up or taken away elsewhere a moment ago, whenever it is asked for */
  readonly protection?: ProtectionReason;
  /** this subject holds as many names elsewhere as anybody may */
  readonly isOneTooMany?: true;
};

const miniProgram = (name: string): NamedThing => ({ kind: 'mini_program', name, subjectIdHash: null });
const official = (name: string): NamedThing => ({ kind: 'official_account', name, subjectIdHash: null });

export const outsideNames: readonly Outside[] = [
  { typed: '蓝杉夜读', holds: [miniProgram('蓝杉夜读')] },
  { typed: '云杉课堂', holds: [miniProgram('云杉课堂+')] },
  { typed: '青石周刊', holds: [official('青石周刊')] },
  { typed: '白桦早报', holds: [official('白桦早报'), official('白桦早报')] },
  { typed: '山雀电台', holds: [official('山雀电台+')] },
  { typed: 'yunque2020', holds: [{ kind: 'wechat_id', name: 'yunque2020', subjectIdHash: null }] },
  { typed: '故园茶社', holds: [], protection: 'deregistered' },
  { typed: '北望钟楼', holds: [], protection: 'infringement' },
  { typed: '满架书单', holds: [], isOneTooMany: true },
];

/** Everything outside that has a name. */
export const outsideHolders: readonly NamedThing[] = outsideNames.flatMap((outside) => outside.holds);
