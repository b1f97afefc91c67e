/** The end of a registration: 确定, and an AppID exists (A3). Pure. */
import { addDays } from './calendar';
import { deny, update, type Decision, type DueChange, type Moment } from './decision';
import type { Event } from './event';
import { accountLife, next } from './lifecycle';
import type { Account } from './model';
import { hashInt } from './random';
import { formGate } from './registering';
import { limitProblem, type BindFacts, type Held } from './registering-subject';
import { refuse } from './refusal';

export type CompleteFacts = BindFacts & { held: Held; ids: { appId: string; originalId: string } };

/** A3-1: a person is registered at once, an organisation when it has paid (A3-17) or is verified (A3-18). */
const registering = {
  none: 'registerPersonal',
  transfer: 'registerByTransfer',
  verification: 'registerByVerification',
} as const;

/** 确定: an AppID exists, and the subject can never be edited later. */
export function completeRegistration(facts: CompleteFacts, { at, pack, seed }: Moment): Decision {
  const gate = formGate(facts);
  if (gate) return deny(gate);
  const account = facts.account!;
  const form = facts.registration!;
  if (!form.identityAt || !form.subjectType) return deny(refuse('identity_missing'));
  if (form.boundPersonId === null) return deny(refuse('admin_not_bound'));
  const perWechat = pack['reg.perWechatAsAdmin'].value;
  const limit =
    limitProblem(facts.held, form, pack) ??
    (facts.administered >= perWechat ? refuse('wechat_full', { limit: perWechat }) : null);
  if (limit) return deny(limit);
  const { appId, originalId } = facts.ids;
  const subjectName = form.subjectName ?? '';
  const registered: Partial<Account> = {
    state: next(accountLife, account.state, registering[form.paymentWay ?? 'none'])!,
    registeredAt: at,
    subjectType: form.subjectType,
    subjectName,
    subjectIdHash: form.paperHash,
    subjectIdMasked: form.paperMasked,
    adminPersonId: form.boundPersonId,
    adminIdHash: form.adminIdHash,
    adminIdMasked: form.adminIdMasked,
    adminPhoneHash: form.phoneHash,
    adminPhoneMasked: form.phoneMasked,
    appId,
    originalId,
  };
  const completed: Event = {
    name: 'registration.completed',
    data: { subjectType: form.subjectType, subjectName, appId },
    accountId: account.id,
  };
  const codeUsed = { smsPhoneHash: null, smsCodeHash: null, smsExpiresAt: null };
  const result = { accountId: account.id, appId, originalId };
  if (form.paymentWay !== 'transfer') {
    return {
      events: [completed],
      changes: [update('account', account.id, registered), update('registration', form.id, codeUsed)],
      result,
    };
  }
  const { min, max } = pack['reg.transferYuan'].value;
  const amountCents = hashInt(
    seed,
    'transfer',
    `${account.id}:${at.getTime()}`,
    Math.round(min * 100),
    Math.round(max * 100),
  );
  const deadline = addDays(at, pack['reg.transferDays'].value);
  const due: DueChange = { do: 'add', at: deadline, event: 'registration.payment_deadline', subjectId: account.id };
  const asked = { subjectName, amountCents, deadline: deadline.toISOString() };
  return {
    events: [completed, { name: 'registration.payment_requested', data: asked, accountId: account.id }],
    changes: [
      update('account', account.id, registered),
      update('registration', form.id, {
        ...codeUsed,
        payAmountCents: amountCents,
        payDeadlineAt: deadline,
        paidAt: null,
      }),
    ],
    dues: [due],
    result: { ...result, payAmountCents: amountCents, payDeadlineAt: deadline.toISOString() },
  };
}
