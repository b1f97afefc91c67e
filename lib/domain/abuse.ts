/** Attempts that must come to nothing, whoever makes them: what each was answered and what it left behind. Pure. */
export const abuses = [
  'foreignAccount',
  'foreignTicket',
  'staleTicket',
  'replayedTicket',
  'wrongPhone',
  'endedSession',
  'removedMember',
  'directPost',
  'massAssignment',
] as const;
export type Abuse = (typeof abuses)[number];

export type AbuseResult = {
  abuse: Abuse;
  /** the refusal's code; null when it was not refused */
  code: string | null;
  /** no row of the world is another than before */
  isUnchanged: boolean;
  /** the entry that the attempt left in the log; null for none */
  logged: string | null;
  /** refused as it must be, nothing changed, logged where that is due */
  isRight: boolean;
};
