import { describe, expect, it } from 'vitest';
import { packNames } from '@/lib/domain/pack/index';
import { templates, templateSubjects } from '@/lib/templates/play';
import { given, who, withDatabase } from '../support/given';

withDatabase();

const combinations = templates.flatMap((template) =>
  packNames.flatMap((pack) =>
    templateSubjects.flatMap((subject) => {
      // who registers how makes no difference to the review: both ways of it for two subjects are enough
      const reviews =
        subject === 'personal' || subject === 'enterprise' ? (['auto', 'human'] as const) : (['human'] as const);
      return reviews.map((review) => ({ template, pack, subject, review }));
    }),
  ),
);

describe('templates play to their end', () => {
  it.each(combinations)(
    '$template, pack $pack, $subject, review $review',
    async ({ template, pack, subject, review }) => {
      const play = await given(template, { pack, subject, review });
      const { sandbox } = await play.world();
      expect(sandbox.reviewMode).toBe(review);
      expect(await play.rows('person')).toHaveLength(12);
      if (template === 'blank') return expect(await play.rows('account')).toEqual([]);
      const account = await play.account();
      expect(account).toMatchObject({
        state: 'active',
        subjectType: subject === 'individual_business' ? 'enterprise' : subject,
      });
      expect(account.appId).toMatch(/^wx0000[0-9a-f]{12}$/);
      if (template === 'registered') return expect(account.name).toBeNull();
      expect((await play.rows('accountCategory')).map((row) => row.state)).toEqual(['approved']);
      expect(Boolean(account.filingNumber)).toBe(pack === '2024');
      const isCompany = subject === 'enterprise' || subject === 'individual_business';
      // the others registered by 微信认证 (A3-3 to A3-5)
      expect(Boolean(account.verifiedAt)).toBe(subject !== 'personal' && (pack === '2024' || !isCompany));
      expect(account.onlineReleaseId !== null).toBe(template === 'live');
    },
  );

  it('the same seed gives the same people', async () => {
    const [one, two] = [await given('blank', { seed: 'x' }), await given('blank', { seed: 'x' })];
    const people = async (play: typeof one) =>
      (await play.rows('person')).map(({ idNumber, phone }) => [idNumber, phone]);
    expect(await people(one)).toEqual(await people(two));
  });

  it('the twelve have their peculiarities', async () => {
    const play = await given('ready');
    expect(await play.code('member.add', who.admin, { wechatId: who.hidden, roles: ['analyst'] })).toBe(
      'person_not_found',
    );
    expect(await play.code('member.add', who.admin, { wechatId: who.busy, roles: ['analyst'] })).toBe('person_full');
    expect(await play.code('tester.add', who.admin, { wechatId: who.busy })).toBe('person_full');
    expect((await play.row('person', { wechatId: who.unverified })).isRealNameVerified).toBe(false);
  });
});

it('--unfiled leaves the filing out, also where a version is online', async () => {
  for (const template of ['ready', 'live'] as const) {
    const play = await given(template, { pack: '2024', isUnfiled: true });
    expect((await play.account()).filingNumber).toBeNull();
  }
});

it('a switch that would have stopped the template holds from its end on', async () => {
  const play = await given('live', { set: { 'release.open': 'no', 'perm.submitBy': 'admin', 'reg.perIdNumber': '0' } });
  const { pack } = await play.world();
  expect([pack['release.open'].value, pack['perm.submitBy'].value]).toEqual([false, 'admin']);
  expect(await play.code('release.full', who.admin)).not.toBe('ok');
});
