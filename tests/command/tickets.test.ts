import { describe, expect, it } from 'vitest';
import { nudgeScanner, readOnce, refreshTicket } from '@/lib/ask-scan';
import { openWorld } from '@/lib/open-world';
import { openTickets } from '@/lib/queries/open-tickets';
import { allowOnPhone, refuseOnPhone, scanCode } from '@/lib/scan';
import { run, type Result } from '@/lib/run';
import { given, who, withDatabase, type Rehearsal } from '../support/given';

withDatabase();

const codeOf = (result: Result): string => (result.ok ? 'ok' : result.refusal.code);
const phone = (play: Rehearsal, ticketId: number, wechatId: string) => ({
  sandboxId: play.id,
  ticketId,
  scanner: { as: { wechatId } },
});

async function asked(play: Rehearsal): Promise<number> {
  const waiting = await play.do('secret.create', who.admin);
  if (!waiting.ok || !('ticket' in waiting)) throw new Error(JSON.stringify(waiting));
  return waiting.ticket;
}

describe('scan tickets (B-6, D-9)', () => {
  it('asking for a scan changes nothing yet', async () => {
    const play = await given('ready');
    await asked(play);
    expect(await play.rows('appSecret')).toEqual([]);
  });

  it('the right phone scans, allows, and the act is done once', async () => {
    const play = await given('ready');
    const ticket = await asked(play);
    expect(codeOf(await scanCode(phone(play, ticket, who.admin)))).toBe('ok');
    expect((await play.row('scanTicket')).state).toBe('scanned');
    expect(codeOf(await allowOnPhone(phone(play, ticket, who.admin)))).toBe('ok');
    expect((await play.row('scanTicket')).state).toBe('used');
    expect(codeOf(await allowOnPhone(phone(play, ticket, who.admin)))).toBe('ticket_closed');
    expect((await play.log()).filter((entry) => entry.event === 'secret.created')).toHaveLength(1);
  });

  it('refusing on the phone ends it, and is logged as an attempt', async () => {
    const play = await given('ready');
    const ticket = await asked(play);
    expect(codeOf(await refuseOnPhone(phone(play, ticket, who.admin)))).toBe('ok');
    expect((await play.row('scanTicket')).state).toBe('refused');
    expect((await play.log()).at(-1)).toMatchObject({ event: 'ticket.refused', refusal: 'ticket_refused' });
    expect(codeOf(await allowOnPhone(phone(play, ticket, who.admin)))).toBe('ticket_closed');
  });

  it('a code runs out, and can be refreshed five times', async () => {
    const play = await given('ready');
    const ticket = await asked(play);
    await play.travel({ hours: 1 });
    expect(codeOf(await allowOnPhone(phone(play, ticket, who.admin)))).toBe('ticket_expired');
    const before = await play.row('scanTicket');
    for (let i = 0; i < 5; i++)
      expect(codeOf(await refreshTicket(play.id, ticket, { as: { wechatId: who.admin } }))).toBe('ok');
    expect(codeOf(await refreshTicket(play.id, ticket, { as: { wechatId: who.admin } }))).toBe('ticket_refresh_limit');
    expect((await play.row('scanTicket')).token).not.toBe(before.token);
    expect(codeOf(await allowOnPhone(phone(play, ticket, who.admin)))).toBe('ok');
  });

  it('only its asker refreshes a ticket', async () => {
    const play = await given('ready');
    const ticket = await asked(play);
    expect(codeOf(await refreshTicket(play.id, ticket, { as: { wechatId: who.operator } }))).toBe('not_found');
  });

  it('its asker reminds whoever is waited for, not every second; a new code is not yet reminded of', async () => {
    const play = await given('ready');
    const ticket = await asked(play);
    const nudge = (wechatId: string) => nudgeScanner(play.id, ticket, { as: { wechatId } });
    const isNudged = async () => (await openTickets((await openWorld(play.id))!))[0]?.isNudged;
    expect(codeOf(await nudge(who.operator))).toBe('not_found');
    expect(await isNudged()).toBe(false);
    expect(codeOf(await nudge(who.admin))).toBe('ok');
    expect(codeOf(await nudge(who.admin))).toBe('nudge_too_soon');
    expect(await isNudged()).toBe(true);
    expect((await play.log()).at(-1)).toMatchObject({ event: 'ticket.nudged' });
    await refreshTicket(play.id, ticket, { as: { wechatId: who.admin } });
    expect(await isNudged()).toBe(false);
    await allowOnPhone(phone(play, ticket, who.admin));
    expect(codeOf(await nudge(who.admin))).toBe('ticket_closed');
  });

  it('a ticket of another sandbox does not exist here', async () => {
    const [mine, other] = [await given('ready'), await given('ready')];
    const ticket = await asked(other);
    expect(codeOf(await allowOnPhone(phone(mine, ticket + 5000, who.admin)))).toBe('ticket_foreign');
    expect((await other.row('scanTicket')).state).toBe('waiting');
    expect((await mine.log()).at(-1)).toMatchObject({ event: 'ticket.scanned_foreign', refusal: 'ticket_foreign' });
  });

  it('what is refused when the phone allows ends the ticket as failed, with its reason', async () => {
    const play = await given('ready');
    const [first, second] = [await asked(play), await asked(play)];
    await allowOnPhone(phone(play, first, who.admin));
    expect(codeOf(await allowOnPhone(phone(play, second, who.admin)))).toBe('secret_exists');
    expect((await play.row('scanTicket', { id: second })).state).toBe('failed');
    expect((await play.log()).at(-1)).toMatchObject({ event: 'ticket.failed', refusal: 'secret_exists' });
  });

  it('an asker who lost his right in between is refused', async () => {
    const play = await given('ready');
    const waiting = await play.do('serverDomain.edit', who.developer, { request: ['https://api.example.test'] });
    if (!waiting.ok || !('ticket' in waiting)) throw new Error(JSON.stringify(waiting));
    await play.did('member.remove', who.admin, { wechatId: who.developer }, [who.admin]);
    expect(codeOf(await allowOnPhone(phone(play, waiting.ticket, who.admin)))).toBe('no_permission');
    expect((await play.account()).serverDomains).toEqual({});
  });
});

describe('codes that are dead are refused and logged, and change nothing', () => {
  const lastTry = async (play: Rehearsal) => (await play.log()).at(-1);
  const withToken = (play: Rehearsal, ticket: number, token: string) => ({ ...phone(play, ticket, who.admin), token });

  it('a code that was replaced by 换一张 is dead, though its ticket is open', async () => {
    const play = await given('ready');
    const ticket = await asked(play);
    const { token: old } = await play.row('scanTicket');
    await refreshTicket(play.id, ticket, { as: { wechatId: who.admin } });
    const { token } = await play.row('scanTicket');
    for (const step of [scanCode, allowOnPhone, refuseOnPhone])
      expect(codeOf(await step(withToken(play, ticket, old)))).toBe('ticket_replaced');
    expect(await lastTry(play)).toMatchObject({ event: 'ticket.scanned_stale', refusal: 'ticket_replaced' });
    expect((await play.row('scanTicket')).state).toBe('waiting');
    expect(codeOf(await allowOnPhone(withToken(play, ticket, token)))).toBe('ok');
  });

  it('the code of the first phone is dead for the second', async () => {
    const play = await given('ready');
    const ticket = await asked(play);
    const { token } = await play.row('scanTicket');
    await allowOnPhone(withToken(play, ticket, token));
    expect(codeOf(await allowOnPhone(withToken(play, ticket, token)))).toBe('ticket_closed');
    expect(await lastTry(play)).toMatchObject({ event: 'ticket.scanned_stale', refusal: 'ticket_closed' });
    expect((await play.log()).filter(({ event }) => event === 'secret.created')).toHaveLength(1);
  });

  it('a code that ran out', async () => {
    const play = await given('ready');
    const ticket = await asked(play);
    await play.travel({ hours: 1 });
    expect(codeOf(await scanCode(phone(play, ticket, who.admin)))).toBe('ticket_expired');
    expect(await lastTry(play)).toMatchObject({ event: 'ticket.scanned_stale', refusal: 'ticket_expired' });
  });

  it('the code of one act cannot confirm another one', async () => {
    const play = await given('ready');
    const first = await asked(play);
    const { token } = await play.row('scanTicket', { id: first });
    const second = await asked(play);
    expect(codeOf(await allowOnPhone(withToken(play, second, token)))).toBe('ticket_replaced');
    for (const id of [first, second]) expect((await play.row('scanTicket', { id })).state).toBe('waiting');
  });
});

describe('tickets of several phones', () => {
  const successor = 'wangfang_new';

  /** The administrator's own second WeChat, and a ticket that waits for it first, then for the first one (D-12). */
  async function handover(): Promise<{ play: Rehearsal; ticket: number }> {
    const play = await given('ready');
    const { realName, idNumber, phone: number } = await play.row('person', { wechatId: who.admin });
    const same = { nickname: '王芳二', realName, idNumber, phone: number };
    await play.did('person.create', 'director', { wechatId: successor, ...same });
    const waiting = await play.do('admin.change', who.admin);
    if (!waiting.ok || !('ticket' in waiting)) throw new Error(JSON.stringify(waiting));
    return { play, ticket: waiting.ticket };
  }

  it('are scanned in order: the second phone cannot come first', async () => {
    const { play, ticket } = await handover();
    expect(codeOf(await allowOnPhone(phone(play, ticket, who.admin)))).toBe('wrong_person');
    const first = await play.row('scanTicket');
    expect(codeOf(await scanCode(phone(play, ticket, successor)))).toBe('ok');
    expect(codeOf(await allowOnPhone(phone(play, ticket, successor)))).toBe('ok');
    const second = await play.row('scanTicket');
    expect(second.state).toBe('waiting');
    expect(second.token).not.toBe(first.token);
    expect(second.steps.map(({ who: rule, personId }) => [rule, personId !== undefined])).toEqual([
      ['newAdmin', true],
      ['admin', false],
    ]);
    expect((await play.log()).at(-1)).toMatchObject({ event: 'ticket.step_allowed', actorName: '王芳二' });
    expect((await play.account()).adminPersonId).not.toBe(second.steps[0]!.personId);
    expect(codeOf(await allowOnPhone(phone(play, ticket, who.admin)))).toBe('ok');
    expect((await play.account()).adminPersonId).toBe(second.steps[0]!.personId);
  });

  it('a wrong phone at the second step changes nothing; the first step stands', async () => {
    const { play, ticket } = await handover();
    await allowOnPhone(phone(play, ticket, successor));
    for (const wrong of [successor, who.operator])
      expect(codeOf(await allowOnPhone(phone(play, ticket, wrong)))).toBe('wrong_person');
    expect((await play.row('scanTicket')).steps[0]!.personId).toBeDefined();
    expect(codeOf(await allowOnPhone(phone(play, ticket, who.admin)))).toBe('ok');
  });

  it('each step lives on its own: it runs out between two phones, and a new code goes on with the second', async () => {
    const { play, ticket } = await handover();
    await play.travel({ hours: 0.04 });
    await allowOnPhone(phone(play, ticket, successor));
    await play.travel({ hours: 0.04 });
    expect(codeOf(await scanCode(phone(play, ticket, who.admin)))).toBe('ok');
    await play.travel({ hours: 1 });
    expect(codeOf(await allowOnPhone(phone(play, ticket, who.admin)))).toBe('ticket_expired');
    expect(codeOf(await refreshTicket(play.id, ticket, { as: { wechatId: who.admin } }))).toBe('ok');
    expect(codeOf(await allowOnPhone(phone(play, ticket, successor)))).toBe('wrong_person');
    expect(codeOf(await allowOnPhone(phone(play, ticket, who.admin)))).toBe('ok');
  });

  it('the second phone may refuse; a finished ticket is not played again', async () => {
    const { play, ticket } = await handover();
    await allowOnPhone(phone(play, ticket, successor));
    expect(codeOf(await refuseOnPhone(phone(play, ticket, who.admin)))).toBe('ok');
    expect(codeOf(await allowOnPhone(phone(play, ticket, who.admin)))).toBe('ticket_closed');
    const again = await play.do('admin.change', who.admin);
    if (!again.ok || !('ticket' in again)) throw new Error(JSON.stringify(again));
    await allowOnPhone(phone(play, again.ticket, successor));
    expect(codeOf(await allowOnPhone(phone(play, again.ticket, who.admin)))).toBe('ok');
    expect(codeOf(await allowOnPhone(phone(play, again.ticket, who.admin)))).toBe('ticket_closed');
    expect((await play.log()).filter((entry) => entry.event === 'admin.changed')).toHaveLength(1);
  });

  it('a phone that is asked to choose has to choose, and what it chose stands in the step', async () => {
    const play = await given('ready');
    const waiting = await play.do('console.scanLogin', who.outsider);
    if (!waiting.ok || !('ticket' in waiting)) throw new Error(JSON.stringify(waiting));
    const scan = phone(play, waiting.ticket, who.operator);
    expect(codeOf(await allowOnPhone(scan))).toBe('answer_missing');
    expect((await play.row('scanTicket')).state).toBe('waiting');
    const { id: accountId } = await play.account();
    expect(codeOf(await allowOnPhone({ ...scan, answer: { accountId } }))).toBe('ok');
    expect((await play.row('scanTicket')).steps).toMatchObject([{ who: 'visitor', answer: { accountId } }]);
  });
});

describe('one-time values', () => {
  it('are read once, by the user who asked', async () => {
    const play = await given('ready');
    const { id: personId } = await play.row('person', { wechatId: who.admin });
    const asked = await run({
      sandboxId: play.id,
      action: 'secret.create',
      who: { as: { personId }, account: play.email, userId: 'user-a' },
      input: {},
    });
    if (!asked.ok || !('ticket' in asked)) throw new Error(JSON.stringify(asked));
    await allowOnPhone(phone(play, asked.ticket.id, who.admin));
    expect(await readOnce(play.id, asked.ticket.id, { personId, userId: 'user-b' })).toBeNull();
    const value = await readOnce(play.id, asked.ticket.id, { personId, userId: 'user-a' });
    expect(value?.appSecret).toMatch(/^[0-9a-f]{32}$/);
    expect(await readOnce(play.id, asked.ticket.id, { personId, userId: 'user-a' })).toBeNull();
  });
});
