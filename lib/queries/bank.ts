import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

/** The simulated bank: payments that are waited for, and every transfer that was made. */
export async function showBank(world: World) {
  const [accounts, forms, transfers] = await Promise.all([
    many(world, 'account'),
    many(world, 'registration'),
    many(world, 'bankTransfer', {}, { orderBy: { id: 'desc' } }),
  ]);
  const nameOf = (accountId: number): string => accounts.find((a) => a.id === accountId)?.subjectName ?? '';
  return {
    awaited: accounts.flatMap(({ id, email, state, subjectName }) => {
      const form = forms.find((f) => f.accountId === id);
      if (state !== 'awaiting_payment' || !form || form.payAmountCents === null || !form.payDeadlineAt) return [];
      const { bankAccountMasked, payAmountCents: amountCents, payDeadlineAt: deadlineAt } = form;
      return [
        {
          accountId: id,
          email: email ?? '',
          subjectName: subjectName ?? '',
          bankAccountMasked,
          amountCents,
          deadlineAt,
        },
      ];
    }),
    transfers: transfers.map(({ id, accountId, payerName, amountCents, state, at }) => ({
      id,
      accountId,
      subjectName: nameOf(accountId),
      payerName,
      amountCents,
      state,
      at,
    })),
  };
}

export type ShownBank = Awaited<ReturnType<typeof showBank>>;
