import { describe, expect, it } from 'vitest';
import { sampleZip } from '@/lib/packages/samples';
import { given, who, withDatabase, type Rehearsal } from '../support/given';

withDatabase();

/** Uploads, submits and passes a version; answers its id. */
async function approved(play: Rehearsal, version: string): Promise<number> {
  const versionId = await uploaded(play, version);
  const { result } = await play.did('audit.submit', who.operator, { versionId, rulesRead: true });
  await play.did('audit.pass', 'reviewer', { auditId: result!.auditId! });
  return versionId;
}

async function uploaded(
  play: Rehearsal,
  version: string,
  sample: 'corner-library' | 'corner-library-missing-page' = 'corner-library',
): Promise<number> {
  const id = await play.player.file('package', 'app.zip', sampleZip(sample));
  const { result } = await play.did('version.upload', who.developer, { version, remark: 'r', package: id });
  return result!.versionId as number;
}

const released = async (play: Rehearsal, version: string): Promise<void> => {
  await approved(play, version);
  await play.did('release.full', who.operator, {}, [who.admin]);
};

describe('from upload to rollback', () => {
  it('a version goes from upload through review to everyone', async () => {
    const play = await given('ready');
    await released(play, '1.0.0');
    const account = await play.account();
    const online = await play.row('release', { id: account.onlineReleaseId! });
    expect(online).toMatchObject({ kind: 'full', state: 'done', percent: 100 });
    const log = await play.log();
    expect(log.map((entry) => entry.event).slice(-5)).toEqual([
      'version.uploaded',
      'audit.submitted',
      'audit.passed',
      'ticket.opened',
      'release.completed',
    ]);
    expect(log.at(-1)).toMatchObject({ actorName: '陈静', confirmedBy: [{ name: '王芳' }] });
  });

  it('one development version per uploader; the trial follows its uploader (U10, U16)', async () => {
    const play = await given('ready');
    const first = await uploaded(play, '1.0.0');
    await play.did('trial.choose', who.developer, { versionId: first });
    const second = await uploaded(play, '1.0.1');
    const slots = await play.rows('developmentSlot');
    expect(slots.map((slot) => slot.versionId)).toEqual([second]);
    expect((await play.account()).trialSlotId).toBe(slots[0]!.id);
    expect(await play.code('trial.choose', who.developer, { versionId: first })).toBe('not_found');
  });

  it('what is under review keeps its package, and nothing else may be submitted (A02, U11)', async () => {
    const play = await given('ready');
    const first = await uploaded(play, '1.0.0');
    await play.did('audit.submit', who.operator, { versionId: first, rulesRead: true });
    const second = await uploaded(play, '1.0.1');
    expect(await play.code('audit.submit', who.operator, { versionId: second, rulesRead: true })).toBe('under_audit');
    expect((await play.row('audit')).versionId).toBe(first);
  });

  it('40 submissions at once give one audit', async () => {
    const play = await given('ready');
    const versionId = await uploaded(play, '1.0.0');
    const codes = await Promise.all(
      Array.from({ length: 40 }, () => play.code('audit.submit', who.operator, { versionId, rulesRead: true })),
    );
    expect(codes.filter((code) => code === 'ok')).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set(['ok', 'under_audit']));
    expect(await play.rows('audit')).toHaveLength(1);
  });

  it('the automatic review passes a good package and rejects an unfinished one with 3.3.1 and the file', async () => {
    const play = await given('ready', { review: 'auto' });
    const bad = await uploaded(play, '1.0.0', 'corner-library-missing-page');
    await play.did('audit.submit', who.operator, { versionId: bad, rulesRead: true });
    expect(await play.travel({ days: 8 })).toEqual(['audit.rejected']);
    const audit = await play.row('audit');
    expect(audit.reasons[0]).toMatchObject({ clause: '3.3.1' });
    expect(audit.reasons[0]!.evidence).toMatch(/pages\//);
    const good = await uploaded(play, '1.0.1');
    await play.did('audit.submit', who.operator, { versionId: good, rulesRead: true, feedback: 'fixed' });
    expect(await play.travel({ next: true })).toEqual(['audit.passed']);
    expect((await play.row('audit')).attemptOf).toBe(audit.id);
  });

  it('withdrawals are counted by day and month (A22)', async () => {
    const play = await given('ready', { pack: '2024' });
    const versionId = await uploaded(play, '1.0.0');
    await play.travel({ hours: 1 });
    const once = async (): Promise<string> => {
      await play.did('audit.submit', who.operator, { versionId, rulesRead: true });
      return play.code('audit.withdraw', who.operator);
    };
    for (let i = 0; i < 5; i++) expect(await once()).toBe('ok');
    expect(await once()).toBe('withdraw_day_limit');
    await play.travel({ days: 1 });
    expect(await play.code('audit.withdraw', who.operator)).toBe('ok');
  });

  it('the first version must go to everyone (85079)', async () => {
    const play = await given('ready');
    await approved(play, '1.0.0');
    expect(await play.code('release.gray', who.operator, { percent: 10 })).toBe('first_must_be_full');
  });

  it('gray: up only, by list, cancelled, and 85052 afterwards', async () => {
    const play = await given('ready');
    await released(play, '1.0.0');
    await approved(play, '1.1.0');
    expect(await play.code('release.gray', who.operator, { percent: 0 })).toBe('gray_scope_empty');
    expect(await play.code('release.gray', who.operator, { percent: 12.5 })).toBe('percent_bad');
    expect(await play.code('release.gray', who.operator, { percent: 0, wechatIds: ['nobody_here'] })).toBe(
      'gray_list_unknown',
    );
    await play.did('release.gray', who.operator, { percent: 10, wechatIds: [who.outsider] }, [who.admin]);
    expect(await play.code('gray.raise', who.operator, { percent: 5 })).toBe('percent_not_higher');
    expect(await play.code('release.rollback', who.operator)).toBe('rollback_gray_running');
    await play.did('gray.raise', who.operator, { percent: 30 }, [who.admin]);
    expect(await play.code('release.full', who.operator)).toBe('audit_used');
    await play.did('gray.cancel', who.operator, {}, [who.admin]);
    expect(await play.code('release.full', who.operator)).toBe('audit_used');
    expect(await play.code('release.gray', who.operator, { percent: 50 })).toBe('gray_not_approved');
    expect(await play.code('release.rollback', who.operator)).toBe('rollback_cancelled_gray');
    const account = await play.account();
    expect(account.grayReleaseId).toBeNull();
  });

  it('day 15 of a gray release ends it by itself, dated when due (R11)', async () => {
    const play = await given('ready');
    await released(play, '1.0.0');
    await approved(play, '1.1.0');
    await play.did('release.gray', who.operator, { percent: 10 }, [who.admin]);
    const gray = await play.row('release', { kind: 'gray' });
    expect(await play.travel({ days: 14 })).toEqual([]);
    expect(await play.travel({ days: 30 })).toEqual(['gray.ended_by_time']);
    const done = await play.row('release', { id: gray.id });
    expect(done.endedAt).toEqual(gray.deadlineAt);
    expect((await play.account()).onlineReleaseId).toBe(gray.id);
  });

  it('rollback goes to the previous version, once in a row (87012)', async () => {
    const play = await given('ready');
    await released(play, '1.0.0');
    expect(await play.code('release.rollback', who.operator)).toBe('rollback_none');
    await released(play, '1.1.0');
    const told = await play.did('release.rollback', who.operator, { reason: 'crash' }, [who.admin]);
    expect(told.entries[0]!.data).toMatchObject({ version: '1.0.0', from: '1.1.0', reason: 'crash' });
    expect(await play.code('release.rollback', who.operator)).toBe('rollback_twice');
    await released(play, '1.2.0');
    expect(await play.code('release.rollback', who.operator)).toBe('ticket');
  });

  it('the wrong phone is refused and logged; the ticket then still waits', async () => {
    const play = await given('ready');
    await approved(play, '1.0.0');
    expect(await play.code('release.full', who.operator, {}, [who.developer])).toBe('wrong_person');
    expect((await play.log()).at(-1)).toMatchObject({
      event: 'ticket.wrong_person',
      refusal: 'wrong_person',
      actorName: '李雷',
    });
    expect((await play.row('scanTicket')).state).toBe('waiting');
    expect((await play.account()).onlineReleaseId).toBeNull();
  });

  it('release without a filing number is refused in pack 2024 (86369)', async () => {
    const play = await given('ready', { pack: '2024', isUnfiled: true });
    const versionId = await uploaded(play, '1.0.0');
    expect(await play.code('audit.submit', who.operator, { versionId, rulesRead: true })).toBe('privacy_scan_running');
    await play.travel({ hours: 1 });
    await approved_(play, versionId);
    expect(await play.code('release.full', who.operator)).toBe('filing_missing');
  });

  it('the template live stands where seed 002 stood', async () => {
    const play = await given('live');
    const versions = await play.rows('version');
    const online = await play.row('release');
    expect(versions.map((v) => v.number)).toEqual(['1.0.2', '1.0.3']);
    expect(online.startedAt.toISOString().slice(0, 19)).toBe('2020-08-31T05:57:37');
    expect(versions[1]!.uploadedAt.toISOString().slice(0, 19)).toBe('2020-10-23T10:39:10');
    expect((await play.account()).trialSlotId).not.toBeNull();
  });
});

async function approved_(play: Rehearsal, versionId: number): Promise<void> {
  const { result } = await play.did('audit.submit', who.operator, { versionId, rulesRead: true });
  await play.did('audit.pass', 'reviewer', { auditId: result!.auditId! });
}
