import { registry } from '@/lib/commands/index';
import type { JsonObject, Person } from '@/lib/domain/model';
import { showScan } from '@/lib/queries/scan';
import { formInput } from './form-input';
import { openPage, type Page } from './page';
import { sandboxPath } from './paths';
import { requestWorld } from './world';

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

/** What was chosen on the confirm screen, in the shape that the act asks for. */
export async function phoneAnswer(form: FormData, sandboxId: string, ticketId: number): Promise<JsonObject> {
  const world = await requestWorld(sandboxId);
  const shown = world && (await showScan(world, ticketId));
  const asking = shown && registry[shown.action].asks[shown.who];
  return asking ? formInput(form, asking.answer) : {};
}
