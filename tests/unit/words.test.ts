import { describe, expect, it } from 'vitest';
import file from '@/lib/domain/data/reject-reasons.json';
import { toldTo } from '@/lib/domain/event';
import { menuOf } from '@/lib/domain/menu';
import { pack2021 } from '@/lib/domain/pack/2021';
import { pack2024 } from '@/lib/domain/pack/2024';
import { actions } from '@/lib/domain/action-table';
import { can } from '@/lib/domain/policy';
import { en, zhCN } from '@/lib/i18n/messages';

const packs = [pack2021, pack2024];

/** Every path in a tree of words with what stands there: string, function, list. */
function shapeOf(node: unknown, path = ''): string[] {
  if (typeof node !== 'object' || node === null) return [`${path}: ${typeof node}`];
  return Object.entries(node).flatMap(([key, value]) => shapeOf(value, `${path}/${key}`));
}

describe('words', () => {
  it('say the same things in both languages', () => {
    expect(shapeOf(en).sort()).toEqual(shapeOf(zhCN).sort());
  });

  it('have a Chinese title for every reason of the code review, and no other', () => {
    const ids = file.filter(({ stage }) => stage === 'code_audit').map(({ id }) => id);
    expect(Object.keys(zhCN.rejectReasons).sort()).toEqual(ids.sort());
  });

  it('have a mail, a notice title for every event that is told', () => {
    const told = Object.entries(toldTo);
    const mails = told.filter(([, to]) => to.mail).map(([name]) => name);
    const notices = told.filter(([, to]) => to.notice ?? to.phone).map(([name]) => name);
    const linkMails = [
      'registration.started',
      'official_registration.submitted',
      'password.reset_requested',
      'email.change_requested',
    ];
    // mails with a link are written by their act, not by the table
    expect(Object.keys(zhCN.told.mails).sort()).toEqual([...mails, ...linkMails].sort());
    expect(Object.keys(zhCN.told.noticeTitles).sort()).toEqual(notices.sort());
  });

  it('have a confirm screen for every act that some pack lets a phone confirm', () => {
    const scanned = actions.filter((action) =>
      packs.some((pack) => can(action, { kind: 'platform' }, pack).scan.length > 0),
    );
    expect(Object.keys(zhCN.tickets.titles).sort()).toEqual(scanned.sort());
  });

  it('explain every menu entry that is not simulated', () => {
    const groups = packs.flatMap((pack) => menuOf(pack, { hasGameCategory: true }));
    const absent = groups.flatMap(({ entries }) => entries).filter((entry) => !entry.isSimulated);
    for (const { key } of absent) expect(zhCN.menu.absent).toHaveProperty(key);
  });

  it('put names, numbers and Shanghai time into sentences', () => {
    expect(zhCN.refusals.percent_not_higher({ now: 30 })).toBe('比例只能调高：当前 30%，请填 31–100');
    expect(en.refusals.withdraw_day_limit({ limit: 1, resetsAt: '2021-08-09T16:00:00.000Z' })).toBe(
      'Withdrawals: 1 a day, none left today; resets 10 Aug 2021, 00:00 (sandbox time)',
    );
    expect(zhCN.refusals.no_permission({ couldBe: ['admin', 'operator'] })).toBe(
      '没有这项权限。可以做的有：管理员、运营者',
    );
    expect(zhCN.actions['audit.withdraw'].help).toContain('A22');
    expect(zhCN.fieldIssues.too_big({ origin: 'string', maximum: 200, inclusive: true })).toBe('最多 200 个字符');
  });
});
