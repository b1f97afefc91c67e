import { z } from 'zod';
import { command } from '@/lib/command';
import type { Account } from '@/lib/domain/model';
import { changePassword, requestReset, resetPassword } from '@/lib/domain/password';
import { hashSimulatedPassword, isPasswordOf, newMailToken, sha256 } from '@/lib/secrets';
import { findLink, sentLinks } from '@/lib/store/mail-link';
import { one } from '@/lib/store/rows';
import { openConsoleSessions } from '@/lib/store/session';
import type { World } from '@/lib/store/world';
import { emailField, passwordField } from './input';

const tokenField = z.string().trim().min(1).max(200);

/** 找回帐号或密码: the mail with the link (product §1.12). */
export const passwordRequestReset = command({
  action: 'password.requestReset',
  input: z.strictObject({ email: emailField }),
  load: async (world, { email }) => {
    const account = await one(world, 'account', { email });
    const earlier = account ? await sentLinks(world, account.id, 'password_reset') : [];
    return { account, link: newMailToken(), earlier };
  },
  decide: (facts, _, moment) => requestReset(facts, moment),
});

const keptReset = z.object({ tokenHash: z.string(), passwordHash: z.string() });

async function loadReset(
  world: World,
  account: Account | null,
  { tokenHash, passwordHash }: z.infer<typeof keptReset>,
) {
  return {
    account,
    tokenHash,
    passwordHash,
    link: await findLink(world, tokenHash, 'password_reset'),
    sessions: account ? await openConsoleSessions(world, { accountId: account.id }) : [],
  };
}

/** The new password behind the link; the administrator's phone confirms. Its hash alone is in the ticket. */
export const passwordReset = command({
  action: 'password.reset',
  input: z.strictObject({ token: tokenField, password: passwordField }),
  load: async (world, { token, password }, { account }) =>
    loadReset(world, account, {
      tokenHash: sha256(token),
      passwordHash: await hashSimulatedPassword(password),
    }),
  decide: (facts, _, moment) => resetPassword(facts, moment),
  summary: ({ account }) => ({ name: account?.name ?? '', email: account?.email ?? '' }),
  kept: {
    from: ({ tokenHash, passwordHash }) => ({ tokenHash, passwordHash }),
    load: async (world, raw, { account }) => ({
      facts: await loadReset(world, account, keptReset.parse(raw)),
      input: { token: '', password: '' },
    }),
  },
});

/** What the ticket keeps of a change: which old password was right, and the new one's hash. */
const keptChange = z.object({ proof: z.string(), passwordHash: z.string() });

/** 登录密码 修改 (product §1.17). */
export const passwordChange = command({
  action: 'password.change',
  input: z.strictObject({ oldPassword: z.string().min(1).max(200), password: passwordField }),
  load: async (_, { oldPassword, password }, { account }) => ({
    account,
    isOldRight: account !== null && (await isPasswordOf(account.passwordHash, oldPassword)),
    isSame: oldPassword === password,
    passwordHash: await hashSimulatedPassword(password),
  }),
  decide: (facts, _, moment) => changePassword(facts, moment),
  summary: ({ account }) => ({ name: account?.name ?? '', email: account?.email ?? '' }),
  kept: {
    from: ({ account, passwordHash }) => ({ proof: sha256(account?.passwordHash ?? ''), passwordHash }),
    load: async (_, raw, { account }) => {
      const { proof, passwordHash } = keptChange.parse(raw);
      const isOldRight = account !== null && sha256(account.passwordHash ?? '') === proof;
      return { facts: { account, isOldRight, isSame: false, passwordHash }, input: { oldPassword: '', password: '' } };
    },
  },
});
