/** Domains, certificates and the ICP filing of a domain: packs.md registrar.*, ssl.*, icp.*; seed 004; E-10. */
import { describe, expect, it } from 'vitest';
import { isWorkday } from '@/lib/domain/calendar';
import { showCloud } from '@/lib/queries/cloud';
import {
  boughtDomain,
  buyer,
  certified,
  deployable,
  deployed,
  domain,
  filed,
  host,
  resolved,
  template,
} from '../support/cloud';
import { given, who, withDatabase, type Rehearsal } from '../support/given';

withDatabase();

const eras = ['2021', '2024'] as const;
const minutes = (count: number) => ({ hours: count / 60 });
const moment = async (play: Rehearsal): Promise<number> => (await play.world()).at.getTime();
const templateId = async (play: Rehearsal) => (await play.row('cloudTemplate')).id;
const serverId = async (play: Rehearsal) => (await play.row('cloudServer')).id;
const certificateId = async (play: Rehearsal) => (await play.row('certificate')).id;
const buy = async (play: Rehearsal, name: string): Promise<string> =>
  play.code('cloudDomain.buy', buyer, { domain: name, templateId: await templateId(play) });
const texts = async (play: Rehearsal) => (await play.rows('smsMessage')).map(({ event }) => event);

describe.each(eras)('the cloud shop in pack %s', (pack) => {
  it('seed 004: name, domain, DNS, certificate and deploying take 90 sandbox minutes and 4.5 yuan', async () => {
    const play = await given('blank', { pack });
    const start = await moment(play);
    const before = (await showCloud(await play.world())).walletCents;
    await deployed(play);
    const cloud = await showCloud(await play.world());
    const took = ((await moment(play)) - start) / 60_000;
    expect(took).toBeGreaterThanOrEqual(90);
    expect(took).toBeLessThan(91);
    expect(before - cloud.walletCents).toBe(450);
    expect(cloud).toMatchObject({
      templates: [{ state: 'approved' }],
      domains: [{ domain, priceCents: 450, filingState: 'none' }],
      records: [{ host, state: 'working' }],
      certificates: [{ host, state: 'deployed' }],
    });
    expect(cloud.certificates[0]?.ip).toBe(cloud.servers[0]?.ip);
    expect(await texts(play)).toEqual(['cloud_template.approved', 'certificate.issued']);
  });

  it('registrar.*: nothing is there a minute early', async () => {
    const play = await given('blank', { pack });
    await play.did('cloudTemplate.apply', buyer);
    await play.travel(minutes(19));
    expect(await buy(play, domain)).toBe('template_not_approved');
    await play.travel(minutes(1));
    expect(await buy(play, domain)).toBe('ok');
    await play.did('cloudServer.create', buyer, { serverName: 'web' });
    await play.did('dnsRecord.add', buyer, { host, serverId: await serverId(play) });
    await play.travel(minutes(9));
    expect(await play.code('certificate.apply', buyer, { host })).toBe('host_not_resolved');
    expect(await play.travel(minutes(1))).toContain('dns_record.took_effect');
    await play.did('certificate.apply', buyer, { host });
    await play.travel(minutes(59));
    const certificate = { certificateId: await certificateId(play) };
    expect(await play.code('certificate.download', buyer, certificate)).toBe('certificate_not_issued');
    expect(await play.travel(minutes(1))).toContain('certificate.issued');
    expect(await play.code('certificate.download', buyer, certificate)).toBe('ok');
  });

  it('ssl.freeDays: a certificate lapses by itself and is applied for again', async () => {
    const play = await given('blank', { pack });
    await deployed(play);
    const { validUntil, issuedAt } = await play.row('certificate');
    expect((validUntil!.getTime() - issuedAt!.getTime()) / 86_400_000).toBe(pack === '2021' ? 365 : 90);
    const days = pack === '2021' ? 365 : 90;
    await play.travel({ days: days - 1 });
    expect((await play.row('certificate')).state).toBe('deployed');
    expect(await play.travel({ days: 1 })).toContain('certificate.lapsed');
    expect(await texts(play)).toContain('certificate.lapsed');
    const lapsed = { certificateId: await certificateId(play), serverId: await serverId(play) };
    expect(await play.code('certificate.deploy', buyer, lapsed)).toBe('certificate_is_lapsed');
    await play.did('certificate.apply', buyer, { host });
    await play.travel({ hours: 1 });
    expect((await play.row('certificate')).state).toBe('issued');
  });

  it('E-10: a bought domain must be filed before it is a server domain; filing takes 1 to 20 working days', async () => {
    const play = await given('ready', { pack });
    await boughtDomain(play);
    const set = () => play.code('serverDomain.edit', who.developer, { request: [`https://${host}`] }, [who.admin]);
    expect(await set()).toBe('domain_not_filed');
    await play.did('domainFiling.apply', buyer, { domainId: (await play.row('cloudDomain')).id });
    expect(await set()).toBe('domain_not_filed');
    await play.travel({ days: 28 });
    const { filingAppliedAt, filedAt, filingState, filingNumber } = await play.row('cloudDomain');
    expect([filingState, /^演ICP备\d{8}号-1$/.test(filingNumber!)]).toEqual(['filed', true]);
    let workdays = 0;
    for (let at = filingAppliedAt!.getTime() + 86_400_000; at <= filedAt!.getTime(); at += 86_400_000)
      if (isWorkday(new Date(at))) workdays += 1;
    expect(workdays).toBeGreaterThanOrEqual(1);
    expect(workdays).toBeLessThanOrEqual(20);
    expect(await texts(play)).toContain('domain_filing.passed');
    expect(await set()).toBe('ok');
  });
});

describe('the counter says no', () => {
  it('to a name that is not verified, and to a second template', async () => {
    const play = await given('blank');
    expect(await play.code('cloudTemplate.apply', who.unverified)).toBe('template_identity_missing');
    await template(play);
    expect(await play.code('cloudTemplate.apply', buyer)).toBe('template_exists');
    expect(await play.code('cloudTemplate.apply', who.secondOutsider)).toBe('ok');
  });

  it('to names that are not on sale, are taken, or cost more than there is', async () => {
    const play = await given('blank');
    await boughtDomain(play);
    expect(await buy(play, 'a.b.icu')).toBe('domain_name_bad');
    expect(await buy(play, '-x.icu')).toBe('domain_name_bad');
    expect(await buy(play, 'shelf.constructor')).toBe('domain_name_bad');
    expect(await buy(play, domain.toUpperCase())).toBe('domain_taken');
    expect(await buy(play, 'shelf.com')).toBe('ok');
    expect(await buy(play, 'other.com')).toBe('wallet_short');
    expect((await showCloud(await play.world())).walletCents).toBe(10_000 - 450 - 6900);
  });

  it('to a sixth server; every address is of a documentation range and its own', async () => {
    const play = await given('blank');
    for (let i = 0; i < 5; i++) await play.did('cloudServer.create', buyer, { serverName: `web${i}` });
    expect(await play.code('cloudServer.create', buyer, { serverName: 'web' })).toBe('server_limit');
    const ips = (await play.rows('cloudServer')).map(({ ip }) => ip);
    expect(new Set(ips).size).toBe(5);
    for (const ip of ips) expect(ip).toMatch(/^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$/);
  });

  it('to hosts that are no name, not bought, or have a record', async () => {
    const play = await given('blank');
    await boughtDomain(play);
    const add = async (name: string) =>
      play.code('dnsRecord.add', buyer, { host: name, serverId: await serverId(play) });
    expect(await add('203.0.113.1')).toBe('host_bad');
    expect(await add('api.elsewhere.icu')).toBe('host_not_bought');
    expect(await add(`not${domain}`)).toBe('host_not_bought');
    expect(await add(host)).toBe('ok');
    expect(await add(host)).toBe('record_exists');
    expect(await add(domain)).toBe('ok');
  });

  it('ssl.free: to an IP, a wildcard, a second application for the same host', async () => {
    const play = await given('blank');
    await resolved(play);
    const apply = (name: string) => play.code('certificate.apply', buyer, { host: name });
    expect(await apply('203.0.113.1')).toBe('certificate_for_ip');
    expect(await apply(`*.${domain}`)).toBe('certificate_wildcard');
    expect(await apply('api.elsewhere.icu')).toBe('host_not_bought');
    expect(await apply(`www.${domain}`)).toBe('host_not_resolved');
    expect(await apply(host)).toBe('ok');
    expect(await apply(host)).toBe('certificate_open');
  });

  it('ssl.needsDeploy: to deploying what was not downloaded', async () => {
    const play = await given('blank');
    await certified(play);
    const deploy = async () =>
      play.code('certificate.deploy', buyer, {
        certificateId: await certificateId(play),
        serverId: await serverId(play),
      });
    expect(await deploy()).toBe('certificate_not_downloaded');
    await play.did('certificate.download', buyer, { certificateId: await certificateId(play) });
    expect(await deploy()).toBe('ok');
  });

  it('to filing twice', async () => {
    const play = await given('blank');
    await boughtDomain(play);
    const file = async () => play.code('domainFiling.apply', buyer, { domainId: (await play.row('cloudDomain')).id });
    await filed(play);
    expect(await file()).toBe('domain_filed');
  });
});

it('a record that is removed before it works takes no effect', async () => {
  const play = await given('blank');
  await boughtDomain(play);
  await play.did('dnsRecord.add', buyer, { host, serverId: await serverId(play) });
  await play.did('dnsRecord.remove', buyer, { recordId: (await play.row('dnsRecord')).id });
  expect(await play.travel({ hours: 1 })).not.toContain('dns_record.took_effect');
});

it('a certificate that was downloaded but never deployed lapses too', async () => {
  const play = await given('blank');
  await deployable(play);
  await play.travel({ days: 366 });
  expect((await play.row('certificate')).state).toBe('lapsed');
});
