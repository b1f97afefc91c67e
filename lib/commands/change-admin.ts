import { z } from 'zod';
import { command } from '@/lib/command';
import { changeAdmin, sendAdminSms, type AdminChangeFacts, type Successor } from '@/lib/domain/admin-change';
import type { Actor } from '@/lib/domain/decision';
import { maskNumber, maskPhone, readIdNumber } from '@/lib/domain/identity';
import { formats } from '@/lib/domain/pack/format';
import { digits } from '@/lib/domain/random';
import { checkPhone, checkRealName, checkSmsCode } from '@/lib/domain/registration';
import { sha256 } from '@/lib/secrets';
import { developsElsewhere } from '@/lib/store/member';
import { administeredBy, loadForm, loadHeld } from '@/lib/store/registration';
import { many } from '@/lib/store/rows';
import { openConsoleSessions, openDevtoolSessions } from '@/lib/store/session';
import type { World } from '@/lib/store/world';
import { checkedText } from './input';

const idNumber = z.string().trim().toUpperCase().min(1).max(40);
const phone = checkedText('phone', checkPhone);

/** 获取验证码 for the new administrator's phone (D-12, A3-11). */
export const adminSendSms = command({
  action: 'admin.sendSms',
  input: z.strictObject({ phone }),
  load: async (world, input, { account }) => {
    const form = await loadForm(world, undefined, account);
    const subject = `admin:${account?.id ?? 0}:${world.at.getTime()}`;
    const plain = digits(world.sandbox.seed, 'sms', subject, formats['format.smsDigits'].value);
    return { ...form, code: { plain, hash: sha256(plain) }, phoneHash: sha256(input.phone) };
  },
  decide: (facts, input, moment) => sendAdminSms(facts, input.phone, moment),
});

/** What the ticket keeps: hashes and masks, and the name that the new phone must belong to. */
const kept = z.object({
  adminName: z.string(),
  idHash: z.string(),
  idMasked: z.string(),
  phoneHash: z.string().nullable(),
  phoneMasked: z.string().nullable(),
});

type Checks = Pick<AdminChangeFacts, 'isKept' | 'hashes'>;

async function loadChange(world: World, { account, scans }: Actor, successor: Successor, checks: Checks) {
  const accountId = account?.id ?? 0;
  const old = account?.adminPersonId ?? 0;
  const newcomer = scans.find(({ who }) => who === 'newAdmin')?.person ?? null;
  const held = await loadHeld(world, { idNumber: successor.idHash, phone: successor.phoneHash, subject: null });
  const own = (isSame: boolean): number => (isSame ? 1 : 0);
  return {
    ...checks,
    ...(await loadForm(world, undefined, account)),
    successor,
    held: {
      // this account gives up its own place
      idNumber: held.idNumber - own(account?.adminIdHash === successor.idHash),
      phone: held.phone - own(successor.phoneHash !== null && account?.adminPhoneHash === successor.phoneHash),
      wechat: await administeredBy(world, newcomer?.id ?? null),
    },
    memberships: newcomer ? await many(world, 'member', { accountId, personId: newcomer.id }) : [],
    consoleSessions: await openConsoleSessions(world, { accountId, personId: old }),
    devtoolSessions: (await developsElsewhere(world, accountId, old))
      ? []
      : await openDevtoolSessions(world, { personId: old }),
  };
}

/** 更换管理员: of a person only the WeChat, of an organisation the person (D-12). */
export const adminChange = command({
  action: 'admin.change',
  input: z.strictObject({
    oldIdNumber: idNumber.optional(),
    adminName: checkedText('real_name', checkRealName).optional(),
    idNumber: idNumber.optional(),
    phone: phone.optional(),
    smsCode: checkedText('sms_code', checkSmsCode).optional(),
  }),
  load: async (world, input, actor) => {
    const { account, registration } = await loadForm(world, undefined, actor.account);
    const isPersonal = account?.subjectType === 'personal';
    const id = readIdNumber(input.idNumber ?? '');
    const successor: Successor = isPersonal
      ? {
          adminName: registration?.adminName ?? '',
          idHash: account.adminIdHash ?? '',
          idMasked: account.adminIdMasked ?? '',
          phoneHash: null,
          phoneMasked: null,
        }
      : {
          adminName: input.adminName ?? '',
          idHash: sha256(id.ok ? id.value.number : (input.idNumber ?? '')),
          idMasked: maskNumber(input.idNumber ?? ''),
          phoneHash: sha256(input.phone ?? ''),
          phoneMasked: maskPhone(input.phone ?? ''),
        };
    const hashes = { oldIdNumber: sha256(input.oldIdNumber ?? ''), smsCode: sha256(input.smsCode ?? '') };
    return loadChange(world, actor, successor, { isKept: false, hashes });
  },
  decide: changeAdmin,
  summary: ({ account, successor }) => ({
    name: account?.name ?? '',
    subjectName: account?.subjectName ?? '',
    adminName: successor.adminName,
    idNumber: successor.idMasked,
    ...(successor.phoneMasked ? { phone: successor.phoneMasked } : {}),
  }),
  kept: {
    from: ({ successor }) => ({ ...successor }),
    load: async (world, raw, actor) => ({
      facts: await loadChange(world, actor, kept.parse(raw), {
        isKept: true,
        hashes: { oldIdNumber: '', smsCode: '' },
      }),
      input: {},
    }),
  },
});
