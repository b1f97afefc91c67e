/** What pack 2024 asks on the way to the release: 用户隐私保护指引 and 小程序备案. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import sharp from 'sharp';
import type { JsonObject } from '@/lib/domain/model';
import { zhCN as m } from '@/lib/i18n/messages';
import { at, button, enter, field, link } from '../../support/browse';
import { cli } from '../../support/cli';
import { files, operator, until, type Rehearsal } from './rehearsal';

/** Without a guideline nothing can be submitted; it is written in the settings, and its review passes by the clock. */
export async function guideline(stage: Rehearsal): Promise<void> {
  const { page } = stage;
  const words = m.privacy;
  await enter(stage, operator);
  await page.goto(at(stage, 'mp/versions'));
  await link(page, m.versions.actions.submit).click();
  await expect(page.getByText(m.refusals.privacy_guideline_missing({}))).toBeVisible();
  await page.goto(at(stage, 'mp/settings/privacy'));
  await expect(page.locator('[data-scope=online]')).toHaveAttribute('data-state', 'none');
  await link(page.locator('[data-scope=online]'), words.update).click();
  await field(page, 'purposes.userInfo').fill('显示借书人的昵称');
  await field(page, 'notice').fill('弹窗');
  await button(page, words.edit.submit).click();
  await expect(page.locator('form[data-code=privacy_contact_missing]')).toBeVisible();
  await expect(field(page, 'purposes.userInfo')).toHaveValue('显示借书人的昵称');
  await field(page, 'contact.mail').fill('ask@example.test');
  await button(page, words.edit.submit).click();
  await page.waitForURL(/\/mp\/settings\/privacy$/);
  await expect(page.locator('[data-scope=online]')).toHaveAttribute('data-state', 'in_review');
  await until(stage, 'privacy.approved');
  await page.goto(at(stage, 'mp/settings/privacy/preview'));
  await expect(page.locator('[data-guideline=userInfo]')).toContainText('显示借书人的昵称');
}

type Person = { wechatId: string; realName: string; idNumber: string; phone: string };

/** 小程序备案 of the administrator, by the command line: its pages have a walk of their own. */
export async function filing(stage: Rehearsal): Promise<void> {
  const { page, id } = stage;
  // without it the release is refused
  await page.goto(at(stage, 'mp/release'));
  await expect(page.getByRole('main')).toContainText(m.refusals.filing_missing({}));
  const picture = join(files, 'paper.png');
  await sharp({ create: { width: 200, height: 200, channels: 3, background: '#888' } })
    .png()
    .toFile(picture);
  const act = (action: string, as: string, input: JsonObject, ...more: string[]): Promise<JsonObject> =>
    cli('do', action, '--sandbox', id, '--as', as, '--input', JSON.stringify(input), ...more);
  const shown = await cli('show', 'people', '--sandbox', id);
  const admin = (shown.people as Person[]).find(({ wechatId }) => wechatId === 'wangfang_pm')!;
  const person = { name: admin.realName, number: admin.idNumber, phone: admin.phone, email: 'wangfang@example.test' };
  const form: { [part: string]: JsonObject } = {
    type: { province: '北京', city: '北京市', district: '海淀区', nature: 'personal', number: admin.idNumber },
    subject: { name: admin.realName, address: '演练路 1 号', postalAddress: '演练路 1 号' },
    principal: { ...person, emergencyPhone: '13900000001' },
    program: { services: ['工具/信息查询'], approval: 'none' },
    contact: person,
  };
  const papers = [await upload(stage, picture)];
  for (const part of ['subject', 'principal', 'contact'] as const) form[part] = { ...form[part], papers };
  await act('filing.fillIn', 'wangfang_pm', form);
  await act('filing.apply', 'wangfang_pm', { commitment: true }, '--scan', 'wangfang_pm');
  await until(stage, 'filing.sms_sent');
  const texts = (await cli('show', 'sms', '--sandbox', id)).sms as {
    event: string;
    phone: string;
    data: { code: string };
  }[];
  const smsCode = texts.find(({ event, phone }) => event === 'filing.sms_sent' && phone === admin.phone)!.data.code;
  await act('filing.verifySms', 'wangfang_pm', { phone: admin.phone, smsCode });
  await until(stage, 'account.filed');
}

/** Brings a paper in as the form does, and answers its id. */
async function upload({ page, id }: Rehearsal, path: string): Promise<number> {
  const answer = await page.request.post(`/s/${id}/files?kind=paper&name=paper.png`, {
    data: readFileSync(path),
    headers: { 'content-type': 'application/octet-stream' },
  });
  return ((await answer.json()) as { file: { id: number } }).file.id;
}
