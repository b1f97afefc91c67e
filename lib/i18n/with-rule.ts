import { policy, type Action } from '@/lib/domain/action-table';

export type ActionWords = { [A in Action]: { label: string; help: string } };

/** Adds to each help sentence the rule that it comes from, as the policy table has it; ours is said to be ours. */
export function withRules(words: ActionWords, ours: string, wrap: (rule: string) => string): ActionWords {
  const rule = (action: Action): string => {
    const { source } = policy[action];
    return source === 'Caipai' ? ours : wrap(source);
  };
  const entries = (Object.keys(words) as Action[]).map((action) => {
    const { label, help } = words[action];
    return [action, { label, help: help + rule(action) }] as const;
  });
  return Object.fromEntries(entries) as ActionWords;
}
