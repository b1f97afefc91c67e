/** 快速注册并认证小程序 from an official account (A4-2 to A4-6, steps ① to ⑦ of product §1.13). Pure. */
import { blankAccount, blankRegistration } from './blank-account';
import { addHours } from './calendar';
import { create, deny, update, type Actor, type Change, type Decision, type Moment } from './decision';
import { checkIdNumber, maskNumber, maskPhone } from './identity';
import { accountLife, next, officialRegistrationLife } from './lifecycle';
import { mailFolder } from './magic-input';
import type { Account, Person, Registration } from './model';
import { quotaState, type QuotaState } from './quota';
import { emailProblem } from './registering';
import { blacklistProblem, heldWithMagic, limitProblem, type Held } from './registering-subject';
import { isOrganisation } from './registration';
import { refuse, type Refusal } from './refusal';
import type { OfficialAccount, OfficialLink, OfficialRegistration } from './rows-official';
import { secondsLeft, type Sent } from './sms-code';
import { verifiedNow } from './verified';

export type RegistrationsFacts = {
  official: OfficialAccount | null;
  /** every quick registration of the official account */
  registrations: OfficialRegistration[];
};

/** The one that is 待完成注册, or null. */
export const openRegistration = (registrations: readonly OfficialRegistration[]): OfficialRegistration | null =>
  registrations.find(({ completedAt }) => completedAt === null) ?? null;

/** A4-3: per calendar month, counted only on success. */
export function registrationQuota(
  official: OfficialAccount,
  registrations: readonly OfficialRegistration[],
  { at, pack }: Pick<Moment, 'at' | 'pack'>,
): QuotaState {
  const { organisation, individualBusiness } = pack['reg.reusePerMonth'].value;
  const limit = official.organisationKind === 'individual_business' ? individualBusiness : organisation;
  const uses = registrations.flatMap(({ completedAt }) => (completedAt ? [completedAt] : []));
  return quotaState({ limit, period: 'month', uses, at });
}

/** A4-2, A4-3: who may register this way at all. Refusals: official_unverified, official_registration_full. */
function gate({ official, registrations }: RegistrationsFacts, moment: Moment): Refusal | null {
  if (!official) return refuse('not_found');
  if (!official.isVerified || !isOrganisation(official.subjectType)) return refuse('official_unverified');
  const { left, limit, resetsAt } = registrationQuota(official, registrations, moment);
  return left > 0 ? null : refuse('official_registration_full', { limit, resetsAt: resetsAt!.toISOString() });
}

/** ① and ②: 同意, and the administrator has scanned. Refusals: official_unverified, official_registration_open, official_registration_full. */
export function beginRegistration(facts: RegistrationsFacts, moment: Moment): Decision {
  const no = gate(facts, moment);
  const open = openRegistration(facts.registrations);
  if (no?.code === 'official_unverified') return deny(no);
  if (open) return deny(refuse('official_registration_open'));
  if (no) return deny(no);
  const { id: officialAccountId, originalId, name } = facts.official!;
  const row: OfficialRegistration = {
    id: moment.newId(),
    officialAccountId,
    accountId: null,
    state: 'begun',
    email: null,
    passwordHash: null,
    linkTokenHash: null,
    linkSentAt: null,
    linkExpiresAt: null,
    reusesOperator: false,
    reusesVerification: false,
    joinsMerchant: false,
    begunAt: moment.at,
    completedAt: null,
  };
  return {
    events: [{ name: 'official_registration.begun', data: { official: originalId, officialName: name } }],
    changes: [create('officialRegistration', row)],
    result: { registrationId: row.id },
  };
}

export type SubmitFacts = RegistrationsFacts & {
  /** who has the address already */
  holder: Account | null;
  holderOfficial: OfficialAccount | null;
  passwordHash: string;
  link: Sent;
};
export type SubmitInput = { email: string } & Pick<
  OfficialRegistration,
  'reusesOperator' | 'reusesVerification' | 'joinsMerchant'
>;

/**
 * ③ and ④: what is reused, and the e-mail of the new mini program; until the mail is opened it may be filled in again.
 * Refusals: official_registration_absent, email_used_* (A1-3), merchant_missing, resend_too_soon.
 */
export function submitRegistration(facts: SubmitFacts, input: SubmitInput, moment: Moment): Decision {
  const { official, registrations, holder, holderOfficial, passwordHash, link } = facts;
  const open = openRegistration(registrations);
  const state = open && next(officialRegistrationLife, open.state, 'submit');
  if (!official || !open || !state) return deny(refuse('official_registration_absent'));
  const { email, reusesOperator, reusesVerification } = input;
  const used = emailProblem(email, { account: holder, official: holderOfficial });
  if (used) return deny(used);
  // the merchant number belongs to the verified subject: it is joined with the verification (seed 000)
  if (input.joinsMerchant && !(reusesVerification && official.merchantNumber))
    return deny(refuse('merchant_missing', null, 'joinsMerchant'));
  const { at, pack, newId } = moment;
  const seconds = secondsLeft(open.linkSentAt, pack['reg.resendSeconds'].value, at);
  if (seconds > 0 && email === open.email) return deny(refuse('resend_too_soon', { seconds }));
  const hours = pack['reg.linkHours'].value;
  const sent = { linkTokenHash: link.hash, linkSentAt: at, linkExpiresAt: addHours(at, hours) };
  const mail = { token: link.plain, email, hours };
  const { originalId, name } = official;
  const data = { official: originalId, officialName: name, email, reusesOperator, reusesVerification };
  return {
    events: [{ name: 'official_registration.submitted', data }],
    changes: [
      update('officialRegistration', open.id, { state, ...input, passwordHash, ...sent }),
      create('mail', {
        id: newId(),
        address: email,
        folder: mailFolder(email),
        event: 'official_registration.submitted',
        data: mail,
        at,
        readAt: null,
      }),
    ],
    result: { registrationId: open.id },
  };
}

/** Who becomes administrator, and what the account is counted by (A3-13). */
export type NewAdministrator = {
  personId: number;
  realName: string;
  idHash: string;
  idMasked: string;
  phoneHash: string;
  phoneMasked: string;
};
type Identity = { held: Held; administered: number; ids: { appId: string; originalId: string } };

export type ActivateFacts = RegistrationsFacts &
  Identity & {
    registration: OfficialRegistration | null;
    holder: Account | null;
    /** the empty form of that account */
    holderForm: Registration | null;
    holderOfficial: OfficialAccount | null;
    /** the official account's administrator, and the hashes of his numbers */
    operator: NewAdministrator | null;
  };

function limitsProblem(
  { held, administered }: Pick<Identity, 'held' | 'administered'>,
  official: OfficialAccount,
  { pack }: Moment,
): Refusal | null {
  const perWechat = pack['reg.perWechatAsAdmin'].value;
  if (administered >= perWechat) return refuse('wechat_full', { limit: perWechat });
  return limitProblem(held, official, pack);
}

/** ⑦: the account exists, of the official account's subject, linked with it, without payment (A4-5). */
function complete(
  facts: RegistrationsFacts & Identity & Pick<ActivateFacts, 'holder' | 'holderForm' | 'holderOfficial'>,
  registration: OfficialRegistration,
  administrator: NewAdministrator,
  moment: Moment,
): Decision {
  const no = gate(facts, moment);
  if (no) return deny(no);
  const official = facts.official!;
  const email = registration.email ?? '';
  const used = emailProblem(email, { account: facts.holder, official: facts.holderOfficial });
  if (used) return deny({ ...used, field: 'email' });
  const full = limitsProblem(facts, official, moment);
  if (full) return deny(full);
  const { at, pack, newId } = moment;
  // an address with which somebody had begun to register, and was slower, is that row (A1-4)
  const begun =
    facts.holder ?? blankAccount({ id: newId(), email, passwordHash: registration.passwordHash!, createdAt: at });
  const { subjectType, subjectName, subjectIdHash, subjectIdMasked, organisationKind } = official;
  const { personId, realName, idHash, idMasked, phoneHash, phoneMasked } = administrator;
  const account: Account = {
    ...begun,
    ...facts.ids,
    state: next(accountLife, begun.state, 'registerByOfficial')!,
    passwordHash: registration.passwordHash,
    activatedAt: at,
    registeredAt: at,
    subjectType,
    subjectName,
    subjectIdHash,
    subjectIdMasked,
    adminPersonId: personId,
    adminIdHash: idHash,
    adminIdMasked: idMasked,
    adminPhoneHash: phoneHash,
    adminPhoneMasked: phoneMasked,
  };
  // A4-6: reused at once while that was free, applied and paid for by itself since
  const isFree = registration.reusesVerification && pack['reg.reuseVerificationFree'].value;
  const verified = isFree ? verifiedNow(account, moment) : null;
  const row = { ...account, ...verified?.set };
  const form = {
    ...(facts.holderForm ?? blankRegistration({ id: newId(), accountId: account.id })),
    subjectType,
    organisationKind,
    subjectName,
    paperHash: subjectIdHash,
    paperMasked: subjectIdMasked,
    adminName: realName,
    adminIdHash: idHash,
    adminIdMasked: idMasked,
    phoneHash,
    phoneMasked,
    identityAt: at,
    boundPersonId: personId,
    linkTokenHash: null,
  };
  const link: OfficialLink = {
    id: newId(),
    officialAccountId: official.id,
    accountId: account.id,
    state: 'linked',
    origin: 'registration',
    requestedAt: at,
    linkedAt: at,
    endedAt: null,
  };
  const rows: Change[] = [
    facts.holder ? update('account', account.id, row) : create('account', row),
    facts.holderForm ? update('registration', form.id, form) : create('registration', form),
  ];
  const { appId, originalId } = facts.ids;
  const completed = { official: official.originalId, officialName: official.name, appId, subjectName };
  return {
    events: [
      { name: 'official_registration.completed', data: completed, accountId: account.id },
      ...(verified ? [verified.event] : []),
    ],
    changes: [
      ...rows,
      update('officialRegistration', registration.id, {
        state: next(officialRegistrationLife, registration.state, 'complete')!,
        accountId: account.id,
        linkTokenHash: null,
        completedAt: at,
      }),
      create('officialLink', link),
    ],
    dues: verified?.dues ?? [],
    result: { accountId: account.id, appId, originalId },
  };
}

/**
 * ⑤: the link of the mail. With 运营者信息 that is all (⑥ is skipped). Refusals: link_dead, link_expired, and those of
 * the end: email_used_*, 85026, 85027, 85061, subject_full.
 */
export function activateRegistration(facts: ActivateFacts, moment: Moment): Decision {
  const { official, registration, operator } = facts;
  if (!official || !registration) return deny(refuse('link_dead'));
  const state = next(officialRegistrationLife, registration.state, 'activate');
  if (!state) return deny(refuse('already_activated'));
  const { at, pack } = moment;
  if (!registration.linkExpiresAt || at > registration.linkExpiresAt)
    return deny(refuse('link_expired', { hours: pack['reg.linkHours'].value }));
  if (registration.reusesOperator && operator) return complete(facts, registration, operator, moment);
  const data = { official: official.originalId, officialName: official.name, email: registration.email ?? '' };
  return {
    events: [{ name: 'official_registration.activated', data, accountId: null }],
    changes: [update('officialRegistration', registration.id, { state })],
    result: { registrationId: registration.id },
  };
}

export type BindFacts = Omit<ActivateFacts, 'registration' | 'operator'> & {
  /** the identity typed in the form; `numbers` null when it comes out of a ticket */
  typed: Omit<NewAdministrator, 'personId'>;
  numbers: { idNumber: string; phone: string } | null;
};

/** ⑥ 绑定管理员: somebody of the same name scans. Refusals: official_registration_absent, id_number_bad, is_minor, the limits of A3-13. */
export function bindAdministrator(facts: BindFacts, moment: Moment, { confirmedBy }: Actor): Decision {
  const open = openRegistration(facts.registrations);
  if (!facts.official || !open || open.state !== 'awaiting_admin') return deny(refuse('official_registration_absent'));
  const { numbers, typed } = facts;
  let { held } = facts;
  if (numbers) {
    const id = checkIdNumber(numbers.idNumber, moment.at);
    if (!id.ok) return deny(refuse(id.problem === 'minor' ? 'is_minor' : 'id_number_bad', null, 'idNumber'));
    const black = blacklistProblem(numbers);
    if (black) return deny(black);
    held = heldWithMagic(held, numbers, moment.pack);
  }
  const administrator = { ...typed, personId: confirmedBy?.id ?? 0 };
  return complete({ ...facts, held }, open, administrator, moment);
}

/** A person of the sandbox as the administrator of a new account; `hash` is sha256. */
export const asAdministrator = (
  { id, realName, idNumber, phone }: Person,
  hash: (text: string) => string,
): NewAdministrator => ({
  personId: id,
  realName,
  idHash: hash(idNumber),
  idMasked: maskNumber(idNumber),
  phoneHash: hash(phone),
  phoneMasked: maskPhone(phone),
});
