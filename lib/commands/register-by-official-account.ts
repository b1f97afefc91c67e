import { z } from 'zod';
import { appIdsOf } from '@/lib/app-id';
import { command } from '@/lib/command';
import type { Actor } from '@/lib/domain/decision';
import { maskNumber, maskPhone, readIdNumber } from '@/lib/domain/identity';
import {
  activateRegistration,
  asAdministrator,
  beginRegistration,
  bindAdministrator,
  openRegistration,
  submitRegistration,
  type BindFacts,
} from '@/lib/domain/official-registration';
import { checkPhone, checkRealName } from '@/lib/domain/registration';
import type { OfficialAccount, OfficialRegistration } from '@/lib/domain/rows-official';
import { hashSimulatedPassword, newMailToken, sha256 } from '@/lib/secrets';
import { loadHolders, loadRegistrations } from '@/lib/store/official-account';
import { administeredBy, loadHeld } from '@/lib/store/registration';
import { one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { checkedText, emailField, passwordField } from './input';

const official = z.string().trim().min(1).max(40);

/** ① 同意 and ② the scan of the official account's administrator (A4-4). */
export const officialRegistrationBegin = command({
  action: 'officialRegistration.begin',
  input: z.strictObject({ official, agreed: z.literal(true, { error: '#consent' }) }),
  load: (world, _, actor) => loadRegistrations(world, actor.official),
  decide: (facts, _, moment) => beginRegistration(facts, moment),
  summary: ({ official: asking }) => ({ official: asking?.name ?? '', subjectName: asking?.subjectName ?? '' }),
});

/** ③ 选择复用信息 and ④ 帐号信息; again until the mail is opened. */
export const officialRegistrationSubmit = command({
  action: 'officialRegistration.submit',
  input: z.strictObject({
    official,
    reusesOperator: z.boolean().default(false),
    reusesVerification: z.boolean().default(false),
    joinsMerchant: z.boolean().default(false),
    email: emailField,
    password: passwordField,
  }),
  load: async (world, { email, password }, actor) => ({
    ...(await loadRegistrations(world, actor.official)),
    ...(await loadHolders(world, email)),
    passwordHash: await hashSimulatedPassword(password),
    link: newMailToken(),
  }),
  decide: (facts, { email, reusesOperator, reusesVerification, joinsMerchant }, moment) =>
    submitRegistration(facts, { email, reusesOperator, reusesVerification, joinsMerchant }, moment),
});

type Hashes = { idHash: string; phoneHash: string };

/** What the end of a quick registration asks: who has the address, the limits, the new identifiers. */
async function loadEnd(
  world: World,
  asking: OfficialAccount | null,
  registration: OfficialRegistration | null,
  { idHash, phoneHash, personId }: Hashes & { personId: number | null },
) {
  const holders = await loadHolders(world, registration?.email ?? '');
  const { holder } = holders;
  return {
    ...(await loadRegistrations(world, asking)),
    ...holders,
    holderForm: holder ? await one(world, 'registration', { accountId: holder.id }) : null,
    held: await loadHeld(world, { idNumber: idHash, phone: phoneHash, subject: asking?.subjectIdHash ?? null }),
    administered: await administeredBy(world, personId),
    ids: appIdsOf(world.sandboxId, `quick:${registration?.id ?? 0}`),
  };
}

/** ⑤ opening the link of the mail (A4-4). */
export const officialRegistrationActivate = command({
  action: 'officialRegistration.activate',
  input: z.strictObject({ token: z.string().trim().min(1).max(200) }),
  load: async (world, { token }) => {
    const registration = await one(world, 'officialRegistration', { linkTokenHash: sha256(token) });
    const asking = registration ? await one(world, 'officialAccount', { id: registration.officialAccountId }) : null;
    const person = asking ? await one(world, 'person', { id: asking.adminPersonId }) : null;
    const operator = person && asAdministrator(person, sha256);
    const hashes = operator ?? { personId: null, idHash: '', phoneHash: '' };
    return { ...(await loadEnd(world, asking, registration, hashes)), registration, operator };
  },
  decide: (facts, _, moment) => activateRegistration(facts, moment),
});

/** What the ticket keeps: hashes and masks, and the name that the phone must belong to. */
const kept = z.object({
  official: z.string(),
  adminName: z.string(),
  idHash: z.string(),
  idMasked: z.string(),
  phoneHash: z.string(),
  phoneMasked: z.string(),
});

async function loadBind(
  world: World,
  { official: asking, confirmedBy }: Actor,
  { adminName, ...identity }: Omit<z.infer<typeof kept>, 'official'>,
  numbers: BindFacts['numbers'],
) {
  const open = openRegistration((await loadRegistrations(world, asking)).registrations);
  const end = await loadEnd(world, asking, open, { ...identity, personId: confirmedBy?.id ?? null });
  return { ...end, typed: { ...identity, realName: adminName }, numbers };
}

/** ⑥ 绑定管理员: his own phone scans; the name must be the one entered (A4-4, A3-12). No SMS: chosen. */
export const officialRegistrationBindAdmin = command({
  action: 'officialRegistration.bindAdmin',
  input: z.strictObject({
    official,
    adminName: checkedText('real_name', checkRealName),
    idNumber: z.string().trim().toUpperCase().min(1).max(40),
    phone: checkedText('phone', checkPhone),
  }),
  load: async (world, { adminName, idNumber, phone }, actor) => {
    const id = readIdNumber(idNumber);
    const typed = {
      adminName,
      idHash: sha256(id.ok ? id.value.number : idNumber),
      idMasked: maskNumber(idNumber),
      phoneHash: sha256(phone),
      phoneMasked: maskPhone(phone),
    };
    return loadBind(world, actor, typed, { idNumber, phone });
  },
  decide: (facts, _, moment, actor) => bindAdministrator(facts, moment, actor),
  summary: ({ official: asking, typed }) => ({
    official: asking?.name ?? '',
    adminName: typed.realName,
    idNumber: typed.idMasked,
    phone: typed.phoneMasked,
  }),
  kept: {
    from: ({ official: asking, typed: { realName, ...identity } }) => ({
      official: asking?.originalId ?? '',
      adminName: realName,
      ...identity,
    }),
    load: async (world, raw, actor) => {
      const { official: asking, ...identity } = kept.parse(raw);
      const facts = await loadBind(world, actor, identity, null);
      return { facts, input: { official: asking, adminName: identity.adminName, idNumber: '', phone: '' } };
    },
  },
});
