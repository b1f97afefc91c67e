import { describe, expect, it } from 'vitest';
import { doesSmsArrive, emailHolder, mailFolder } from '@/lib/domain/magic-input';
import { packs } from '@/lib/domain/pack/index';
import {
  checkEmail,
  checkOrganisationName,
  checkPassword,
  checkPhone,
  checkRealName,
  checkSmsCode,
  isOrganisation,
  subjectKey,
  subjects,
  subjectTypes,
} from '@/lib/domain/registration';

const problemOf = (checked: { ok: true } | { ok: false; problem: string }) => (checked.ok ? 'ok' : checked.problem);

describe('step 1, account information (A1)', () => {
  it('an e-mail is trimmed and compared in small letters (A1-4)', () => {
    expect(checkEmail('  Wang.Fang@Example.TEST ')).toEqual({ ok: true, value: 'wang.fang@example.test' });
  });

  it.each(['', 'a', 'a@b', '@example.test', 'a b@example.test', `${'a'.repeat(250)}@example.test`])(
    '%j is no e-mail address',
    (text) => {
      expect(problemOf(checkEmail(text))).toBe('format');
    },
  );

  it.each([
    ['abc1234', 'too_short'],
    ['abc12345', 'ok'],
    ['!"#$%&~^', 'ok'],
    ['密码密码密码密码', 'characters'],
    ['abc 12345', 'characters'],
    ['', 'too_short'],
  ])('password %j: %s (A1-5, G2)', (text, expected) => {
    expect(problemOf(checkPassword(text))).toBe(expected);
  });

  it('a password keeps its case (G2)', () => {
    expect(checkPassword('ABC12345')).toEqual({ ok: true, value: 'ABC12345' });
  });

  it('three worlds may hold an e-mail, with three different answers, at any domain (A1-3, G1)', () => {
    expect(['used-oa@a.test', 'used-open2@b.cn', 'Used-WeChat@c.com', 'free@a.test'].map(emailHolder)).toEqual([
      'official_account',
      'open_platform',
      'wechat',
      null,
    ]);
  });

  it('mail can be made to land in the spam folder or to bounce (A2-2)', () => {
    expect(['myspambox@a.test', 'bounce1@a.test', 'a@spam.test'].map(mailFolder)).toEqual(['spam', 'bounced', 'inbox']);
  });
});

describe('step 3, subject (A3)', () => {
  it.each([
    ['13812341234', 'ok'],
    [' 19900000001 ', 'ok'],
    ['12812341234', 'format'],
    ['1381234123', 'format'],
    ['+8613812341234', 'format'],
  ])('phone %j: %s (A3-11)', (text, expected) => {
    expect(problemOf(checkPhone(text))).toBe(expected);
  });

  it('a phone that ends in 0000 gets no SMS', () => {
    expect([doesSmsArrive('13800000000'), doesSmsArrive('13800000001')]).toEqual([false, true]);
  });

  it.each([
    ['482913', 'ok'],
    ['48291', 'format'],
    ['4829134', 'format'],
    ['48291a', 'format'],
  ])('SMS code %j: %s', (text, expected) => {
    expect(problemOf(checkSmsCode(text))).toBe(expected);
  });

  it.each([
    ['王芳', 'ok'],
    ['阿依古丽·买买提', 'ok'],
    ['王', 'length'],
    ['Wang Fang', 'characters'],
    ['·王芳', 'characters'],
  ])('ID name %j: %s (A3-7)', (text, expected) => {
    expect(problemOf(checkRealName(text))).toBe(expected);
  });

  it.each([
    ['青禾（上海）信息技术有限公司', 'ok'],
    ['A', 'length'],
    ['<script>', 'characters'],
  ])('organisation name %j: %s', (text, expected) => {
    expect(problemOf(checkOrganisationName(text))).toBe(expected);
  });

  it('only an enterprise may choose; government, media and others verify by 微信认证 alone (G7)', () => {
    expect(subjectTypes.map((type) => subjects[type].ways)).toEqual([
      [],
      ['transfer', 'verification'],
      ['verification'],
      ['verification'],
      ['verification'],
    ]);
  });

  it('every subject registers an administrator, who scans last (A3-12)', () => {
    for (const type of subjectTypes) expect(subjects[type].fields.at(-1)).toBe('adminScan');
  });

  it('a 个体工商户 is an enterprise with limits of its own: 5 accounts, not 50 (A3-14)', () => {
    const limits = packs['2024']['reg.perSubject'].value;
    expect(limits[subjectKey('enterprise', 'individual_business')]).toBe(5);
    expect(limits[subjectKey('enterprise', 'enterprise')]).toBe(50);
    expect(limits[subjectKey('personal', null)]).toBe(5);
    expect(subjectTypes.filter(isOrganisation)).toEqual(['enterprise', 'government', 'media', 'other']);
  });
});
