/** The names with a known answer, each with what the check and the setting of it say (C2). */
import { checkName, type NameVerdict } from '@/lib/domain/name';
import { setRefusal } from '@/lib/domain/name-refusal';
import { nameWorld } from '@/lib/domain/name-world';
import { outsideNames } from '@/lib/domain/outside-name';
import { errcodeOf, refusals } from '@/lib/domain/refusal';
import type { World } from '@/lib/store/world';

export type OutsideNameRow = { typed: string; check: Pick<NameVerdict, 'kind' | 'errcode'>; setCode: number | null };

/** One row per name; codes are the platform's. */
export const outsideNameRows = ({ at, pack }: Pick<World, 'at' | 'pack'>): OutsideNameRow[] =>
  outsideNames.map(({ typed, isOneTooMany = false }) => {
    const check = checkName(typed, nameWorld(typed, { named: [], protections: [] }, null, at), at);
    const refusal = setRefusal(check, pack);
    const setCode = isOneTooMany ? refusals.names_full.errcode : refusal && errcodeOf(refusal);
    return { typed, check, setCode };
  });
