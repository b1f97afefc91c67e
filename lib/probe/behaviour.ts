/** Reads what an act answered as the behaviour of a cell. */
import type { Behaviour, Promised } from '@/lib/domain/probe-cell';
import type { Result } from '@/lib/run';

/** How the table says no where no account is there that could give a role. */
const lackOfAccount: readonly string[] = ['no_account', 'account_not_ready'];

/** Reads a result as behaviour. Without an account that is ready, its lack is the table's no where a no was promised. */
export function behaviourOf(result: Result, { answer }: Promised, isAccountReady: boolean): Behaviour {
  if (result.ok && 'ticket' in result) return { kind: 'ticket', steps: result.ticket.steps.map(({ who }) => who) };
  if (result.ok) return { kind: 'changed', events: result.events.map(({ name }) => name) };
  const { code, field } = result.refusal;
  const isTablesNo = !isAccountReady && answer === 'no' && lackOfAccount.includes(code);
  if (code === 'no_permission' || isTablesNo) return { kind: 'denied', code };
  return { kind: 'stopped', code, ...(field === undefined ? {} : { field }) };
}
