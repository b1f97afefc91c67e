import { describe, expect, it } from 'vitest';
import { abuses } from '@/lib/domain/abuse';
import { runAbuses } from '@/lib/probe/abuse';
import { given, withDatabase } from '../support/given';

withDatabase();

describe('attempts at abuse', () => {
  it.each(['2021', '2024'] as const)(
    'are all refused, change nothing, and are logged where a known actor made them (pack %s)',
    async (pack) => {
      const play = await given('live', { pack, subject: 'enterprise' });
      const { seq } = (await play.world()).sandbox;
      const results = (await runAbuses(play.id))!;
      expect(results.map(({ abuse }) => abuse)).toEqual([...abuses]);
      expect(results.filter(({ isRight }) => !isRight)).toEqual([]);
      expect(Object.fromEntries(results.map(({ abuse, code }) => [abuse, code]))).toEqual({
        foreignAccount: 'not_found',
        foreignTicket: 'ticket_foreign',
        staleTicket: 'ticket_expired',
        replayedTicket: 'ticket_closed',
        wrongPhone: 'wrong_person',
        endedSession: 'logged_out',
        removedMember: 'no_permission',
        directPost: 'no_permission',
        massAssignment: 'bad_input',
      });
      expect((await play.world()).sandbox.seq).toBe(seq);
    },
    180_000,
  );

  it('need an account with members', async () => {
    expect(await runAbuses((await given('blank')).id)).toBeNull();
    expect(await runAbuses('gone')).toBeNull();
  });
});
