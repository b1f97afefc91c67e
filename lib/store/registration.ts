/** Loads what decisions about registrations need. */
import type { FormFacts } from '@/lib/domain/registering';
import type { Held } from '@/lib/domain/registering-subject';
import type { Account } from '@/lib/domain/model';
import { count, one, type Bound } from './rows';

/** The account of an address with its form; without an address the one that is acted on. */
export async function loadForm(bound: Bound, email: string | undefined, actsOn: Account | null): Promise<FormFacts> {
  const account = email === undefined ? actsOn : await one(bound, 'account', { email });
  return { account, registration: account ? await one(bound, 'registration', { accountId: account.id }) : null };
}

type Hashes = { idNumber: string | null; phone: string | null; subject: string | null };

/** How many accounts of the sandbox already have these (A3-13, A3-14); a hash that is not there counts none. */
export async function loadHeld(bound: Bound, { idNumber, phone, subject }: Hashes): Promise<Held> {
  return {
    idNumber: idNumber === null ? 0 : await count(bound, 'account', { adminIdHash: idNumber }),
    phone: phone === null ? 0 : await count(bound, 'account', { adminPhoneHash: phone }),
    subject: subject === null ? 0 : await count(bound, 'account', { subjectIdHash: subject }),
  };
}

/** How many mini programs this person administers, his test account not counted; nobody administers none. */
export const administeredBy = async (bound: Bound, personId: number | null): Promise<number> =>
  personId === null ? 0 : count(bound, 'account', { adminPersonId: personId, kind: 'mini_program' });

/** The test account of a person (A5), null when he has none. */
export const testAccountOf = (bound: Bound, personId: number): Promise<Account | null> =>
  one(bound, 'account', { adminPersonId: personId, kind: 'test' });
