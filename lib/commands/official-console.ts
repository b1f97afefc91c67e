import { z } from 'zod';
import { appIdsOf } from '@/lib/app-id';
import { command } from '@/lib/command';
import type { Actor } from '@/lib/domain/decision';
import { createOfficialAccount, enterOfficial, loginToOfficial } from '@/lib/domain/official-account';
import {
  checkOrganisationName,
  organisationKinds,
  requiredInputs,
  subjectTypes,
  wayOf,
} from '@/lib/domain/registration';
import { officialKinds, type OfficialAccount } from '@/lib/domain/rows-official';
import { noBrowser } from '@/lib/domain/session';
import { hashSimulatedPassword, isPasswordOf, sha256 } from '@/lib/secrets';
import { findOfficial, loadHolders } from '@/lib/store/official-account';
import { many, one } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';
import { checkedText, emailField, passwordField } from './input';

const paperInputs = ['subjectName', 'paper'] as const;

/** 给这个沙盒加一个公众号: a subject of its own, or that of a mini program. */
export const officialAccountCreate = command({
  action: 'officialAccount.create',
  input: z
    .strictObject({
      name: z.string().trim().min(1).max(30),
      kind: z.enum(officialKinds).default('service'),
      isVerified: z.boolean().default(true),
      /** AppID of the mini program whose subject it shares; left out or empty: a subject of its own */
      sameSubjectAs: z.string().trim().max(40).optional(),
      subjectType: z.enum(subjectTypes).default('enterprise'),
      organisationKind: z.enum(organisationKinds).optional(),
      subjectName: checkedText('organisation_name', checkOrganisationName).optional(),
      /** credit code or organisation code */
      paper: z.string().trim().toUpperCase().max(40).optional(),
      adminWechatId: z.string().trim().min(1).max(40),
      email: emailField,
      password: passwordField,
      merchantNumber: z
        .string()
        .trim()
        .regex(/^(?:\d{8,12})?$/)
        .optional(),
    })
    .superRefine((form, context) => {
      if (form.sameSubjectAs) return;
      const required = requiredInputs(form.subjectType, wayOf(form.subjectType, undefined));
      for (const field of paperInputs) {
        if (required.includes(field) && !form[field])
          context.addIssue({ code: 'custom', message: '#required', path: [field] });
      }
    })
    .transform(({ sameSubjectAs, merchantNumber, ...form }) => ({
      ...form,
      ...(sameSubjectAs ? { sameSubjectAs } : {}),
      ...(merchantNumber ? { merchantNumber } : {}),
    })),
  load: async (world, input) => {
    const admin = await one(world, 'person', { wechatId: input.adminWechatId });
    const sibling = input.sameSubjectAs ? await one(world, 'account', { appId: input.sameSubjectAs }) : null;
    const form = sibling ? await one(world, 'registration', { accountId: sibling.id }) : null;
    const number = input.subjectType === 'personal' ? admin?.idNumber : (input.paper ?? input.subjectName);
    return {
      admin,
      sibling,
      siblingKind: form?.organisationKind ?? null,
      ...(await loadHolders(world, input.email)),
      passwordHash: await hashSimulatedPassword(input.password),
      paperHash: sha256((number ?? '').replace('-', '')),
      originalId: appIdsOf(world.sandboxId, `official:${input.email}`).originalId,
    };
  },
  decide: createOfficialAccount,
});

const openSessions = (world: World, { browserHash }: Actor) =>
  many(world, 'officialSession', { browserHash: browserHash ?? noBrowser, endedAt: null });

async function loadLogin(
  world: World,
  actor: Actor,
  official: OfficialAccount | null,
  isRight: (passwordHash: string) => Promise<boolean>,
) {
  const isPasswordRight = official !== null && (await isRight(official.passwordHash));
  return { official, isPasswordRight, sessions: await openSessions(world, actor) };
}

/** What a ticket keeps in place of the password: which account, and proof that it was right. */
const keptLogin = z.object({ official: z.string(), proof: z.string() });

/** 登录 the console of an official account; its administrator's phone confirms. */
export const officialAccountLogin = command({
  action: 'officialAccount.login',
  input: z.strictObject({ email: emailField, password: z.string().min(1).max(200) }),
  load: async (world, { email, password }, actor) => {
    const official = await one(world, 'officialAccount', { email });
    return loadLogin(world, actor, official, (passwordHash) => isPasswordOf(passwordHash, password));
  },
  decide: (facts, _, moment, actor) => loginToOfficial(facts, moment, actor),
  summary: ({ official }, _, { at }) => ({ official: official?.name ?? '', time: at.toISOString() }),
  kept: {
    from: ({ official }) => ({ official: official?.originalId ?? '', proof: sha256(official?.passwordHash ?? '') }),
    load: async (world, raw, actor) => {
      const { official, proof } = keptLogin.parse(raw);
      const found = await findOfficial(world, official);
      const facts = await loadLogin(world, actor, found, async (passwordHash) => sha256(passwordHash) === proof);
      return { facts, input: { email: found?.email ?? '', password: '' } };
    },
  },
});

/** The director enters the console of an official account as its administrator. */
export const officialAccountEnter = command({
  action: 'officialAccount.enter',
  input: z.strictObject({ official: z.string().trim().min(1) }),
  load: async (world, _, actor) => {
    const { official } = actor;
    return {
      official,
      admin: official ? await one(world, 'person', { id: official.adminPersonId }) : null,
      isLoginStrict: world.sandbox.isLoginStrict,
      sessions: await openSessions(world, actor),
    };
  },
  decide: (facts, _, moment, actor) => enterOfficial(facts, moment, actor),
});
