import { z } from 'zod';
import { command } from '@/lib/command';
import { maskPhone } from '@/lib/domain/identity';
import { checkPhone, checkRealName } from '@/lib/domain/registration';
import { papersInput } from '@/lib/domain/paper';
import { invoiceKinds, nameBases } from '@/lib/domain/rows-verification';
import {
  applyForVerification,
  payForVerification,
  refillVerification,
  withdrawVerification,
  type OrderInput,
} from '@/lib/domain/verification-order';
import { feeCents } from '@/lib/domain/verification';
import { loadVerification } from '@/lib/store/verification';
import { checkedText } from './input';

const form = {
  contactName: checkedText('real_name', checkRealName),
  contactPhone: checkedText('phone', checkPhone),
  /** the name that is asked for; left out or empty: the name stays */
  name: z.string().trim().max(200).optional(),
  nameBasis: z.enum(nameBases).default('own_words'),
  /** the number of the trade mark */
  trademark: z
    .string()
    .trim()
    .regex(/^(\d{5,12})?$/, { message: '#trademark' })
    .default(''),
  /** the licence, the certificate of the trade mark */
  papers: papersInput.default([]),
  invoice: z.enum(invoiceKinds).default('none'),
  /** the subject's name when left out */
  invoiceTitle: z.string().trim().max(64).default(''),
};

/** 申请微信认证 and the annual review (A6). The ticket keeps the phone masked. */
export const verificationApply = command({
  action: 'verification.apply',
  input: z.strictObject({ agreed: z.literal(true, { error: '#consent' }), ...form }),
  load: (world, input, { account }) => loadVerification(world, account, input.papers),
  decide: applyForVerification,
  summary: (facts, input, moment) => ({
    subjectName: facts.account?.subjectName ?? '',
    fee: feeCents(facts, moment) / 100,
    ...(input.name ? { from: facts.account?.name ?? '', to: input.name } : {}),
  }),
  kept: {
    from: (_, input) => ({ ...input, contactPhone: maskPhone(input.contactPhone) }),
    load: async (world, kept, { account }) => {
      // masking once more changes nothing: what is kept has the shape of the input
      const input = kept as { agreed: true } & OrderInput;
      return { facts: await loadVerification(world, account, input.papers), input };
    },
  },
});

/** 重填 of an order that was sent back (A6-7). */
export const verificationRefill = command({
  action: 'verification.refill',
  input: z.strictObject(form),
  load: (world, input, { account }) => loadVerification(world, account, input.papers),
  decide: refillVerification,
});

/** 支付 with play money (A6-6). */
export const verificationPay = command({
  action: 'verification.pay',
  input: z.strictObject({}),
  load: (world, _, { account }) => loadVerification(world, account),
  decide: (facts, _, moment) => payForVerification(facts, moment),
});

/** 取消订单 before it is paid for. */
export const verificationWithdraw = command({
  action: 'verification.withdraw',
  input: z.strictObject({}),
  load: (world, _, { account }) => loadVerification(world, account),
  decide: (facts, _, moment) => withdrawVerification(facts, moment),
});
