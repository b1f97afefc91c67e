import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { zhCN as m } from '@/lib/i18n/messages';
import { sampleZip } from '@/lib/packages/samples';
import {
  at,
  box,
  button,
  enter,
  field,
  inTab,
  inviteAs,
  link,
  openBrowser,
  personId,
  play,
  tryIt,
} from '../support/browse';
import {
  admin,
  allow,
  developer,
  files,
  operator,
  outsider,
  scanned,
  until,
  type Rehearsal,
} from './stations/rehearsal';
import { submit } from './stations/versions';

const domain = 'rehearsal-shelf.icu';
const host = `api.${domain}`;
const { devtool, phone, cloud } = m;

/** All four requests of the sample ended so. */
async function expectAll(place: Page | Locator, result: 'ok' | 'domain'): Promise<void> {
  await expect(place.locator('[data-request]')).toHaveCount(4);
  await expect(place.locator(`[data-result=${result}]`)).toHaveCount(4);
}

async function importSample({ page }: Rehearsal): Promise<void> {
  const zip = join(files, 'online.zip');
  writeFileSync(zip, sampleZip('corner-library-online'));
  await field(page, 'file').setInputFiles(zip);
  await button(page, devtool.pick.importZip).click();
  await page.waitForURL(/file=\d+/);
}

async function setChecks({ page }: Rehearsal, skips: boolean): Promise<void> {
  await page.locator('[name=skipsChecks]').setChecked(skips);
  await button(page, devtool.local.save).click();
  await expect(page.locator(`[data-skips-checks=${skips}]`)).toBeVisible();
}

/** 打开调试 or 关闭调试 in the menu of the running mini program. */
async function switchDebugging(tab: Page, to: 'on' | 'off'): Promise<void> {
  const act = button(tab, phone.requests.switch[to]);
  if (!(await act.isVisible())) await tab.getByRole('main').getByLabel(phone.app.capsule).click();
  await act.click();
  await expect(tab.locator(`[data-debugging=${to === 'on'}]`)).toBeAttached();
}

async function buyDomainAndCertificate(stage: Rehearsal): Promise<void> {
  const { page } = stage;
  await page.goto(at(stage, 'cloud'));
  await button(page, cloud.templates.apply).click();
  await expect(page.locator('[data-template=in_review]')).toBeVisible();
  await until(stage, 'cloud_template.approved');
  await field(page, 'domain').fill('shelf.example');
  await button(page, cloud.domains.buy).click();
  await expect(page.locator('form[data-code=domain_name_bad]')).toBeVisible();
  await field(page, 'domain').fill(domain);
  await button(page, cloud.domains.buy).click();
  await expect(page.locator('[data-wallet="9550"]')).toBeVisible();
  await box(page, cloud.servers.name).fill('web');
  await button(page, cloud.servers.create).click();
  await box(page, cloud.records.host).fill(host);
  await button(page, cloud.records.add).click();
  await expect(page.locator('[data-dns=spreading]')).toBeVisible();
  await until(stage, 'dns_record.took_effect');
  await page.getByRole('region', { name: cloud.certificates.title }).locator('[name=host]').fill(host);
  await button(page, cloud.certificates.apply).click();
  await expect(page.locator('[data-certificate=in_review]')).toBeVisible();
  await until(stage, 'certificate.issued');
  await button(page, cloud.certificates.download).click();
  await expect(page.locator('[data-certificate=downloaded]')).toBeVisible();
  await button(page, cloud.certificates.deploy).click();
  await expect(page.locator('[data-certificate=deployed]')).toBeVisible();
  await button(page, cloud.domains.file).click();
  await expect(page.locator('[data-filing=in_review]')).toBeVisible();
  await until(stage, 'domain_filing.passed');
}

test('the domain lesson: devtool, preview, 打开调试, then domain, certificate and server domain, then online', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const [page, other] = await Promise.all([openBrowser(browser), openBrowser(browser)]);
  const sandbox = await tryIt(page, 'qa');
  await inviteAs(sandbox, other, admin);
  const stage: Rehearsal = { ...sandbox, phone: other, appId: '' };

  await page.goto(at(stage, 'devtool'));
  await play(stage, developer);
  stage.appId = (await page.locator('#known-app-ids option').first().getAttribute('value'))!;
  await field(page, 'appId').fill(stage.appId);
  await button(page, devtool.start.signIn).click();
  const own = await page.context().newPage();
  await allow(stage, own, `?as=${await personId(stage, developer)}`);
  await own.close();
  await page.waitForURL(/\/devtool\/project/, { timeout: 20_000 });

  await importSample(stage);
  await expectAll(page, 'domain');
  await expect(page.getByText(`https://${host}/books 不在以下 request 合法域名列表中`)).toBeVisible();
  await setChecks(stage, true);
  await expectAll(page, 'ok');
  await setChecks(stage, false);
  await link(page, devtool.toolbar.compile).click();
  await expectAll(page, 'domain');

  await button(page, devtool.toolbar.preview).click();
  await expect(page.locator('[data-preview=preview]')).toBeVisible();
  await inTab(page.context(), at(stage, `phone/scan?as=${await personId(stage, developer)}`), async (tab) => {
    await link(tab.locator('[data-preview=preview]'), phone.scan.scan).click();
    await button(tab, phone.app.goPreview).click();
    await expect(tab.getByText('request:fail url not in domain list').first()).toBeVisible();
    await expectAll(tab, 'domain');
    await switchDebugging(tab, 'on');
    await expectAll(tab, 'ok');
    await switchDebugging(tab, 'off');
    await expectAll(tab, 'domain');
  });

  await buyDomainAndCertificate(stage);
  await enter(stage, developer);
  await page.goto(at(stage, 'mp/dev/settings/domains'));
  for (const kind of ['request', 'uploadFile', 'downloadFile']) await field(page, kind).fill(`https://${host}`);
  await field(page, 'socket').fill(`wss://${host}`);
  await button(page, m.devSettings.domains.submit).click();
  await scanned(stage, /\/mp\/dev\/settings/);

  await page.goto(at(stage, `devtool/project?appId=${stage.appId}`));
  await importSample(stage);
  await expectAll(page, 'ok');
  await link(page, devtool.toolbar.upload).click();
  await field(page, 'version').fill('1.0.0');
  await button(page, devtool.upload.go).click();
  await page.waitForURL(/\/devtool\/uploaded/);

  await enter(stage, operator);
  await submit(stage);
  await page.goto(at(stage, 'review'));
  await link(page, m.review.open).click();
  await button(page, m.review.page.pass).click();
  await page.waitForURL(/\/review$/);
  await page.goto(at(stage, 'mp/versions'));
  await link(page, m.versions.actions.release).click();
  await button(page, m.release.sendFull).click();
  await scanned(stage, /\/mp\/versions$/);
  const released = at(stage, `phone/app/${stage.appId}?kind=release&run=1&as=${await personId(stage, outsider)}`);
  await inTab(page.context(), released, async (tab) => {
    await expect(tab.locator('[data-place=online]')).toBeVisible();
    await expectAll(tab, 'ok');
  });
});
