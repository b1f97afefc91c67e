import { beforeAll, describe, expect, it } from 'vitest';
import { packNames, packs } from '@/lib/domain/pack/index';
import { projectRoles, type JsonObject } from '@/lib/domain/model';
import {
  actions,
  can,
  isOutsideConsole,
  policy,
  principals,
  whoMay,
  type AccountRole,
  type Principal,
} from '@/lib/domain/policy';
import { given, who, withDatabase, type Rehearsal } from '../support/given';
import { officialAccount } from '../support/official';

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

/** Several roles at once hold the points of all of them: three combinations here, all of them in the long form. */
const mixed: AccountRole[][] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15]
  .map((bits) => [...projectRoles, 'tester' as const].filter((_, bit) => (bits >> bit) & 1))
  .filter(
    (roles) =>
      process.env.CAIPAI_SOAK || ['operator,developer', 'analyst,tester', 'operator,analyst'].includes(String(roles)),
  );

describe.each(mixed.map((roles) => ({ name: roles.join(' + '), roles })))('$name', ({ roles }) => {
  it('may do what its roles may do together, and nothing else', async () => {
    const play = await given('ready');
    const project = roles.filter((role) => role !== 'tester');
    if (project.length > 0)
      await play.did('member.add', who.admin, { wechatId: who.outsider, roles: project }, [who.admin]);
    if (roles.includes('tester')) await play.did('tester.add', who.admin, { wechatId: who.outsider });
    for (const action of actions) {
      const { answer } = can(action, { kind: 'person', roles }, packs['2021']);
      const code = await play.code(action, who.outsider);
      expect(`${action} ${code === 'no_permission'}`).toBe(`${action} ${answer === 'no'}`);
    }
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
