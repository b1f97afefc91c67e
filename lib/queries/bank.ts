import { many } from '@/lib/store/rows';
import type { World } from '@/lib/store/world';

/** The simulated bank: payments that registrations and deregistrations wait for, and every transfer that was made. */
export async function showBank(world: World) {
  const [accounts, forms, deregistrations, transfers] = await Promise.all([
    many(world, 'account'),
    many(world, 'registration'),
    many(world, 'deregistration', { state: 'awaiting_payment' }),
    many(world, 'bankTransfer', {}, { orderBy: { id: 'desc' } }),
  ]);
  const nameOf = (accountId: number): string => accounts.find((a) => a.id === accountId)?.subjectName ?? '';
  const ends = deregistrations.flatMap(({ accountId, payAmountCents: amountCents, deadlineAt }) => {
    const account = accounts.find((a) => a.id === accountId);
    if (!account || amountCents === null) return [];
    const { email, subjectName } = account;
    const bankAccountMasked = forms.find((f) => f.accountId === accountId)?.bankAccountMasked ?? null;
    const awaited = { accountId, email: email ?? '', subjectName: subjectName ?? '', bankAccountMasked };
    return [{ ...awaited, purpose: 'deregistration' as const, amountCents, deadlineAt }];
  });
  return {
    awaited: [
      ...ends,
      ...accounts.flatMap(({ id, email, state, subjectName }) => {
        const form = forms.find((f) => f.accountId === id);
        if (state !== 'awaiting_payment' || !form || form.payAmountCents === null || !form.payDeadlineAt) return [];
        const { bankAccountMasked, payAmountCents: amountCents, payDeadlineAt: deadlineAt } = form;
        return [
          {
            accountId: id,
            purpose: 'registration' as const,
            email: email ?? '',
            subjectName: subjectName ?? '',
            bankAccountMasked,
            amountCents,
            deadlineAt,
          },
        ];
      }),
    ],
    transfers: transfers.map(({ id, accountId, payerName, amountCents, memo, state, at }) => ({
      purpose: memo === 'deregistration' ? ('deregistration' as const) : ('registration' as const),
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
