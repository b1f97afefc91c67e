/** Another administrator (D-12): a person only changes his WeChat, an organisation the person; both phones scan. Pure. */
import { deny, remove, update, type Actor, type Decision, type Moment, type Refused } from './decision';
import type { Event } from './event';
import { checkIdNumber } from './identity';
import type { Account, ConsoleSession, DevtoolSession, Member, Registration } from './model';
import { isOrganisation } from './registration';
import { blacklistProblem, heldWithMagic } from './registering-subject';
import { refuse, type Refusal } from './refusal';
import { endConsoleSessions, endDevtoolSessions } from './session';
import { sendCode, smsProblem, type Sent } from './sms-code';

export type AdminChangeInput = {
  oldIdNumber?: string | undefined;
  adminName?: string | undefined;
  idNumber?: string | undefined;
  phone?: string | undefined;
  smsCode?: string | undefined;
};

/** Who is to be the administrator, as the ticket keeps it: never a number in clear. Phone null: it stays as it is. */
export type Successor = {
  adminName: string;
  idHash: string;
  idMasked: string;
  phoneHash: string | null;
  phoneMasked: string | null;
};

export type AdminChangeFacts = {
  account: Account | null;
  registration: Registration | null;
  successor: Successor;
  /** out of a ticket: what was typed has been checked when it was opened */
  isKept: boolean;
  hashes: { oldIdNumber: string; smsCode: string };
  /** other accounts that already have the new ID number, phone and WeChat as administrator */
  held: { idNumber: number; phone: number; wechat: number };
  /** the rows of the new administrator, who is on no list any more */
  memberships: Member[];
  consoleSessions: ConsoleSession[];
  devtoolSessions: DevtoolSession[];
};

/** Of a person the name and number are fixed; of an organisation the old number and the new person are asked. */
function identityProblem(facts: AdminChangeFacts, input: AdminChangeInput, moment: Moment): Refused | null {
  const { account, registration, hashes } = facts;
  if (!isOrganisation(account!.subjectType!)) {
    const isOther = input.adminName !== undefined || input.idNumber !== undefined || input.phone !== undefined;
    return isOther ? deny(refuse('admin_identity_fixed')) : null;
  }
  for (const field of ['oldIdNumber', 'adminName', 'idNumber', 'phone', 'smsCode'] as const)
    if (!input[field]) return deny(refuse('admin_identity_missing', null, field));
  if (hashes.oldIdNumber !== account!.adminIdHash) {
    const event: Event = { name: 'admin.id_rejected', data: { nickname: registration!.adminName ?? '' } };
    return { refusal: refuse('old_id_wrong', null, 'oldIdNumber'), attempt: { events: [event], changes: [] } };
  }
  const id = checkIdNumber(input.idNumber!, moment.at);
  if (!id.ok) return deny(refuse(id.problem === 'minor' ? 'is_minor' : 'id_number_bad', null, 'idNumber'));
  const typed = { phone: input.phone!, phoneHash: facts.successor.phoneHash!, codeHash: hashes.smsCode };
  return smsProblem(registration!, typed, moment);
}

/** A3-13: the same limits as at registration. */
function limitProblem(facts: AdminChangeFacts, input: AdminChangeInput, { pack }: Moment): Refusal | null {
  const numbers = { idNumber: input.idNumber ?? '', phone: input.phone ?? '' };
  const black = blacklistProblem(numbers);
  if (black) return black;
  const held = heldWithMagic(facts.held, numbers, pack);
  const perId = pack['reg.perIdNumber'].value;
  if (held.idNumber >= perId) return refuse('id_number_full', { limit: perId }, 'idNumber');
  const perPhone = pack['reg.perPhone'].value;
  if (held.phone >= perPhone) return refuse('phone_full', { limit: perPhone }, 'phone');
  const perWechat = pack['reg.perWechatAsAdmin'].value;
  return held.wechat >= perWechat ? refuse('wechat_full', { limit: perWechat }) : null;
}

/**
 * 更换管理员. The old administrator loses his rights with the last scan: his sessions end. Refusals:
 * admin_identity_fixed, admin_identity_missing, old_id_wrong, is_minor, id_number_bad, sms_*, 85027, 85061, 85026.
 */
export function changeAdmin(facts: AdminChangeFacts, input: AdminChangeInput, moment: Moment, actor: Actor): Decision {
  const { account, registration, successor } = facts;
  if (!account?.appId || !registration) return deny(refuse('account_not_ready'));
  const wrong = facts.isKept ? null : identityProblem(facts, input, moment);
  if (wrong) return wrong;
  const full = limitProblem(facts, input, moment);
  if (full) return deny(full);
  const isPersonal = !isOrganisation(account.subjectType!);
  const newcomer = actor.scans.find(({ who }) => who === 'newAdmin')?.person;
  const from = actor.name;
  const { adminName, idHash, idMasked, phoneHash, phoneMasked } = successor;
  const phone = phoneHash === null ? {} : { phoneHash, phoneMasked };
  const adminPhone = phoneHash === null ? {} : { adminPhoneHash: phoneHash, adminPhoneMasked: phoneMasked };
  const { at } = moment;
  const ended = [...endConsoleSessions(facts.consoleSessions, at), ...endDevtoolSessions(facts.devtoolSessions, at)];
  const changed: Event = {
    name: 'admin.changed',
    data: { personId: newcomer?.id ?? 0, from, to: newcomer?.nickname ?? '' },
    accountId: account.id,
  };
  const endedToo: Event[] = ended.length > 0 ? [{ name: 'console.sessions_ended', data: { nickname: from } }] : [];
  return {
    // D-12: of a person the new WeChat comes first and the old one agrees; of an organisation the old one begins
    ...(isPersonal ? { scanOrder: ['newAdmin', 'admin'] as const } : {}),
    events: [changed, ...endedToo],
    changes: newcomer
      ? [
          update('account', account.id, {
            adminPersonId: newcomer.id,
            adminIdHash: idHash,
            adminIdMasked: idMasked,
            ...adminPhone,
          }),
          update('registration', registration.id, {
            adminName,
            adminIdHash: idHash,
            adminIdMasked: idMasked,
            boundPersonId: newcomer.id,
            smsPhoneHash: null,
            smsCodeHash: null,
            smsExpiresAt: null,
            ...phone,
          }),
          ...facts.memberships.map(({ id }) => remove('member', id)),
          ...ended,
        ]
      : [],
    result: { accountId: account.id },
  };
}

export type AdminSmsFacts = {
  account: Account | null;
  registration: Registration | null;
  code: Sent;
  phoneHash: string;
};

/** 获取验证码 for the phone of an organisation's new administrator. Refusals: admin_identity_fixed, sms_too_soon. */
export function sendAdminSms(facts: AdminSmsFacts, phone: string, moment: Moment): Decision {
  const { account, registration, code, phoneHash } = facts;
  if (!account?.appId || !registration) return deny(refuse('account_not_ready'));
  if (!isOrganisation(account.subjectType!)) return deny(refuse('admin_identity_fixed'));
  return sendCode({ registration, code, phone, phoneHash }, moment);
}
