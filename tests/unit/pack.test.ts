import { describe, expect, it } from 'vitest';
import { applySwitches, packNames, packs, value } from '@/lib/domain/pack/index';
import { placesOf } from '@/lib/domain/rule-places';
import { allowedText, parseSwitches, switchesSchema, switchKinds } from '@/lib/domain/pack/switches';

const { '2021': old, '2024': today } = packs;

describe('packs (rulebook/packs.md)', () => {
  it.each(packNames)('pack %s cites a source for every value', (name) => {
    const certainties = ['official', 'seen', 'community', 'chosen'];
    const bare = Object.entries(packs[name]).filter(([, e]) => e.source === '' || !certainties.includes(e.certainty));
    expect(bare).toEqual([]);
  });

  it('both packs have the same keys', () => {
    expect(Object.keys(today).sort()).toEqual(Object.keys(old).sort());
  });

  it.each([
    ['reg.licence15Digits', true, false],
    ['verify.personal', false, true],
    ['filing.enabled', false, true],
    ['privacy.enabled', false, true],
    ['domain.perKind', 20, 200],
    ['domain.changesPerMonth', 5, 50],
    ['secret.overlapMinutes', 5, 0],
    ['upload.totalKB', 20_480, 30_720],
    ['audit.withdrawPerDay', 1, 5],
    ['audit.withdrawPerMonth', 10, 10],
    ['audit.firstSubmissionFactor', 1, 2],
    ['ssl.freeDays', 365, 90],
    ['gray.days', 15, 15],
    ['rollback.kept', 5, 5],
    ['reg.linkHours', 24, 24],
  ] as const)('%s is %s in 2021 and %s in 2024', (key, in2021, in2024) => {
    expect([value(old, key), value(today, key)]).toEqual([in2021, in2024]);
  });

  it('a value that is the same in both eras is one entry', () => {
    expect(today['gray.days']).toBe(old['gray.days']);
    expect(today['members.caps']).toBe(old['members.caps']);
  });

  it('members: 15 / 30 / 60 / 90 (D-5, U30)', () => {
    expect(Object.values(old['members.caps'].value)).toEqual([15, 30, 60, 90]);
  });

  it('the history of live ends in the moments of seed 002', () => {
    const start = new Date(old['time.startLive'].value).getTime();
    const { created, released102, uploaded103 } = old['time.liveHistory'].value;
    const before = (seconds: number) => new Date(start - seconds * 1000);
    expect(before(released102)).toEqual(new Date('2020-08-31T13:57:37+08:00'));
    expect(before(uploaded103)).toEqual(new Date('2020-10-23T18:39:10+08:00'));
    expect(created).toBe(60 * 86_400);
  });
});

describe('switches', () => {
  it.each([
    ['perm.submitBy', 'admin', 'admin', 'seen'],
    ['release.open', 'no', false, 'seen'],
    ['menu', '2018', '2018', 'seen'],
    ['audit.withdrawPerDay', '3', 3, 'chosen'],
    ['verify.years', 'none', null, 'chosen'],
    ['registrar.icuYuan', '9.9', 9.9, 'chosen'],
    ['filing.enabled', 'no', false, 'chosen'],
  ] as const)('--set %s=%s gives %s (%s)', (key, text, expected, certainty) => {
    const parsed = parseSwitches({ [key]: text });
    expect(parsed).toEqual({ ok: true, switches: { [key]: expected } });
    const pack = applySwitches(today, parsed.ok ? parsed.switches : {});
    expect(pack[key].value).toBe(expected);
    expect(pack[key].certainty).toBe(certainty);
    expect(today[key].value).not.toBe(expected);
  });

  it('what the pack says already stays the pack’s own entry', () => {
    const parsed = parseSwitches({ menu: 'pack', 'perm.model': 'roles', 'release.open': 'yes' });
    expect(parsed.ok && applySwitches(today, parsed.switches)).toEqual(today);
  });

  it.each([
    ['release.open', 'maybe', 'yes | no'],
    ['perm.model', 'toString', 'roles | points'],
    ['audit.withdrawPerDay', '-1', '0–100000'],
    ['audit.withdrawPerDay', '1.5', '0–100000'],
    ['gray.days', '0', '1–365'],
    ['verify.years', '0', '1–100 | none'],
    ['gray.days', 'none', '1–365'],
  ])('%s=%s is explained: allowed is %s', (key, given, allowed) => {
    expect(parseSwitches({ [key]: given })).toEqual({
      ok: false,
      problems: [{ key, problem: 'bad_value', given, allowed }],
    });
  });

  it('an unknown key names its neighbours, and every problem is told at once', () => {
    const parsed = parseSwitches({ 'gray.day': '3', toString: 'x', menu: '2017' });
    expect(parsed).toMatchObject({
      ok: false,
      problems: [
        { key: 'gray.day', problem: 'unknown_key', similar: ['gray.days', 'gray.wechatIds', 'gray.raiseOnly'] },
        { key: 'toString', problem: 'unknown_key', similar: [] },
        { key: 'menu', problem: 'bad_value' },
      ],
    });
  });

  it('formats and structured values are no switches', () => {
    expect(switchKinds.has('format.adultYears')).toBe(false);
    expect(switchKinds.has('members.caps')).toBe(false);
  });

  it('a stored set of switches is checked again when it comes back', () => {
    expect(switchesSchema.parse({ menu: '2018', 'gray.days': 7 })).toEqual({ menu: '2018', 'gray.days': 7 });
    expect(switchesSchema.safeParse({ menu: '2017' }).success).toBe(false);
    expect(switchesSchema.safeParse({ 'gray.days': 0 }).success).toBe(false);
    expect(switchesSchema.safeParse({ unknown: 1 }).success).toBe(false);
  });

  it('every switch can say what it takes, and no pack value lies outside it', () => {
    expect([...switchKinds.values()].map(allowedText)).not.toContain('');
    for (const name of packNames) {
      const own = Object.entries(packs[name]).filter(([key]) => switchKinds.has(key) && key !== 'menu');
      const asSwitches = Object.fromEntries(own.map(([key, entry]) => [key, entry.value]));
      expect(switchesSchema.safeParse(asSwitches)).toMatchObject({ success: true });
    }
  });
});

describe('where the values of a pack act', () => {
  it('every value acts somewhere, but for what uploads by robots and the full submission form still lack', () => {
    const idle = Object.entries(placesOf).flatMap(([key, places]) => (places.length === 0 ? [key] : []));
    expect(idle.toSorted()).toEqual([
      'audit.expedite',
      'audit.expediteHours',
      'audit.media',
      'audit.navigateList',
      'audit.ugcDeclaration',
      'robots',
      'upload.codeQualityAdvice',
      'upload.totalByProviderKB',
    ]);
  });
});
