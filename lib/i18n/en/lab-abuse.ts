import type { Messages } from '../messages';

/** The page of the abuse probes. */
export const labAbuse: Messages['labAbuse'] = {
  title: 'Abuse probes',
  lead: 'Really tries what must not work: each attempt in a scratch copy of this sandbox that is deleted afterwards, so yours stays as it is. Each must be refused and change nothing, and be logged where it is known who did it.',
  run: 'Try them all',
  again: 'Try them again',
  running: 'Trying one after the other, a few seconds…',
  observer: 'An observer may look, not start.',
  noAccount: 'There is no mini program account with members in this sandbox yet, so there is nothing to abuse.',
  allRight: 'All refused, nothing changed.',
  wrong: 'Not every attempt came to what it should; see the red rows.',
  head: { attempt: 'Attempt', code: 'Answer', changed: 'Data', logged: 'Log', result: 'Result' },
  unchanged: 'unchanged',
  changed: 'changed',
  notLogged: 'not logged',
  wentThrough: 'let through',
  right: 'held',
  broken: 'broken',
  attempts: {
    foreignAccount: 'Acting on the AppID of another sandbox: answered word for word like one that does not exist',
    foreignTicket: 'Confirming the scan ticket of one sandbox in another',
    staleTicket: 'Confirming a QR code two days after it expired',
    replayedTicket: 'Confirming a QR code that was used already',
    wrongPhone: 'Confirming for the administrator with somebody else’s phone',
    endedSession: 'Posting on from the same browser after logging out',
    removedMember: 'Posting on from an open page after being removed as a member',
    directPost: 'Posting an act directly that no page offers',
    massAssignment: 'Every act with fields that its form does not have',
  },
};
