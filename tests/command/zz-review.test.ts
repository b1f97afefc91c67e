import { expect, it } from 'vitest';
import { signIn } from '@/lib/platform/sign-in';
import { signUp } from '@/lib/platform/sign-up';
import { createSandbox } from '@/lib/platform/create-sandbox';
import { ensureCliOwner } from '@/lib/platform/cli-owner';
import { given, who, withDatabase } from '../support/given';
import { runVerb } from '@/lib/cli/verbs';
withDatabase();
const tell = async (name: string, f: () => Promise<unknown>) => {
  try { console.log(name, '=>', JSON.stringify(await f())?.slice(0, 300)); } catch (e) { console.log(name, 'THROWS', String(e).replace(/\s+/g, ' ').slice(-220)); }
};
it('probes', async () => {
  const p = await given('ready');
  await tell('travel 1e20 h', () => p.code('sandbox.travel', 'director', { hours: 1e20 }));
  await tell('big audit id', () => p.code('audit.withdraw', who.operator, { auditId: 3e9 }));
  await tell('big version id', () => p.code('version.delete', who.admin, { versionId: 9e15 }));
  await tell('big avatar', () => p.code('profile.avatar', who.admin, { avatar: 3e9 }));
  await tell('nul', () => p.code('member.add', who.admin, { wechatId: 'a\u0000b', roles: ['developer'] }));
  await tell('nul remark', () => p.code('profile.intro', who.admin, { intro: '介绍一下\u0000\ud800吧吧吧' }));
  await tell('platform secret', () => p.code('secret.create', 'platform', {}));
  await tell('platform member.add', () => p.code('member.add', 'platform', { wechatId: who.outsider, roles: ['developer'] }));
  await tell('platform login', () => p.code('devtool.signIn', 'platform', {}));
  for (let i = 0; i < 9; i++) await tell('travel 10y ' + i, () => p.code('sandbox.travel', 'director', { days: 3650 }));
  await tell('then act', () => p.code('member.view', who.admin, {}));
  await tell('created 2100', async () => createSandbox({ ownerId: await ensureCliOwner(), template: 'blank', pack: '2021', subject: 'personal', at: new Date('2100-06-01') }));
  await tell('cli 9999', () => runVerb('sandbox-new', { template: 'blank', at: '9999-01-01T00:00:00Z' }, { origin: '', locale: 'en' }));
  await tell('cli 0001', () => runVerb('sandbox-new', { template: 'blank', at: '0001-01-01T00:00:00Z' }, { origin: '', locale: 'en' }));
  await signUp({ nickname: 'a', email: 'r@example.test', password: 'correct horse' });
  const many = await Promise.all(Array.from({ length: 30 }, () => signIn('r@example.test', 'wrong')));
  console.log('checked guesses', many.filter((r) => !r.ok && r.reason === 'wrong_pair').length);
  expect(1).toBe(1);
}, 120_000);
