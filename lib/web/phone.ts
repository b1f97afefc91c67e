import type { Person } from '@/lib/domain/model';
import { openPage, type Page } from './page';
import { sandboxPath } from './paths';

export type PhonePage = Page & {
  /** null: an observer, who has no phone */
  person: Person | null;
  /** a page of the same phone */
  to: (rest: string, query?: Record<string, string | number | null>) => string;
};

/** Opens a page of the phone of the person named by ?as=, else of the person that this browser plays. */
export async function openPhone(sandbox: string, as: string | undefined): Promise<PhonePage> {
  const page = await openPage(sandbox, as !== undefined && /^\d{1,9}$/.test(as) ? Number(as) : undefined);
  const person = page.persona;
  return {
    ...page,
    person,
    to: (rest, query = {}) =>
      sandboxPath(sandbox, rest === '' ? 'phone' : `phone/${rest}`, { ...query, as: person?.id ?? null }),
  };
}
