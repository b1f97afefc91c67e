import { z } from 'zod';
import { command, type Command } from '@/lib/command';
import type { Action } from '@/lib/domain/action-table';

/** Seeing or fetching something is an act with a permission; played by the CLI and the probe it leaves an entry. */
export function viewPage<A extends Action & (`${string}.view` | 'code.download')>(action: A): Command {
  return command({
    action,
    input: z.strictObject({}),
    load: async () => ({}),
    decide: () => ({ events: [{ name: 'page.viewed', data: { page: action } }], changes: [] }),
  });
}
