import { z } from 'zod';
import { command, type Command } from '@/lib/command';
import type { Action } from '@/lib/domain/policy';

/** Opening a page of the console is an act with a permission; played by the CLI and the probe it leaves an entry. */
export function viewPage<A extends Action & `${string}.view`>(action: A): Command {
  return command({
    action,
    input: z.strictObject({}),
    load: async () => ({}),
    decide: () => ({ events: [{ name: 'page.viewed', data: { page: action } }], changes: [] }),
  });
}
