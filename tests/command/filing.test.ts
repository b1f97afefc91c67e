import { describe, expect, it } from 'vitest';
import { addHours } from '@/lib/domain/calendar';
import type { JsonObject } from '@/lib/domain/model';
import { showFiling } from '@/lib/queries/filing';
import { showAccount } from '@/lib/queries/account';
import { showQuotas } from '@/lib/queries/quotas';
import { generateIdNumber } from '@/lib/domain/identity-generator';
import {
  answer,
  applied,
  atRegulator,
  commitment,
  filedNow,
  filingForm,
  fillIn,
  lastFiling,
  paper,
  passPlatform,
  texted,
  twin,
  unfiled,
} from '../support/filing';
import { given, who, withDatabase, type Rehearsal } from '../support/given';

withDatabase();

type Over = { [page: string]: JsonObject };
const fillCode = async (play: Rehearsal, over: Over): Promise<string> => {
  const told = await play.do('filing.fillIn', who.admin, await filingForm(play, over));
  return told.ok ? 'ok' : told.code;
};
const accountOf = (play: Rehearsal) => play.row('account', { email: play.email! });
const shown = async (play: Rehearsal) => (await showFiling(await play.world(), await accountOf(play)))!;
const wire = async (play: Rehearsal) => {
  const { state, wire: status, smsState, entryAvailable } = await shown(play);
  return { state, status, smsState, entryAvailable };
};
const desk = async (play: Rehearsal, action: 'filing.platformPass' | 'filing.regulatorPass') =>
  play.did(action, 'reviewer', { filingId: (await lastFiling(play)).id });
const reject = async (play: Rehearsal, action: 'filing.platformReject' | 'filing.regulatorReject') =>
  play.did(action, 'reviewer', { filingId: (await lastFiling(play)).id, reason: '照片不清楚' });
const hours = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 3_600_000;

describe('filing', () => {
  it('A8-1: pack 2021 has none of it', async () => {
    const play = await given('ready');
    expect(await play.code('filing.fillIn', who.admin, { program: { approval: 'none' } })).toBe('filing_absent');
    for (const action of ['filing.withdraw', 'filing.change', 'filing.sendReuseCode'] as const)
      expect(await play.code(action, who.admin)).toBe('filing_absent');
    for (const action of ['filing.apply', 'filing.resubmit'] as const)
      expect(await play.code(action, who.admin, commitment)).toBe('filing_absent');
    expect(await play.code('filing.cancel', who.admin, { scope: 'access' })).toBe('filing_absent');
    expect(await showFiling(await play.world(), await play.account())).toBeNull();
  });

  it('G20, A8-2: release without filing → 86369; audit submission is not gated; after the filing it goes', async () => {
    const play = await unfiled();
    const { sampleZip } = await import('@/lib/packages/samples');
    const file = await play.player.file('package', 'a.zip', sampleZip('corner-library'));
    const { result } = await play.did('version.upload', who.developer, { version: '1.0.0', package: file });
    await play.travel({ hours: 1 });
    const submitted = await play.did('audit.submit', who.operator, {
      versionId: result!.versionId!,
      rulesRead: true,
      readCarefully: true,
      versionDescription: '第一版',
    });
    await play.did('audit.pass', 'reviewer', { auditId: submitted.result!.auditId! });
    expect(await play.code('release.full', who.operator)).toBe('filing_missing');
    await filedNow(play);
    expect(await play.code('release.full', who.operator)).toBe('ticket');
  });

  it('A8-4, A8-6: what is missing closes the entry and shows in the number', async () => {
    const play = await given('registered', { pack: '2024' });
    expect(await play.code('filing.fillIn', who.admin, { program: { approval: 'none' } })).toBe('filing_not_ready');
    expect(await wire(play)).toEqual({ state: null, status: 1024 + 1 + 2, smsState: null, entryAvailable: 0 });
    const ready = await unfiled();
    expect(await wire(ready)).toEqual({ state: null, status: 1024, smsState: null, entryAvailable: 1 });
  });

  it('A8-5, A8-6, A8-20: five stages with their numbers, then a number that the account shows', async () => {
    const play = await unfiled();
    await fillIn(play);
    expect(await wire(play)).toMatchObject({ state: 'filling', status: 1024 });
    await play.did('filing.apply', who.admin, commitment, [who.admin]);
    expect(await wire(play)).toEqual({ state: 'platform_review', status: 2, smsState: null, entryAvailable: 0 });
    await passPlatform(play);
    expect(await wire(play)).toMatchObject({ state: 'sms_verification', status: 4, smsState: 1 });
    await answer(play);
    expect(await wire(play)).toMatchObject({ state: 'regulator_review', status: 4, smsState: 2 });
    const told = await desk(play, 'filing.regulatorPass');
    expect(told.events).toEqual(['filing.regulator_passed', 'account.filed']);
    expect(await wire(play)).toMatchObject({ state: 'filed', status: 6, smsState: null });
    expect((await showAccount(await play.world(), await play.account())).filingNumber).toMatch(/^演ICP备\d{8}号-1X$/);
    // every stage is told in the console, the number on the administrator's phone (F-2)
    const { client } = await play.world();
    const notices = await client.notice.findMany({ where: { sandboxId: play.id } });
    expect(notices.map((notice) => notice.event)).toEqual(
      expect.arrayContaining(['filing.submitted', 'filing.platform_passed', 'filing.sms_sent', 'account.filed']),
    );
    expect((await play.player.lastMail(play.email!)).kind).toBe('first');
  });

  it('A8-7: the form is complete before it goes, the administrator scans, ID numbers stay out of log and ticket', async () => {
    const play = await unfiled();
    const form = await filingForm(play);
    await play.did('filing.fillIn', who.admin, { type: form.type!, subject: form.subject! });
    const missing = await play.do('filing.apply', who.admin, commitment);
    expect(missing).toMatchObject({
      code: 'filing_incomplete',
      params: { missing: ['principal', 'program', 'contact'] },
    });
    await fillIn(play);
    expect(await play.code('filing.apply', who.admin, { commitment: false })).toBe('bad_input');
    expect(await play.code('filing.apply', who.operator, commitment)).toBe('no_permission');
    expect(await play.code('filing.apply', who.admin, commitment)).toBe('ticket');
    const { idNumber } = await play.row('person', { wechatId: who.admin });
    const { client } = await play.world();
    const entries = await client.logEntry.findMany({
      where: { sandboxId: play.id, action: { startsWith: 'filing.' } },
    });
    const tickets = await play.rows('scanTicket');
    const filing = await lastFiling(play);
    expect(JSON.stringify([entries, tickets, filing])).not.toContain(idNumber);
    expect(entries.length).toBeGreaterThan(0);
    // a page can be saved again without the number
    const { number: _, ...contact } = form.contact as JsonObject;
    await play.did('filing.fillIn', who.admin, { contact });
    expect((await lastFiling(play)).form.contact!.numberHash).toBe(filing.form.contact!.numberHash);
  });

  it('A8-8: automatic review in its working days, the text 5–10 minutes after, again at 12 hours', async () => {
    const play = await unfiled('personal', 'auto');
    await applied(play);
    const { submittedAt } = await lastFiling(play);
    expect(await play.travel({ next: true })).toEqual(['filing.platform_passed']);
    const passed = (await lastFiling(play)).platformAt!;
    expect(hours(submittedAt!, passed)).toBeLessThanOrEqual(4 * 24);
    expect((await lastFiling(play)).codes[0]!.sentAt).toBe('');
    expect(await play.travel({ next: true })).toEqual(['filing.sms_sent']);
    const { smsSentAt, codes } = await lastFiling(play);
    const minutes = hours(passed, smsSentAt!) * 60;
    expect(minutes).toBeGreaterThanOrEqual(5);
    expect(minutes).toBeLessThanOrEqual(10);
    const { phone } = codes[0]!;
    const first = await play.player.lastSms(phone);
    expect(first).toMatchObject({ sender: '12381', hours: 24 });
    expect((await shown(play)).dues.map((due) => due.event)).toEqual(['filing.sms', 'filing.sms_deadline']);
    expect(await play.travel({ next: true })).toEqual(['filing.sms_sent']);
    expect((await play.world()).at).toEqual(addHours(smsSentAt!, 12));
    const second = await play.player.lastSms(phone);
    expect(second).toMatchObject({ hours: 12 });
    // the first code is no longer the one
    expect(await play.code('filing.verifySms', who.admin, { phone, smsCode: first.code! })).toBe('filing_sms_wrong');
    await answer(play);
    const { regulatorAt } = await lastFiling(play);
    expect(await play.travel({ next: true })).toEqual(['filing.regulator_passed', 'account.filed']);
    expect(hours(regulatorAt!, (await lastFiling(play)).decidedAt!)).toBeLessThanOrEqual(28 * 24);
  });

  it('A8-8: five wrong codes, each a logged attempt, and it is back at the platform', async () => {
    const play = await unfiled();
    await texted(play);
    const { phone } = (await lastFiling(play)).codes[0]!;
    for (let left = 4; left >= 0; left--) {
      const told = await play.do('filing.verifySms', who.outsider, { phone, smsCode: '999999' });
      expect(told).toMatchObject({ code: 'filing_sms_wrong', params: { left } });
    }
    expect((await play.log()).filter((entry) => entry.event === 'filing.sms_failed')).toHaveLength(5);
    expect((await lastFiling(play)).state).toBe('returned');
    expect(await play.code('filing.verifySms', who.outsider, { phone, smsCode: '999999' })).toBe('filing_sms_none');
  });

  it('G20, A8-9: filing SMS after 25 h → returned to platform; unchanged it goes straight on', async () => {
    const play = await unfiled();
    await texted(play);
    const { phone } = (await lastFiling(play)).codes[0]!;
    const { code } = await play.player.lastSms(phone);
    expect(await play.travel({ hours: 25 })).toEqual(['filing.sms_sent', 'filing.returned']);
    expect(await play.code('filing.verifySms', who.admin, { phone, smsCode: code! })).toBe('filing_sms_none');
    expect(await wire(play)).toEqual({ state: 'returned', status: 4, smsState: 3, entryAvailable: 1 });
    const told = await play.did('filing.resubmit', who.admin, commitment, [who.admin]);
    expect(told.entries[0]!.data).toMatchObject({ isStraight: true });
    expect((await lastFiling(play)).state).toBe('sms_verification');
    await play.travel({ hours: 25 });
    await fillIn(play, { program: { remark: '改了备注' } });
    await play.did('filing.resubmit', who.admin, commitment, [who.admin]);
    expect((await lastFiling(play)).state).toBe('platform_review');
  });

  it('A8-8: a text to a number ending in 0000 never comes', async () => {
    const play = await unfiled('enterprise');
    await applied(play, {
      principal: {
        phone: '13800000000',
        name: '周远',
        number: generateIdNumber({ n: 77, birth: { year: 1980, month: 1, day: 1 }, gender: 'male' }),
        email: 'zhou@example.test',
      },
    });
    await passPlatform(play);
    expect(await play.rows('smsMessage', { phone: '13800000000' })).toEqual([]);
    expect(await play.travel({ hours: 25 })).toContain('filing.returned');
  });

  it('A8-10, A8-21: an enterprise uses its filed subject again with a code to its 主体负责人; then nobody is texted', async () => {
    const second = await twin();
    const form = await filingForm(second);
    await second.did('filing.sendReuseCode', who.admin);
    expect(await second.code('filing.reuse', who.admin, { smsCode: '999999' })).toBe('filing_sms_wrong');
    const { phone } = (await lastFiling(second)).codes[0]!;
    await second.did('filing.reuse', who.admin, { smsCode: (await second.player.lastSms(phone)).code! });
    expect(await lastFiling(second)).toMatchObject({
      kind: 'add',
      form: { subject: { name: '青川演练科技有限公司' } },
    });
    await second.did('filing.fillIn', who.admin, { program: form.program!, contact: form.contact! });
    await second.did('filing.apply', who.admin, commitment, [who.admin]);
    await desk(second, 'filing.platformPass');
    expect(await lastFiling(second)).toMatchObject({ state: 'regulator_review', codes: [] });
    expect((await wire(second)).smsState).toBeNull();
    await desk(second, 'filing.regulatorPass');
    expect((await accountOf(second)).filingNumber).toMatch(/-2X$/);
    const alone = await unfiled();
    expect(await alone.code('filing.sendReuseCode', who.admin)).toBe('filing_reuse_organisation_only');
    expect(await (await unfiled('enterprise')).code('filing.sendReuseCode', who.admin)).toBe('filing_nothing_to_reuse');
  });

  it('A8-11: it can be withdrawn until the regulator has it, and what was typed is there again', async () => {
    const play = await unfiled();
    await applied(play);
    await play.did('filing.withdraw', who.admin, {}, [who.admin]);
    expect(await wire(play)).toMatchObject({ state: 'withdrawn', status: 1024, entryAvailable: 1 });
    await play.did('filing.fillIn', who.admin, { program: { services: ['工具/预约/报名'], approval: 'none' } });
    await play.did('filing.apply', who.admin, commitment, [who.admin]);
    await passPlatform(play);
    expect(await play.code('filing.withdraw', who.admin)).toBe('filing_not_withdrawable');
    await answer(play);
    expect(await play.code('filing.withdraw', who.admin)).toBe('filing_not_withdrawable');
  });

  it('A8-12: one phone and e-mail a person, another emergency phone, the owner in both roles, a mainland ID card', async () => {
    const play = await unfiled();
    const other = generateIdNumber({ n: 78, birth: { year: 1980, month: 1, day: 1 }, gender: 'male' });
    const { phone } = await play.row('person', { wechatId: who.admin });
    expect(await fillCode(play, { principal: { emergencyPhone: phone } })).toBe('filing_emergency_phone_same');
    expect(await fillCode(play, { principal: { number: other }, contact: { number: other } })).toBe(
      'filing_owner_only',
    );
    expect(await fillCode(play, { contact: { certificate: 'taiwan' } })).toBe('filing_face_check_impossible');
    expect(await fillCode(play, { contact: { phone: '13900000009' } })).toBe('filing_phone_shared');
    expect(await fillCode(play, { principal: { number: '110105194912310021' } })).toBe('id_number_bad');
    const company = await unfiled('enterprise');
    expect(await fillCode(company, { contact: { number: other } })).toBe('filing_phone_shared');
    expect(await fillCode(company, { contact: { number: other, phone: '13900000009' } })).toBe('filing_email_shared');
    const free = { number: other, phone: '13900000009', email: 'else@example.test' };
    expect(await fillCode(company, { contact: free })).toBe('ok');
  });

  it('A8-13: names of persons, of the nation, and those that need an approval', async () => {
    const play = await unfiled();
    await fillIn(play);
    await play.did('profile.name', who.admin, { name: '街角商贸' }, [who.admin]);
    expect(await play.do('filing.apply', who.admin, commitment)).toMatchObject({
      code: 'filing_name_personal',
      params: { word: '商贸' },
    });
    const company = await unfiled('enterprise');
    await company.did('profile.name', who.admin, { name: '街角教育书屋' }, [who.admin]);
    expect(await fillCode(company, {})).toBe('filing_name_needs_approval');
    expect(await fillCode(company, { program: { approval: 'education' } })).toBe('filing_paper_missing');
    expect(
      await fillCode(company, { program: { approval: 'education', approvalPapers: [await paper(company)] } }),
    ).toBe('ok');
    await company.did('profile.name', who.admin, { name: '中华书屋' }, [who.admin]);
    expect(await fillCode(company, {})).toBe('filing_name_national');
  });

  it('A8-13: a rejection gives one more rename to whoever has none left', async () => {
    const play = await unfiled();
    for (const name of ['街角甲书屋', '街角乙书屋']) await play.did('profile.name', who.admin, { name }, [who.admin]);
    expect(await play.code('profile.name', who.admin, { name: '街角丙书屋' })).toBe('quota_used_up');
    await applied(play);
    expect((await reject(play, 'filing.platformReject')).entries[0]!.data).toMatchObject({ isRenameGranted: true });
    const left = async () =>
      (await showQuotas(await play.world(), await play.account())).find((quota) => quota.key === 'name')!.left;
    expect(await left()).toBe(1);
    await play.did('profile.name', who.admin, { name: '街角丙书屋' }, [who.admin]);
    expect(await play.code('profile.name', who.admin, { name: '街角丁书屋' })).toBe('quota_used_up');
    await play.did('filing.resubmit', who.admin, commitment, [who.admin]);
    await passPlatform(play);
    await answer(play);
    await reject(play, 'filing.regulatorReject');
    expect(await left()).toBe(1);
    // the second rejection finds one left and gives none
    await play.did('filing.resubmit', who.admin, commitment, [who.admin]);
    expect((await reject(play, 'filing.platformReject')).entries[0]!.data).toMatchObject({ isRenameGranted: false });
  });

  it('A8-14, A8-15: materials are there, JPG or PNG; small ones are taken', async () => {
    const play = await unfiled();
    expect(
      await play.do('filing.fillIn', who.admin, await filingForm(play, { subject: { papers: [] } })),
    ).toMatchObject({
      code: 'filing_paper_missing',
      params: { paper: 'subject' },
      field: 'subject.papers',
    });
    const gif = await paper(play, 'gif');
    expect(await fillCode(play, { principal: { papers: [gif] } })).toBe('filing_paper_format');
    expect(await fillCode(play, { contact: { papers: [99_999] } })).toBe('paper_file_unknown');
    expect(await fillCode(play, { contact: { papers: [await paper(play, 'png', 20)] } })).toBe('ok');
  });

  it('A8-16: certificates hold for more than 3 months, in Ningxia 6', async () => {
    const play = await unfiled();
    const { at } = await play.world();
    const day = (days: number): string => new Date(at.getTime() + days * 86_400_000).toISOString().slice(0, 10);
    expect(await fillCode(play, { subject: { validUntil: day(60) } })).toBe('filing_certificate_expiring');
    expect(await fillCode(play, { principal: { validUntil: day(120) } })).toBe('ok');
    const ningxia = { type: { province: '宁夏' }, principal: { validUntil: day(120) } };
    expect(await play.do('filing.fillIn', who.admin, await filingForm(play, ningxia))).toMatchObject({
      code: 'filing_certificate_expiring',
      params: { months: 6 },
    });
  });

  it('A8-17: the legal person where the province wants him, a letter elsewhere, nothing in Beijing', async () => {
    const play = await unfiled('enterprise');
    const not = { isLegalPerson: false };
    expect(await fillCode(play, { type: { province: '上海' }, subject: not })).toBe('filing_legal_person_only');
    expect(await fillCode(play, { type: { province: '江苏' }, subject: not })).toBe('filing_paper_missing');
    const letter = [await paper(play)];
    expect(await fillCode(play, { type: { province: '江苏' }, subject: { ...not, letter } })).toBe('ok');
    expect(await fillCode(play, { type: { province: '北京' }, subject: not })).toBe('ok');
  });

  it('A8-18: a person from elsewhere proves where he lives, where the province wants it', async () => {
    const play = await unfiled();
    expect(await fillCode(play, { type: { province: '上海' } })).toBe('filing_paper_missing');
    expect(await fillCode(play, { type: { province: '上海' }, subject: { residenceProof: [await paper(play)] } })).toBe(
      'ok',
    );
    expect(await fillCode(play, { type: { province: '海南' } })).toBe('ok');
  });

  it('A8-19, C3-10: a change keeps the number; another credit code is no change', async () => {
    const play = await unfiled();
    expect(await play.code('filing.change', who.admin)).toBe('filing_not_filed');
    await filedNow(play);
    const { filingNumber } = await play.account();
    expect((await shown(play)).changesDue).toEqual([]);
    await play.did('profile.name', who.admin, { name: '河畔书屋' }, [who.admin]);
    expect((await shown(play)).changesDue).toEqual(['name']);
    await play.did('filing.change', who.admin);
    const form = await filingForm(play);
    const other = { ...(form.type as JsonObject), number: '91999000000000019' };
    expect(await play.code('filing.fillIn', who.admin, { type: other })).toBe('filing_uscc_changed');
    await play.did('filing.apply', who.admin, commitment, [who.admin]);
    expect((await play.account()).filingNumber).toBe(filingNumber);
    await passPlatform(play);
    expect((await lastFiling(play)).codes.map((code) => code.to)).toEqual(['contact']);
    await answer(play);
    await desk(play, 'filing.regulatorPass');
    expect(await shown(play)).toMatchObject({ state: 'filed', kind: 'change', number: filingNumber, changesDue: [] });
    expect((await shown(play)).history.map((row) => row.state)).toEqual(['replaced', 'filed']);
    await play.did('filing.change', who.admin);
    expect(await play.code('filing.apply', who.admin, commitment)).toBe('unchanged');
  });

  it('A8-10, A8-19: three kinds of cancellation, past the platform at once, never withdrawn', async () => {
    const expected = { subject: ['principal'], service: ['contact'], access: [] } as const;
    for (const [scope, to] of Object.entries(expected)) {
      const play = await unfiled();
      await filedNow(play);
      await play.did('filing.cancel', who.admin, { scope }, [who.admin]);
      const filing = await lastFiling(play);
      expect(filing.codes.map((code) => code.to)).toEqual(to);
      expect(await shown(play)).toMatchObject({ wire: 6, isCanceling: true });
      expect(await play.code('filing.withdraw', who.admin)).toBe('filing_not_withdrawable');
      if (to.length > 0) {
        await play.travel({ hours: 0.2 });
        await answer(play);
      }
      const told = await desk(play, 'filing.regulatorPass');
      expect(told.events).toEqual(['filing.regulator_passed', 'account.unfiled']);
      expect(await shown(play)).toMatchObject({ wire: 1024, isCanceling: false, number: null });
    }
  });

  it('A8-19: cancelling the subject ends the filing of its other mini programs', async () => {
    const second = await twin();
    await second.did('account.grant', 'platform', { filing: true });
    await second.did('filing.cancel', who.admin, { scope: 'subject' }, [who.admin]);
    const told = await desk(second, 'filing.regulatorPass');
    expect(told.events.filter((event) => event === 'account.unfiled')).toHaveLength(2);
    expect((await second.rows('account')).map((account) => account.filingNumber)).toEqual([null, null]);
  });

  it('the remark makes platform or regulator reject when nobody reviews', async () => {
    const play = await unfiled('personal', 'auto');
    await applied(play, { program: { remark: '演练平台驳回' } });
    expect(await play.travel({ next: true })).toEqual(['filing.platform_rejected']);
    expect(await wire(play)).toMatchObject({ state: 'platform_rejected', status: 3, entryAvailable: 1 });
    await fillIn(play, { program: { remark: '管局驳回' } });
    await play.did('filing.resubmit', who.admin, commitment, [who.admin]);
    await play.travel({ next: true });
    await play.travel({ next: true });
    await answer(play);
    expect(await play.travel({ next: true })).toEqual(['filing.regulator_rejected']);
    expect(await wire(play)).toMatchObject({ state: 'regulator_rejected', status: 5 });
  });

  it('when people review, time decides nothing; handing it to the platform brings the verdict', async () => {
    const play = await unfiled();
    await applied(play);
    await play.travel({ days: 30 });
    expect((await lastFiling(play)).state).toBe('platform_review');
    await play.did('sandbox.configure', 'director', { reviewMode: 'auto' });
    expect(await play.travel({ days: 5 })).toContain('filing.platform_passed');
    expect(await play.code('filing.platformPass', 'reviewer', { filingId: (await lastFiling(play)).id })).toBe(
      'filing_not_in_review',
    );
  });

  it('a rejection needs a reason, and what the regulator has is not the platform’s', async () => {
    const play = await unfiled();
    await atRegulator(play);
    const filingId = (await lastFiling(play)).id;
    expect(await play.code('filing.regulatorReject', 'reviewer', { filingId, reason: ' ' })).toBe('reason_missing');
    expect(await play.code('filing.platformReject', 'reviewer', { filingId, reason: 'x' })).toBe(
      'filing_not_in_review',
    );
  });
});
