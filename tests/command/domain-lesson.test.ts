/** The lesson of seed 000, on the rows: what a developer's phone is told while domain, certificate and list are missing. */
import { describe, expect, it } from 'vitest';
import { sampleZip } from '@/lib/packages/samples';
import { openApp, type AppKind } from '@/lib/queries/phone-app';
import { showPreviews } from '@/lib/queries/requests';
import { showProject } from '@/lib/queries/devtool';
import type { ShownRequest } from '@/lib/queries/requests';
import { deployed, domain, filed, host, onlineShelf, previewed } from '../support/cloud';
import { given, who, withDatabase, type Rehearsal } from '../support/given';

withDatabase();

const eras = ['2021', '2024'] as const;
const listed = {
  request: [`https://${host}`],
  socket: [`wss://${host}`],
  uploadFile: [`https://${host}`],
  downloadFile: [`https://${host}`],
};

/** How all four requests of the sample end: they go to one host, so all the same. */
function told(requests: readonly ShownRequest[]): string {
  const answers = requests.map(({ answer }) => (answer === null ? 'unknown' : answer.isOk ? 'ok' : answer.why));
  expect(answers).toHaveLength(4);
  expect(new Set(answers).size).toBe(1);
  return answers[0]!;
}

async function onPhone(play: Rehearsal, kind: AppKind, versionId: number | null, as: string = who.developer) {
  const [world, { appId }, person] = await Promise.all([
    play.world(),
    play.account(),
    play.row('person', { wechatId: as }),
  ]);
  const app = await openApp(world, person, { appId: appId!, kind, versionId });
  return app?.state === 'ready' ? told(app.requests) : (app?.state ?? 'none');
}

async function inDevtool(play: Rehearsal, skipsChecks: boolean): Promise<string> {
  const [world, account, developer] = await Promise.all([
    play.world(),
    play.account(),
    play.row('person', { wechatId: who.developer }),
  ]);
  const project = await showProject(world, developer, account, await onlineShelf(play), skipsChecks);
  return told(project!.requests);
}

/** A certificate that works, a filed domain, and the four lists; a filing takes longer than a preview lives. */
async function prepared(play: Rehearsal): Promise<void> {
  await deployed(play);
  await filed(play);
  await play.did('serverDomain.edit', who.developer, listed, [who.admin]);
}

describe.each(eras)('the domain lesson in pack %s', (pack) => {
  it('net.check: devtool, preview, 打开调试 and 关闭调试, then domain, certificate and list, then online', async () => {
    const play = await given('ready', { pack });
    expect(await inDevtool(play, false)).toBe('domain');
    expect(await inDevtool(play, true)).toBe('ok');

    const preview = await previewed(play);
    expect(await onPhone(play, 'preview', preview)).toBe('domain');
    await play.did('debugging.turnOn', who.developer);
    expect(await onPhone(play, 'preview', preview)).toBe('ok');
    expect(await onPhone(play, 'preview', preview, who.admin)).toBe('domain');
    await play.did('debugging.turnOff', who.developer);
    expect(await onPhone(play, 'preview', preview)).toBe('domain');

    await prepared(play);
    expect(await inDevtool(play, false)).toBe('ok');
    expect(await onPhone(play, 'preview', await previewed(play))).toBe('ok');

    const version = await play.did('version.upload', who.developer, {
      version: '1.0.0',
      package: await onlineShelf(play),
    });
    const versionId = version.result!.versionId as number;
    await play.did('trial.choose', who.developer, { versionId });
    expect(await onPhone(play, 'trial', null)).toBe('ok');
    await play.did('serverDomain.edit', who.developer, { request: [], socket: [], uploadFile: [], downloadFile: [] }, [
      who.admin,
    ]);
    expect(await onPhone(play, 'trial', null)).toBe('domain');
    await play.did('debugging.turnOn', who.developer);
    expect(await onPhone(play, 'trial', null)).toBe('ok');
    expect(await onPhone(play, 'development', versionId)).toBe('ok');
  });

  it('ssl.needsDeploy: 真机调试 takes a certificate on the server, and 打开调试 does not help', async () => {
    const play = await given('ready', { pack });
    await deployed(play);
    const code = await previewed(play, 'remoteDebug');
    expect(await onPhone(play, 'preview', code)).toBe('ok');
    await play.did('cloudServer.create', who.outsider, { serverName: 'other' });
    const certificateId = (await play.row('certificate')).id;
    const [first, second] = await play.rows('cloudServer');
    await play.did('certificate.deploy', who.outsider, { certificateId, serverId: second!.id });
    await play.did('debugging.turnOn', who.developer);
    expect(await onPhone(play, 'preview', code)).toBe('certificate');
    await play.did('certificate.deploy', who.outsider, { certificateId, serverId: first!.id });
    expect(await onPhone(play, 'preview', code)).toBe('ok');
  });

  it('U23: a preview lives 25 minutes, makes no development version, and is for developers', async () => {
    const play = await given('ready', { pack });
    const previewId = await previewed(play);
    expect(await play.rows('developmentSlot')).toEqual([]);
    expect(await play.code('preview.open', who.tester, { previewId })).toBe('no_permission');
    expect(await play.code('preview.open', who.admin, { previewId })).toBe('ok');
    expect(await onPhone(play, 'preview', previewId, who.tester)).toBe('refused');
    await play.travel({ hours: 24 / 60 });
    expect(await play.code('preview.open', who.developer, { previewId })).toBe('ok');
    await play.travel({ hours: 1 / 60 });
    expect(await play.code('preview.open', who.developer, { previewId })).toBe('preview_expired');
    expect(await onPhone(play, 'preview', previewId)).toBe('previewExpired');
    expect(await showPreviews(await play.world(), await play.account())).toMatchObject([
      { place: 'preview', isExpired: true, isDebugging: false },
    ]);
  });
});

it('net.check: online is always checked, whatever is switched on the phone; a lapse shows at once', async () => {
  const play = await given('live', { subject: 'enterprise' });
  await prepared(play);
  const file = await play.player.file('package', 'online.zip', sampleZip('corner-library-online'));
  const upload = await play.did('version.upload', who.developer, { version: '2.0.0', package: file });
  const { result } = await play.did('audit.submit', who.operator, {
    versionId: upload.result!.versionId as number,
    rulesRead: true,
  });
  await play.did('audit.pass', 'reviewer', { auditId: result!.auditId as number });
  await play.did('release.full', who.operator, {}, [who.admin]);
  expect(await onPhone(play, 'release', null, who.outsider)).toBe('ok');
  await play.did('serverDomain.edit', who.developer, { request: [], socket: [], uploadFile: [], downloadFile: [] }, [
    who.admin,
  ]);
  await play.did('debugging.turnOn', who.developer);
  expect(await onPhone(play, 'release', null)).toBe('domain');
  await play.did('serverDomain.edit', who.developer, listed, [who.admin]);
  await play.travel({ days: 365 });
  expect((await play.row('certificate')).state).toBe('lapsed');
  expect(await onPhone(play, 'release', null, who.outsider)).toBe('certificate');
  expect((await play.row('cloudDomain')).domain).toBe(domain);
});

it('U25: 打开调试 is for whoever may open a trial version, once', async () => {
  const play = await given('ready');
  expect(await play.code('debugging.turnOn', who.outsider)).toBe('no_permission');
  expect(await play.code('debugging.turnOff', who.tester)).toBe('not_debugging');
  expect(await play.code('debugging.turnOn', who.tester)).toBe('ok');
  expect(await play.code('debugging.turnOn', who.tester)).toBe('already_debugging');
});
