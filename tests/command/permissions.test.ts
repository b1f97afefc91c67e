import { beforeAll, describe, expect, it } from 'vitest';
import { projectRoles, type JsonObject } from '@/lib/domain/model';
import { applySwitches, packNames, packs, type Pack } from '@/lib/domain/pack/index';
import { actions, isOutsideConsole, policy, type Action, type Need } from '@/lib/domain/action-table';
import { can, whoMay, type Subject } from '@/lib/domain/policy';
import { points, principals, tickablePoints, type Principal } from '@/lib/domain/role';
import { given, who, withDatabase, type Rehearsal } from '../support/given';
import { officialAccount } from '../support/official';
import { hold } from '../support/holding';

withDatabase();

/** Who plays a principal; an applicant is any person, on acts of registration. */
const player: Record<Principal, string> = {
  admin: who.admin,
  operator: who.operator,
  developer: who.developer,
  analyst: who.analyst,
  tester: who.tester,
  outsider: who.outsider,
  officialAdmin: who.admin,
  applicant: who.outsider,
  reviewer: 'reviewer',
  director: 'director',
};

describe.each(packNames)('the permission table, asked through the real guard (pack %s)', (pack) => {
  let play: Rehearsal;
  let official: string;
  beforeAll(async () => {
    play = await given('ready', { pack });
    official = await officialAccount(play, { adminWechatId: player.officialAdmin });
  });

  const cells = actions.flatMap((action) =>
    principals
      // an applicant is a person without an account: elsewhere than at registration he is an outsider
      .filter((principal) => principal !== 'applicant' || action.startsWith('registration.'))
      // in the console of an official account nobody else's acts are offered
      .filter((principal) => principal !== 'officialAdmin' || 'officialAdmin' in policy[action].needs)
      .map((principal) => ({ action, principal, answer: whoMay(action, packs[pack])[principal] })),
  );

  it.each(cells)('$action by $principal: $answer', async ({ action, principal, answer }) => {
    const input: JsonObject = principal === 'officialAdmin' ? { official } : {};
    const code = await play.code(action, player[principal], input);
    if (answer === 'no') expect(code).toBe('no_permission');
    else expect(code).not.toBe('no_permission');
  });
});

/** The acts that the guard answers otherwise than the table says of this set of roles or rights. */
async function mismatches(play: Rehearsal, subject: Subject, pack: Pack): Promise<string[]> {
  const found: string[] = [];
  for (const action of actions) {
    const isDenied = (await play.code(action, who.outsider)) === 'no_permission';
    if (isDenied !== (can(action, subject, pack).answer === 'no')) found.push(action);
  }
  return found;
}

const sets = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_item, bit) => (bits >> bit) & 1));

describe.each(packNames)('every set of roles (pack %s)', (name) => {
  let play: Rehearsal;
  beforeAll(async () => {
    play = await given('ready', { pack: name });
  });

  it.each(sets([...projectRoles, 'tester' as const]).map((roles) => ({ title: roles.join(' + ') || 'none', roles })))(
    '$title may do what its roles may do together, and nothing else',
    async ({ roles }) => {
      await hold(play, { roles, points: [] });
      expect(
        await mismatches(play, { kind: 'person', roles: roles.length > 0 ? roles : ['outsider'] }, packs[name]),
      ).toEqual([]);
    },
  );

  it.runIf(name === '2024')('a tester with 查看开发版 opens the development version besides (D-8)', async () => {
    await hold(play, { roles: ['tester'], points: [], maySeeDevelopment: true });
    expect(await mismatches(play, { kind: 'person', roles: ['tester'], maySeeDevelopment: true }, packs[name])).toEqual(
      [],
    );
  });
});

describe.each(packNames)('rights ticked one by one (perm.model=points, pack %s)', (name) => {
  const pack = applySwitches(packs[name], { 'perm.model': 'points' });
  let play: Rehearsal;
  beforeAll(async () => {
    play = await given('ready', { pack: name, set: { 'perm.model': 'points' } });
  });

  it.each(tickablePoints.map((point) => [point]))('%s alone', async (point) => {
    await hold(play, { roles: [], points: [point] });
    expect(await mismatches(play, { kind: 'person', roles: [], points: [point] }, pack)).toEqual([]);
  });

  it('several together hold the rights of each, and a tester besides his own', async () => {
    await hold(play, { roles: ['tester'], points: ['analytics', 'release'] });
    expect(
      await mismatches(play, { kind: 'person', roles: ['tester'], points: ['analytics', 'release'] }, pack),
    ).toEqual([]);
  });

  it('the administrator holds all 13, and Tencent Cloud is nobody else’s', () => {
    for (const action of actions)
      expect(can(action, { kind: 'person', roles: ['admin'] }, pack).answer).toBe(
        can(action, { kind: 'person', roles: ['admin'] }, packs[name]).answer,
      );
    expect(can('cloud.view', { kind: 'person', roles: [], points: tickablePoints }, pack).answer).toBe('no');
    expect(can('cloud.view', { kind: 'person', roles: ['developer'] }, pack).answer).toBe('no');
  });

  it('each of the 13 points is what some act needs, and whoever holds it may do that act', () => {
    for (const point of points) {
      const acts = actions.filter((action) => {
        const { needs } = can(action, { kind: 'person', roles: ['admin'] }, pack);
        return 'point' in needs && needs.point.includes(point);
      });
      expect(`${point} ${acts.length > 0}`).toBe(`${point} true`);
    }
  });
});

/** account.md D3, row by row: act → needs, scans, certainty. Still without an act: audit.expedite, account.changeSubject. */
const officially: [string, string, string, string][] = [
  ['console.login', 'login', 'visitor', 'official'],
  ['member.add member.edit member.remove', 'administrator', 'admin', 'seen'],
  ['admin.change', 'administrator', 'admin,newAdmin', 'seen'],
  ['tester.add tester.remove member.view', 'member', '', 'official'],
  ['tester.grantDevelopment', 'member', 'admin', 'official'],
  ['devtool.signIn', 'development', 'asker', 'official'],
  ['version.upload version.preview', 'development', '', 'official'],
  ['trial.open', 'experience', '', 'official'],
  ['development.open', 'development', '', 'official'],
  ['trial.choose trial.cancel trial.setPath', 'release development', '', 'chosen'],
  ['version.delete', 'ownUpload', '', 'seen'],
  ['audit.submit audit.withdraw', 'release', '', 'official'],
  ['audit.view', 'login', '', 'official'],
  ['audit.deleteEntry', 'release', 'admin', 'seen'],
  ['release.full release.gray', 'release', 'admin', 'official'],
  ['gray.raise gray.setList gray.complete gray.cancel release.rollback', 'release', 'admin', 'seen'],
  ['service.suspend', 'suspend', 'admin', 'chosen'],
  ['service.resume', 'suspend', '', 'chosen'],
  ['profile.name', 'admin operator', 'admin', 'seen'],
  ['profile.shortName', 'admin operator', 'admin', 'chosen'],
  [
    'profile.avatar profile.intro category.add category.remove category.main privacyGuideline.edit satisfaction.view code.download',
    'admin operator',
    '',
    'seen',
  ],
  ['subject.view appId.view notice.view violation.view feedback.view ops.view log.view', 'login', '', 'chosen'],
  [
    'verification.apply filing.apply filing.withdraw account.deregister violation.appeal',
    'administrator',
    'admin',
    'official',
  ],
  ['account.migrate', 'administrator', 'admin,targetAdmin', 'official'],
  ['versionSettings.edit baseLibrary.edit', 'release', '', 'chosen'],
  ['officialAccount.unlink', 'unlink', 'admin', 'official'],
  ['officialAccount.confirmLink officialAccount.setLinkMode', 'administrator', '', 'official'],
  ['secret.create secret.reset secret.freeze secret.unfreeze apiIpList.edit', 'administrator', 'admin', 'official'],
  ['uploadKey.create uploadKey.reset uploadIpList.edit', 'devSettings', 'admin', 'official'],
  ['serverDomain.edit businessDomain.edit', 'devSettings', 'admin', 'official'],
  ['messagePush.edit plainLink.edit', 'devSettings', 'admin', 'chosen'],
  ['stats.view', 'analytics', '', 'official'],
  ['pay.view', 'pay', '', 'official'],
  ['promote.view', 'promote', '', 'official'],
  ['cloud.view', 'cloud', '', 'official'],
  ['plugin.view', 'plugin', '', 'official'],
  ['game.view', 'game', '', 'official'],
];

/** A need in one word: its points, the roles, or its kind. */
function needWord(needs: Need): string {
  if ('point' in needs) return needs.point.join(' ');
  if ('roles' in needs) return ['admin', ...needs.roles].join(' ');
  return Object.keys(needs)[0]!;
}

describe('D3, row by row', () => {
  const rows = officially.flatMap(([acts, ...row]) => acts.split(' ').map((act) => [act, ...row] as const));
  it.each(rows)('%s needs %s, scanned by "%s", %s', (act, needs, scan, certainty) => {
    const verdict = can(act as Action, { kind: 'person', roles: ['admin'] }, packs['2024']);
    expect([needWord(verdict.needs), verdict.scan.join(), verdict.certainty]).toEqual([needs, scan, certainty]);
  });
});

describe('points and switches', () => {
  it('everything that is not in the table is refused to every principal', () => {
    expect(Object.values(whoMay('account.grant', packs['2024']))).toEqual(principals.map(() => 'no'));
  });

  it('the platform grants, and is refused everything else: it has no phone to scan with', async () => {
    const ready = await given('ready');
    expect(await ready.code('secret.create', 'platform')).toBe('no_permission');
    expect(await ready.code('account.grant', 'platform', { privacy: true })).toBe('ok');
  });

  it('ids and texts that no row can hold are refused like any other, not a bug', async () => {
    const ready = await given('ready');
    expect(await ready.code('audit.withdraw', who.operator, { auditId: 3e9 })).toBe('not_under_audit');
    expect(await ready.code('version.delete', who.admin, { versionId: 9e15 })).toBe('not_found');
    expect(await ready.code('member.add', who.admin, { wechatId: 'a\0b', roles: ['developer'] })).toBe('bad_input');
    expect(await ready.code('tester.add', who.admin, { wechatId: who.outsider, remark: '\ud800' })).toBe('bad_input');
  });

  it('outside the console are the registration, signing in, the devtool, the phone and the cloud shop', () => {
    for (const action of [
      'console.login',
      'devtool.signIn',
      'version.upload',
      'trial.open',
      'version.preview',
      'preview.open',
      'debugging.turnOn',
      'cloudDomain.buy',
    ] as const)
      expect(`${action} ${isOutsideConsole(action)}`).toBe(`${action} true`);
    // whatever a role of the account is needed for, beside opening and uploading, takes the console's login
    const inside = actions.filter((action) => !isOutsideConsole(action));
    const needy = actions.filter(
      (action) => 'roles' in policy[action].needs || 'administrator' in policy[action].needs,
    );
    // but for getting a frozen account back, in which nobody can log in (B-9)
    expect(isOutsideConsole('account.recover')).toBe(true);
    expect(inside).toEqual(expect.arrayContaining(needy.filter((action) => action !== 'account.recover')));
    expect(isOutsideConsole('registration.start')).toBe(true);
  });

  it('with perm.submitBy=admin only the administrator submits and releases (seeds 000, 003)', async () => {
    const ready = await given('ready', { set: { 'perm.submitBy': 'admin' } });
    expect(await ready.code('audit.submit', who.operator, { versionId: 1, rulesRead: true })).toBe('no_permission');
    expect(await ready.code('audit.submit', who.admin, { versionId: 1, rulesRead: true })).toBe('not_found');
  });
});
