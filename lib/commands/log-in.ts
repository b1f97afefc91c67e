import { z } from 'zod';
import { command } from '@/lib/command';
import type { Actor } from '@/lib/domain/decision';
import { enterAs, login, scanLogin, signInToDevtool, type LoginFacts } from '@/lib/domain/login';
import { noBrowser } from '@/lib/domain/session';
import { isPasswordOf, sha256 } from '@/lib/secrets';
import { one } from '@/lib/store/rows';
import { loginAccounts, openConsoleSessions, openDevtoolSessions } from '@/lib/store/session';
import type { World } from '@/lib/store/world';
import { emailField } from './input';

const browserOf = ({ browserHash }: Actor): string => browserHash ?? noBrowser;

type Facts = LoginFacts & { email: string | null };

async function loadLogin(
  world: World,
  actor: Actor,
  isRight: (passwordHash: string | null) => Promise<boolean>,
): Promise<Facts> {
  const { account, person } = actor;
  return {
    account,
    email: account?.email ?? null,
    isPasswordRight: account !== null && (await isRight(account.passwordHash)),
    sessions: person ? await openConsoleSessions(world, { browserHash: browserOf(actor), personId: person.id }) : [],
  };
}

/** What a ticket keeps in place of the password: proof of which one was right. */
const kept = z.object({ accountId: z.number(), proof: z.string() });

/** 登录 with e-mail and password; the own phone confirms (B-1). The password is in no ticket. */
export const consoleLogin = command({
  action: 'console.login',
  input: z.strictObject({ email: emailField.optional(), password: z.string().min(1).max(200) }),
  load: (world, input, actor) => loadLogin(world, actor, (passwordHash) => isPasswordOf(passwordHash, input.password)),
  decide: login,
  summary: ({ account, email }, _, { at }) => ({
    name: account?.name ?? '',
    email: email ?? '',
    time: at.toISOString(),
  }),
  kept: {
    from: ({ account }) => ({ accountId: account?.id ?? 0, proof: sha256(account?.passwordHash ?? '') }),
    load: async (world, raw, actor) => {
      const { accountId, proof } = kept.parse(raw);
      const isSame = actor.account?.id === accountId;
      const facts = await loadLogin(
        world,
        actor,
        async (passwordHash) => isSame && sha256(passwordHash ?? '') === proof,
      );
      return { facts, input: { password: '' } };
    },
  },
});

/** The code of the front page: any phone scans it, and chooses the account (B-2). */
export const consoleScanLogin = command({
  action: 'console.scanLogin',
  input: z.strictObject({}),
  load: async (world, _, actor) => ({
    account: actor.account,
    sessions: actor.person
      ? await openConsoleSessions(world, { browserHash: browserOf(actor), personId: actor.person.id })
      : [],
  }),
  decide: (facts, _, moment, actor) => scanLogin(facts, moment, actor),
  summary: (_, __, { at }) => ({ time: at.toISOString() }),
  asks: {
    visitor: {
      answer: z.strictObject({ accountId: z.number().int() }),
      questions: async (world, scanner) => [
        {
          field: 'accountId',
          pick: 'one',
          options: (await loginAccounts(world, scanner)).map(({ id, name, email, appId }) => ({
            value: id,
            label: name ?? email ?? appId ?? '',
          })),
        },
      ],
    },
  },
});

/** 以此人登录 by the director, logged as such; 严格登录 turns it off. */
export const consoleEnter = command({
  action: 'console.enter',
  input: z.strictObject({ personId: z.number().int() }),
  load: async (world, { personId }, actor) => ({
    account: actor.account,
    person: await one(world, 'person', { id: personId }),
    membership: await one(world, 'member', { accountId: actor.account?.id ?? 0, personId, list: 'project' }),
    isLoginStrict: world.sandbox.isLoginStrict,
    sessions: await openConsoleSessions(world, { browserHash: browserOf(actor), personId }),
  }),
  decide: (facts, _, moment, actor) => enterAs(facts, moment, actor),
});

/** 扫码登录开发者工具 (U06). */
export const devtoolSignIn = command({
  action: 'devtool.signIn',
  input: z.strictObject({}),
  load: async (world, _, actor) => ({
    sessions: actor.person
      ? await openDevtoolSessions(world, { browserHash: browserOf(actor), personId: actor.person.id })
      : [],
  }),
  decide: (facts, _, moment, actor) => signInToDevtool(facts, moment, actor),
  summary: (_, __, { at }) => ({ time: at.toISOString() }),
});
