import { z } from 'zod';
import { command } from '@/lib/command';
import { applyFiling, cancelFiling, changeFiling, resubmitFiling, withdrawFiling } from '@/lib/domain/filing';
import { fillInFiling, reuseFiling, sendReuseCode } from '@/lib/domain/filing-draft';
import { openFiling, type FilingFacts } from '@/lib/domain/filing-facts';
import { provinces } from '@/lib/domain/filing-region';
import { readIdNumber } from '@/lib/domain/identity';
import type { JsonObject } from '@/lib/domain/model';
import { papersInput } from '@/lib/domain/paper';
import { checkEmail, checkPhone, checkRealName, checkSmsCode } from '@/lib/domain/registration';
import { cancelScopes, filingNatures, filingPages, personCertificates, preApprovals } from '@/lib/domain/rows-filing';
import { sha256 } from '@/lib/secrets';
import { loadFiling } from '@/lib/store/filing';
import { checkedText } from './input';

const text = (max: number) => z.string().trim().min(1).max(max);
const papers = papersInput.default([]);
/** A day, or nothing for a certificate that does not expire. */
const validUntil = z.union([z.literal(''), z.iso.date()]).default('');
const number = z.string().trim().toUpperCase().max(40).optional();

const person = z.strictObject({
  name: checkedText('real_name', checkRealName),
  certificate: z.enum(personCertificates).default('id_card'),
  number,
  validUntil,
  phone: checkedText('phone', checkPhone),
  email: checkedText('email', checkEmail).toLowerCase(),
  papers,
});

/** 保存: one page of the form or several (A8-7). A number that is left out stays what it was. */
export const filingFillIn = command({
  action: 'filing.fillIn',
  input: z
    .strictObject({
      type: z
        .strictObject({
          province: z.enum(provinces),
          city: text(30),
          district: text(30),
          nature: z.enum(filingNatures),
          number,
        })
        .optional(),
      subject: z
        .strictObject({
          name: text(64),
          validUntil,
          address: text(200),
          postalAddress: text(200),
          papers,
          isLegalPerson: z.boolean().default(true),
          letter: papers,
          residenceProof: papers,
        })
        .optional(),
      principal: person.extend({ emergencyPhone: checkedText('phone', checkPhone) }).optional(),
      program: z
        .strictObject({
          services: z.array(text(100)).default([]),
          approval: z.enum(preApprovals),
          approvalPapers: papers,
          remark: z.string().trim().max(200).default(''),
        })
        .optional(),
      contact: person.optional(),
    })
    .superRefine((form, context) => {
      if (filingPages.every((page) => form[page] === undefined))
        context.addIssue({ code: 'custom', message: '#required', path: ['type'] });
    }),
  load: async (world, input, { account }) => {
    const { type, subject, principal, program, contact } = input;
    const named = [subject?.papers, subject?.letter, subject?.residenceProof, principal?.papers, contact?.papers];
    const facts = await loadFiling(world, account, [
      ...named.flatMap((ids) => ids ?? []),
      ...(program?.approvalPapers ?? []),
    ]);
    // an ID card is one number however it is written, a credit code is in capitals
    const hashOf = (typed: string | undefined): string => {
      const id = readIdNumber(typed ?? '');
      return sha256(id.ok ? id.value.number : (typed ?? ''));
    };
    const hashes = {
      type: hashOf(type?.number),
      principal: hashOf(principal?.number),
      contact: hashOf(contact?.number),
    };
    return { ...facts, hashes };
  },
  decide: fillInFiling,
});

/** 复用主体资料: the text to the 主体负责人 of the other filing (A8-21). */
export const filingSendReuseCode = command({
  action: 'filing.sendReuseCode',
  input: z.strictObject({}),
  load: (world, _, { account }) => loadFiling(world, account),
  decide: (facts, _, moment) => sendReuseCode(facts, moment),
});

/** 复用主体资料 with the code: pages ① and ② are those of the other filing (A8-21). */
export const filingReuse = command({
  action: 'filing.reuse',
  input: z.strictObject({ smsCode: checkedText('sms_code', checkSmsCode) }),
  load: (world, _, { account }) => loadFiling(world, account),
  decide: (facts, input, moment) => reuseFiling(facts, input.smsCode, moment),
});

/** What the administrator's phone shows before the face check. */
const summary = ({ account, filings }: FilingFacts): JsonObject => ({
  name: account?.name ?? '',
  subjectName: account?.subjectName ?? '',
  filingKind: openFiling(filings)?.kind ?? '',
});

const commitment = z.literal(true, { error: '#consent' });

/** ⑤ 承诺书 and the face check by the administrator's phone (A8-7). */
export const filingApply = command({
  action: 'filing.apply',
  input: z.strictObject({ commitment }),
  load: (world, _, { account }) => loadFiling(world, account),
  decide: (facts, _, moment, actor) => applyFiling(facts, moment, actor),
  summary,
});

/** 重新提交 after a rejection or an unanswered SMS (A8-8, A8-9). */
export const filingResubmit = command({
  action: 'filing.resubmit',
  input: z.strictObject({ commitment }),
  load: (world, _, { account }) => loadFiling(world, account),
  decide: (facts, _, moment, actor) => resubmitFiling(facts, moment, actor),
  summary,
});

/** 撤回, before the regulator has it (A8-11). */
export const filingWithdraw = command({
  action: 'filing.withdraw',
  input: z.strictObject({}),
  load: (world, _, { account }) => loadFiling(world, account),
  decide: (facts, _, moment) => withdrawFiling(facts, moment),
  summary,
});

/** 变更备案: opens the form with what is filed (A8-19). */
export const filingChange = command({
  action: 'filing.change',
  input: z.strictObject({}),
  load: (world, _, { account }) => loadFiling(world, account),
  decide: (facts, _, moment) => changeFiling(facts, moment),
});

/** 注销主体, 注销小程序 or 取消接入 (A8-19). */
export const filingCancel = command({
  action: 'filing.cancel',
  input: z.strictObject({ scope: z.enum(cancelScopes) }),
  load: (world, _, { account }) => loadFiling(world, account),
  decide: (facts, input, moment, actor) => cancelFiling(facts, input.scope, moment, actor),
  summary: ({ account }, input) => ({
    name: account?.name ?? '',
    filingNumber: account?.filingNumber ?? '',
    cancelScope: input.scope,
  }),
});
