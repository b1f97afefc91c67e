/** What each kind of subject may do, verified or not (A7): asked of the one table of abilities. Pure. */
import { abilities, abilitiesOf, type Ability } from './ability';
import type { Pack } from './pack/shape';

type By = { unverified: boolean; /** null where this subject cannot be verified at all */ verified: boolean | null };
export type AbilityLine = { ability: Ability; personal: By; organisation: By; source: string };

/** A7 for somebody who chooses his subject: a line for each ability. */
export function abilityTable({ at, pack }: { at: Date; pack: Pack }): AbilityLine[] {
  const heldBy = (subjectType: 'personal' | 'enterprise', verifiedAt: Date | null) =>
    new Map(
      abilitiesOf({ subjectType, verifiedAt, verifiedUntil: null }, { at, pack }).map((row) => [row.ability, row]),
    );
  const person = { unverified: heldBy('personal', null), verified: heldBy('personal', at) };
  const others = { unverified: heldBy('enterprise', null), verified: heldBy('enterprise', at) };
  // A6-3: a person can be verified in some packs only
  const mayVerify = pack['verify.personal'].value;
  return abilities
    .filter((ability) => ability !== 'newUsers') // a matter of lapsing, not of choosing
    .map((ability) => ({
      ability,
      personal: {
        unverified: person.unverified.get(ability)!.isHeld,
        verified: mayVerify ? person.verified.get(ability)!.isHeld : null,
      },
      organisation: {
        unverified: others.unverified.get(ability)!.isHeld,
        verified: others.verified.get(ability)!.isHeld,
      },
      source: others.verified.get(ability)!.source,
    }));
}
