/** The applicant's side of 微信认证: applying, paying, filling in again (A6-6, A6-7). Pure. */
import { addHours } from './calendar';
import { create, deny, update, type Actor, type Decision, type DueChange, type Moment } from './decision';
import type { Event } from './event';
import { maskPhone } from './identity';
import { next, verificationLife, type VerificationState } from './lifecycle';
import { checkPapers } from './paper';
import { refuse, type Refusal } from './refusal';
import type { InvoiceKind, Verification } from './rows-verification';
import {
  applyGate,
  feeCents,
  latestOrder,
  refillsLeft,
  verificationVerdictDue,
  type InReview,
  type VerificationFacts,
} from './verification';
import { wishedName, type NameWish } from './verification-name';

export type OrderInput = NameWish & {
  contactName: string;
  contactPhone: string;
  papers: number[];
  invoice: InvoiceKind;
  invoiceTitle: string;
};

/** An order goes to the auditor, who will ring; in auto mode the verdict comes by itself. */
function toReview(order: InReview, moment: Moment): { event: Event; dues: DueChange[]; set: Partial<Verification> } {
  const { at, pack, reviewMode } = moment;
  const { contactPhoneMasked, accountId } = order;
  return {
    event: {
      name: 'verification.dispatched',
      data: { contactPhoneMasked, ...pack['verify.reviewWorkdays'].value },
      accountId,
    },
    dues: reviewMode === 'auto' ? [verificationVerdictDue(order, moment)] : [],
    set: { submittedAt: at },
  };
}

type Form = Pick<
  Verification,
  'contactName' | 'contactPhoneMasked' | 'name' | 'nameBasis' | 'trademark' | 'papers' | 'invoice' | 'invoiceTitle'
>;

/** What the form says, as it is kept; a refusal when a name in it cannot be had. */
function filledIn(
  facts: VerificationFacts,
  input: OrderInput,
  moment: Moment,
): { no: Refusal } | { no: null; set: Form } {
  const wish = wishedName(facts, input, moment);
  if (wish.no) return wish;
  const { contactName, contactPhone, nameBasis, trademark, papers, invoice, invoiceTitle } = input;
  const paperProblem = checkPapers(papers, facts.papers, facts.account!.id);
  if (paperProblem) return { no: paperProblem };
  return {
    no: null,
    set: {
      contactName,
      contactPhoneMasked: maskPhone(contactPhone),
      name: wish.name,
      nameBasis,
      trademark: nameBasis === 'trademark' ? trademark : '',
      papers: [...new Set(papers)],
      invoice,
      invoiceTitle: invoice === 'none' ? '' : invoiceTitle || (facts.account?.subjectName ?? ''),
    },
  };
}

/** 提交 of an application. Refusals: applyGate's, the name's (C2), trademark_missing. */
export function applyForVerification(
  facts: VerificationFacts,
  input: OrderInput,
  moment: Moment,
  actor: Actor,
): Decision {
  const { account } = facts;
  const isRenaming = Boolean(input.name) && input.name !== account?.name;
  const gate = applyGate(facts, isRenaming, moment);
  if (gate) return deny(gate);
  const form = filledIn(facts, input, moment);
  if (form.no) return deny(form.no);
  const { at, pack, newId } = moment;
  const fee = feeCents(facts, moment);
  const isFree = fee === 0;
  const order: Verification = {
    id: newId(),
    accountId: account!.id,
    state: isFree ? 'in_review' : 'awaiting_payment',
    feeCents: fee,
    ...form.set,
    refills: 0,
    reason: '',
    appliedById: actor.person?.id ?? null,
    appliedAt: at,
    payDeadlineAt: isFree ? null : addHours(at, pack['verify.payHours'].value),
    paidAt: null,
    submittedAt: null,
    refillDeadlineAt: null,
    decidedAt: null,
    decidedBy: null,
  };
  const applied: Event = {
    name: 'verification.applied',
    data: { subjectName: account!.subjectName ?? '', feeCents: fee, wanted: order.name },
  };
  const result = { orderId: order.id, state: order.state, feeCents: fee };
  if (!order.payDeadlineAt) {
    const review = toReview(order, moment);
    return {
      events: [applied, review.event],
      changes: [create('verification', { ...order, ...review.set })],
      dues: review.dues,
      result,
    };
  }
  return {
    events: [applied],
    changes: [create('verification', order)],
    dues: [{ do: 'add', at: order.payDeadlineAt, event: 'verification.payment_deadline', subjectId: order.id }],
    result,
  };
}

type Stepped = { no: Refusal } | { no: null; order: Verification; state: VerificationState };

/** The state after a step of the account's newest order, or the refusal. */
function stepOf(facts: VerificationFacts, step: string, otherwise: 'no_order_to_pay' | 'no_order_to_refill'): Stepped {
  const order = latestOrder(facts);
  const state = order ? next(verificationLife, order.state, step) : null;
  return order && state ? { no: null, order, state } : { no: refuse(facts.account ? otherwise : 'not_found') };
}

/** 支付 with play money; paid whether it is passed or not (A6-1). Refusal: no_order_to_pay. */
export function payForVerification(facts: VerificationFacts, moment: Moment): Decision {
  const found = stepOf(facts, 'pay', 'no_order_to_pay');
  if (found.no) return deny(found.no);
  const { order, state } = found;
  const review = toReview(order, moment);
  const { feeCents: amountCents, invoice, invoiceTitle } = order;
  return {
    events: [{ name: 'verification.paid', data: { amountCents, invoice, invoiceTitle } }, review.event],
    changes: [update('verification', order.id, { state, paidAt: moment.at, ...review.set })],
    dues: [{ do: 'drop', event: 'verification.payment_deadline', subjectId: order.id }, ...review.dues],
  };
}

/** 取消 of an order that is not paid for. Refusal: no_order_to_pay. */
export function withdrawVerification(facts: VerificationFacts, { at }: Moment): Decision {
  const found = stepOf(facts, 'withdraw', 'no_order_to_pay');
  if (found.no) return deny(found.no);
  const { order, state } = found;
  return {
    events: [{ name: 'verification.withdrawn', data: { feeCents: order.feeCents } }],
    changes: [update('verification', order.id, { state, decidedAt: at, decidedBy: 'person' })],
    dues: [{ do: 'drop', event: 'verification.payment_deadline', subjectId: order.id }],
  };
}

/** 重填 (A6-7): no second fee. Refusals: no_order_to_refill, the name's. */
export function refillVerification(facts: VerificationFacts, input: OrderInput, moment: Moment): Decision {
  const found = stepOf(facts, 'refill', 'no_order_to_refill');
  if (found.no) return deny(found.no);
  const form = filledIn(facts, input, moment);
  if (form.no) return deny(form.no);
  const { state } = found;
  const order = { ...found.order, ...form.set, refills: found.order.refills + 1 };
  const review = toReview(order, moment);
  const data = { nth: order.refills, refillsLeft: refillsLeft(order, moment) };
  return {
    events: [{ name: 'verification.refilled', data }, review.event],
    changes: [
      update('verification', order.id, {
        ...form.set,
        ...review.set,
        state,
        refills: order.refills,
        reason: '',
        refillDeadlineAt: null,
        decidedAt: null,
        decidedBy: null,
      }),
    ],
    dues: [{ do: 'drop', event: 'verification.refill_deadline', subjectId: order.id }, ...review.dues],
  };
}

/** 24 hours without payment: the order is closed (A6-6). */
export function payOverdue(order: Verification | null, { at }: Moment): Decision {
  const state = order ? next(verificationLife, order.state, 'payOverdue') : null;
  if (!order || !state) return deny(refuse('no_order_to_pay'));
  return {
    events: [{ name: 'verification.payment_overdue', data: { feeCents: order.feeCents }, accountId: order.accountId }],
    changes: [update('verification', order.id, { state, decidedAt: at, decidedBy: 'platform' })],
  };
}

/** 30 days without filling it in again: failed for good (A6-7). */
export function refillOverdue(order: Verification | null, { at, pack }: Moment): Decision {
  const state = order ? next(verificationLife, order.state, 'refillOverdue') : null;
  if (!order || !state) return deny(refuse('no_order_to_refill'));
  const data = { days: pack['verify.refillDays'].value };
  return {
    events: [{ name: 'verification.refill_overdue', data, accountId: order.accountId }],
    changes: [update('verification', order.id, { state, decidedAt: at, decidedBy: 'platform' })],
  };
}
