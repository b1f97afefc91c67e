import { z } from 'zod';
import { appIdsOf } from '@/lib/app-id';
import { command } from '@/lib/command';
import { readIdNumber } from '@/lib/domain/identity';
import { formats } from '@/lib/domain/pack/format';
import { papersInput } from '@/lib/domain/paper';
import { digits } from '@/lib/domain/random';
import { sendSms } from '@/lib/domain/registering';
import { completeRegistration } from '@/lib/domain/registering-complete';
import { bindAdmin, fillIn } from '@/lib/domain/registering-subject';
import {
  checkOrganisationName,
  checkPhone,
  checkRealName,
  checkSmsCode,
  organisationKinds,
  paymentWays,
  requiredInputs,
  subjectTypes,
  wayOf,
  type Checked,
  type SubjectType,
} from '@/lib/domain/registration';
import { payByTransfer } from '@/lib/domain/registration-payment';
import { sha256 } from '@/lib/secrets';
import { administeredBy, loadForm, loadHeld } from '@/lib/store/registration';
import { one } from '@/lib/store/rows';
import { checkedText, emailField } from './input';

const email = emailField.optional();
const phone = checkedText('phone', checkPhone);
const checkBankAccount = (text: string): Checked<string, 'format'> =>
  /^\d{8,30}$/.test(text) ? { ok: true, value: text } : { ok: false, problem: 'format' };
const bankText = z.string().trim().min(2).max(64);

/** 获取验证码 (A3-11). */
export const registrationSendSms = command({
  action: 'registration.sendSms',
  input: z.strictObject({ email, phone }),
  load: async (world, input, { account }) => {
    const form = await loadForm(world, input.email, account);
    const subject = `${form.registration?.id ?? 0}:${world.at.getTime()}`;
    const plain = digits(world.sandbox.seed, 'sms', subject, formats['format.smsDigits'].value);
    return { ...form, code: { plain, hash: sha256(plain) }, phoneHash: sha256(input.phone) };
  },
  decide: sendSms,
});

/** What a subject is counted by (A3-14): its number; a government, which enters none, its full name. */
function subjectNumber(form: {
  subjectType: SubjectType;
  idNumber: string;
  paper?: string | undefined;
  subjectName?: string | undefined;
}): string {
  if (form.subjectType === 'personal') return form.idNumber;
  return (form.paper ?? form.subjectName ?? '').toUpperCase().replace('-', '');
}

/** 信息登记 before the scan (A3): the subject, and for every subject its administrator. */
export const registrationFillIn = command({
  action: 'registration.fillIn',
  input: z
    .strictObject({
      email,
      subjectType: z.enum(subjectTypes),
      organisationKind: z.enum(organisationKinds).optional(),
      subjectName: checkedText('organisation_name', checkOrganisationName).optional(),
      /** of a company: 18-character credit code, or 15 digits where the pack takes them; of others the organisation code */
      paper: z.string().trim().max(40).optional(),
      /** id of the sealed scan of the certificate, a paper that came in through files/route.ts */
      papers: papersInput.max(1).optional(),
      /** the first way of the subject type when left out */
      paymentWay: z.enum(paymentWays).optional(),
      bankName: bankText.optional(),
      bankPlace: bankText.optional(),
      bankAccount: checkedText('bank_account', checkBankAccount).optional(),
      bankAccountAgain: z.string().trim().max(40).optional(),
      adminName: checkedText('real_name', checkRealName),
      idNumber: z.string().trim().toUpperCase().min(1).max(40),
      phone,
      smsCode: checkedText('sms_code', checkSmsCode),
    })
    .superRefine((form, context) => {
      for (const field of requiredInputs(form.subjectType, wayOf(form.subjectType, form.paymentWay))) {
        const given = form[field];
        if (given === undefined || given.length === 0)
          context.addIssue({ code: 'custom', message: '#required', path: [field] });
      }
    }),
  load: async (world, input, { account }) => {
    const id = readIdNumber(input.idNumber);
    const hashes = {
      idNumber: sha256(id.ok ? id.value.number : input.idNumber),
      phone: sha256(input.phone),
      paper: sha256(subjectNumber(input)),
      smsCode: sha256(input.smsCode),
    };
    const held = await loadHeld(world, { idNumber: hashes.idNumber, phone: hashes.phone, subject: hashes.paper });
    const [fileId] = input.papers ?? [];
    const certificate = fileId === undefined ? null : await one(world, 'storedFile', { id: fileId });
    return { ...(await loadForm(world, input.email, account)), hashes, held, certificate };
  },
  decide: fillIn,
});

/** 管理员身份验证: the phone of the person named in the form (A3-12). */
export const registrationBindAdmin = command({
  action: 'registration.bindAdmin',
  input: z.strictObject({ email }),
  load: async (world, input, { account, confirmedBy }) => ({
    ...(await loadForm(world, input.email, account)),
    administered: await administeredBy(world, confirmedBy?.id ?? null),
  }),
  decide: (facts, _, moment, actor) => bindAdmin(facts, moment, actor),
  summary: ({ account, registration }) => ({
    email: account?.email ?? '',
    adminName: registration?.adminName ?? '',
    idNumber: registration?.adminIdMasked ?? '',
    subjectType: registration?.subjectType ?? '',
    subjectName: registration?.subjectName ?? '',
  }),
});

/** 确定 in the last dialog; then an AppID exists (A3, seed 002). */
export const registrationComplete = command({
  action: 'registration.complete',
  input: z.strictObject({ email, confirmed: z.literal(true, { error: '#consent' }) }),
  load: async (world, input, { account }) => {
    const form = await loadForm(world, input.email, account);
    const { adminIdHash = null, phoneHash = null, paperHash = null, boundPersonId = null } = form.registration ?? {};
    return {
      ...form,
      held: await loadHeld(world, { idNumber: adminIdHash, phone: phoneHash, subject: paperHash }),
      administered: await administeredBy(world, boundPersonId),
      ids: appIdsOf(world.sandboxId, form.account?.id ?? 0),
    };
  },
  decide: (facts, _, moment) => completeRegistration(facts, moment),
});

/** 对公打款 from the simulated bank (A3-17). */
export const registrationTransfer = command({
  action: 'registration.transfer',
  input: z.strictObject({
    email,
    amountCents: z.number().int().min(1).max(100_000_000),
    /** the subject itself when left out */
    payerName: z.string().trim().min(1).max(64).optional(),
  }),
  load: (world, input, { account }) => loadForm(world, input.email, account),
  decide: payByTransfer,
});
