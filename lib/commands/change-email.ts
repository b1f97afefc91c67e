import { z } from 'zod';
import { command } from '@/lib/command';
import { changeEmail, requestEmailChange } from '@/lib/domain/login-email';
import { newMailToken, sha256 } from '@/lib/secrets';
import { findLink, sentLinks } from '@/lib/store/mail-link';
import { one } from '@/lib/store/rows';
import { emailField } from './input';

/** 登录邮箱 修改: a link goes to the new address (product §1.17). */
export const emailRequestChange = command({
  action: 'email.requestChange',
  input: z.strictObject({ newEmail: emailField }),
  load: async (world, { newEmail }, { account }) => ({
    account,
    holder: await one(world, 'account', { email: newEmail }),
    official: await one(world, 'officialAccount', { email: newEmail }),
    link: newMailToken(),
    earlier: account ? await sentLinks(world, account.id, 'email_change') : [],
  }),
  decide: (facts, { newEmail }, moment) => requestEmailChange(facts, newEmail, moment),
});

/** Opening that link; the administrator's phone confirms. */
export const emailChange = command({
  action: 'email.change',
  input: z.strictObject({ token: z.string().trim().min(1).max(200) }),
  load: async (world, { token }, { account }) => {
    const link = await findLink(world, sha256(token), 'email_change');
    const email = link?.address;
    return {
      account,
      link,
      holder: email === undefined ? null : await one(world, 'account', { email }),
      official: email === undefined ? null : await one(world, 'officialAccount', { email }),
    };
  },
  decide: (facts, _, moment) => changeEmail(facts, moment),
  summary: ({ account, link }) => ({ name: account?.name ?? '', from: account?.email ?? '', to: link?.address ?? '' }),
});
