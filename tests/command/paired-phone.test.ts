import { describe, expect, it } from 'vitest';
import { refreshTicket } from '@/lib/ask-scan';
import { database } from '@/lib/db/client';
import { openWorld } from '@/lib/open-world';
import { createGuest } from '@/lib/platform/create-guest';
import { findCode, findPairing, pairingMinutes, pairPhone } from '@/lib/platform/pairing';
import { readCode } from '@/lib/queries/read-code';
import { phoneEnd, showScan } from '@/lib/queries/scan';
import { allowOnPhone } from '@/lib/scan';
import { given, who, withDatabase, type Rehearsal } from '../support/given';

withDatabase();

async function asked(play: Rehearsal) {
  const waiting = await play.do('secret.create', who.admin);
  if (!waiting.ok || !('ticket' in waiting)) throw new Error(JSON.stringify(waiting));
  const ticket = await play.row('scanTicket', { id: waiting.ticket });
  const { id: personId } = await play.row('person', { wechatId: who.admin });
  return { ticketId: ticket.id, token: ticket.token, code: { sandboxId: play.id, ticketId: ticket.id, personId } };
}
const person = (play: Rehearsal, wechatId: string) => play.row('person', { wechatId });
const read = async (play: Rehearsal, wechatId: string, text: string) =>
  readCode((await openWorld(play.id))!, await person(play, wechatId), text);

describe('a real phone that scans a code', () => {
  it('finds the ticket by what the code says now, and not by what it said before', async () => {
    const play = await given('ready');
    const { ticketId, token } = await asked(play);
    expect(await findCode(token)).toEqual({ sandboxId: play.id, ticketId });
    await refreshTicket(play.id, ticketId, { as: { wechatId: who.admin } });
    expect(await findCode(token)).toBeNull();
  });

  it('one phone per code: of several that come at once one gets it, and only its cookie opens it', async () => {
    const play = await given('ready');
    const { token, code } = await asked(play);
    const guest = await createGuest('guest');
    const secrets = await Promise.all([1, 2, 3].map(() => pairPhone(code, token, guest.id)));
    const [secret, ...more] = secrets.filter((one) => one !== null);
    expect(more).toEqual([]);
    expect(await findPairing(token, secret)).toEqual({ mine: code });
    for (const wrong of [undefined, '', 'guessed']) expect(await findPairing(token, wrong)).toEqual({ mine: null });
  });

  it('lives some real minutes', async () => {
    const play = await given('ready');
    const { token, code } = await asked(play);
    const secret = (await pairPhone(code, token, (await createGuest('guest')).id))!;
    const { write } = await database();
    const row = await write.phonePairing.findUniqueOrThrow({ where: { token } });
    expect(row.expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(pairingMinutes * 60_000);
    expect(row.secretHash).not.toContain(secret);
    await write.phonePairing.update({ where: { token }, data: { expiresAt: new Date(0) } });
    expect(await findPairing(token, secret)).toEqual({ mine: null });
  });
});

describe('how a code ends on a phone', () => {
  it('replaced, answered by another phone, answered by this one', async () => {
    const play = await given('ready');
    const { ticketId, token } = await asked(play);
    const end = async (scanned: string | undefined, wechatId: string) =>
      phoneEnd((await showScan((await openWorld(play.id))!, ticketId))!, scanned, await person(play, wechatId));
    expect(await end(token, who.admin)).toBeNull();
    expect(await end('another', who.admin)).toBe('replaced');
    await allowOnPhone({ sandboxId: play.id, ticketId, token, scanner: { as: { wechatId: who.admin } } });
    expect(await end(token, who.admin)).toBe('used');
    expect(await end(token, who.operator)).toBe('elsewhere');
  });
});

describe('扫一扫 reads', () => {
  it('codes of this sandbox, not those of another one', async () => {
    const [mine, other] = [await given('ready'), await given('ready')];
    const [own, foreign] = [await asked(mine), await asked(other)];
    const address = (token: string) => `http://10.0.0.5:3000/p/${token}`;
    expect(await read(mine, who.admin, address(own.token))).toMatchObject({ kind: 'ticket', ticketId: own.ticketId });
    expect(await read(mine, who.admin, address(foreign.token))).toEqual({ kind: 'foreign' });
    expect(await read(mine, who.admin, '明天见')).toEqual({ kind: 'text' });
  });

  it('the code of a mini program, and links as web pages when no rule covers them', async () => {
    const play = await given('ready');
    const { appId } = await play.account();
    const entrance = `http://10.0.0.5:3000/s/${play.id}/phone/app/${appId}?kind=trial`;
    expect(await read(play, who.tester, entrance)).toMatchObject({ kind: 'app', appId, app: 'trial' });
    const elsewhere = `http://10.0.0.5:3000/s/other/phone/app/${appId}?kind=trial`;
    expect(await read(play, who.tester, elsewhere)).toEqual({ kind: 'web', url: elsewhere });
  });

  it('E-16 a plain link: the released page for everybody, a test link its version for people in the test', async () => {
    const play = await given('live', { subject: 'enterprise' });
    const { appId, id: accountId } = await play.account();
    const [prefix, open] = ['https://www.example.test/mp/', 'https://www.example.test/open/'];
    const row = {
      sandboxId: play.id,
      accountId,
      isExclusive: false,
      testVersion: 'development',
      createdAt: new Date(0),
      releasedAt: null,
    };
    const { write } = await database();
    await write.plainLinkRule.createMany({
      data: [
        { ...row, id: 90_001, prefix, path: 'pages/a/a', testLinks: [`${prefix}test`], state: 'unreleased' },
        { ...row, id: 90_002, prefix: open, path: 'pages/shelf/shelf', testLinks: [], state: 'released' },
      ],
    });
    expect(await read(play, who.outsider, `${prefix}1`)).toMatchObject({ kind: 'web' });
    expect(await read(play, who.outsider, `${prefix}test`)).toMatchObject({ kind: 'web' });
    expect((await read(play, who.developer, `${prefix}test`)).kind).not.toBe('web');
    expect(await read(play, who.outsider, `${open}1`)).toEqual({
      kind: 'app',
      appId,
      app: 'release',
      versionId: null,
      page: 'pages/shelf/shelf',
    });
  });
});
