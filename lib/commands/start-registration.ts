import { z } from 'zod';
import { command } from '@/lib/command';
import { activate, resendLink, startRegistration } from '@/lib/domain/registering';
import { hashSimulatedPassword, newMailToken, sha256 } from '@/lib/secrets';
import { loadForm } from '@/lib/store/registration';
import { one } from '@/lib/store/rows';
import { emailField, passwordField } from './input';

/** 注册: step 1 (A1); the page compares the two passwords and the captcha. */
export const registrationStart = command({
  action: 'registration.start',
  input: z.strictObject({ email: emailField, password: passwordField, agreed: z.literal(true, { error: '#consent' }) }),
  load: async (world, input) => ({
    ...(await loadForm(world, input.email, null)),
    official: await one(world, 'officialAccount', { email: input.email }),
    passwordHash: await hashSimulatedPassword(input.password),
    link: newMailToken(),
  }),
  decide: (facts, input, moment) => startRegistration(facts, input, moment),
});

/** 重新发送 the activation mail (A2-2, A2-4). */
export const registrationResend = command({
  action: 'registration.resend',
  input: z.strictObject({ email: emailField.optional() }),
  load: async (world, input, { account }) => ({
    ...(await loadForm(world, input.email, account)),
    link: newMailToken(),
  }),
  decide: (facts, _, moment) => resendLink(facts, moment),
});

/** Opening the link in the mail (A2-1, A2-3). */
export const registrationActivate = command({
  action: 'registration.activate',
  input: z.strictObject({ token: z.string().trim().min(1).max(200) }),
  load: async (world, input) => {
    const registration = await one(world, 'registration', { linkTokenHash: sha256(input.token) });
    return { registration, account: registration ? await one(world, 'account', { id: registration.accountId }) : null };
  },
  decide: (facts, _, moment) => activate(facts, moment),
});
