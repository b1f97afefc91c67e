import type { Account, Person, Registration, StoredFile } from '@/lib/domain/model';
import type { SubjectType } from '@/lib/domain/registration';
import { isPasswordOf, sha256 } from '@/lib/secrets';
import { findAccount } from '@/lib/store/actor';
import { one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

/** Where an unfinished registration goes on. */
export type RegistrationStep = 'mail' | 'subject' | 'pay' | 'done';

const stepOf = ({ state }: Account): RegistrationStep => {
  if (state === 'awaiting_activation') return 'mail';
  if (state === 'activated') return 'subject';
  return state === 'awaiting_payment' ? 'pay' : 'done';
};

const secondsLeft = (since: Date | null, cooldownSeconds: number, at: Date): number =>
  since ? Math.max(0, Math.ceil(cooldownSeconds - (at.getTime() - since.getTime()) / 1000)) : 0;

/** Who has scanned as administrator, and what the form says about him. */
function identityOf(form: Registration | null, bound: Person | null, certificate: StoredFile | null) {
  if (!form?.identityAt) return null;
  const {
    subjectType,
    organisationKind,
    subjectName,
    paperMasked,
    paymentWay,
    bankAccountMasked,
    adminName,
    adminIdMasked,
    phoneMasked,
  } = form;
  return {
    subjectType: subjectType as SubjectType,
    organisationKind,
    subjectName: subjectName ?? '',
    paperMasked,
    paymentWay,
    certificate: certificate && { id: certificate.id, name: certificate.name },
    bankAccountMasked,
    adminName: adminName ?? '',
    adminIdMasked: adminIdMasked ?? '',
    phoneMasked: phoneMasked ?? '',
    boundPerson: bound && { id: bound.id, nickname: bound.nickname, wechatId: bound.wechatId },
  };
}

/** A registration under way, by the account's id or e-mail; null when there is none. */
export async function showRegistration(world: World, ref: string | number) {
  // an address bar may hold anything; ids are small integers
  const isRef = typeof ref === 'number' ? Number.isInteger(ref) && ref > 0 && ref < 2 ** 31 : ref !== '';
  const account = isRef ? await findAccount(world, ref) : null;
  if (!account) return null;
  const form = await one(world, 'registration', { accountId: account.id });
  const bound = form?.boundPersonId ? await one(world, 'person', { id: form.boundPersonId }) : null;
  const certificate = form?.certificateFileId ? await one(world, 'storedFile', { id: form.certificateFileId }) : null;
  const { pack, at } = world;
  return {
    accountId: account.id,
    email: account.email ?? '',
    appId: account.appId,
    state: account.state,
    step: stepOf(account),
    link: {
      expiresAt: form?.linkExpiresAt ?? null,
      isExpired: form?.linkExpiresAt ? at > form.linkExpiresAt : false,
      resendInSeconds: secondsLeft(form?.linkSentAt ?? null, pack['reg.resendSeconds'].value, at),
    },
    sms: {
      sentAt: form?.smsSentAt ?? null,
      againInSeconds: secondsLeft(form?.smsSentAt ?? null, pack['reg.smsCooldownSeconds'].value, at),
    },
    identity: identityOf(form, bound, certificate),
    payment:
      form?.payDeadlineAt && account.subjectName !== null && form.payAmountCents !== null
        ? {
            subjectName: account.subjectName,
            amountCents: form.payAmountCents,
            deadlineAt: form.payDeadlineAt,
            paidAt: form.paidAt,
          }
        : null,
    /** the money never came: the form is open again */
    isPaymentOverdue: account.state === 'activated' && Boolean(form?.payDeadlineAt),
  };
}

export type ShownRegistration = NonNullable<Awaited<ReturnType<typeof showRegistration>>>;

/** The account that an activation link belongs to, while it is the newest link of it. */
export async function findActivation(world: World, token: string): Promise<ShownRegistration | null> {
  const form = token === '' ? null : await one(world, 'registration', { linkTokenHash: sha256(token) });
  return form ? showRegistration(world, form.accountId) : null;
}

export type Unfinished = { accountId: number; step: RegistrationStep; isPasswordRight: boolean };

/** The step of an unfinished registration for whoever knows its password; null for a finished or unknown one. */
export async function findUnfinished(world: World, email: string, password: string): Promise<Unfinished | null> {
  const address = email.trim().toLowerCase();
  const account = address === '' ? null : await one(world, 'account', { email: address });
  if (!account) return null;
  const step = stepOf(account);
  return step === 'done'
    ? null
    : { accountId: account.id, step, isPasswordRight: await isPasswordOf(account.passwordHash, password) };
}
