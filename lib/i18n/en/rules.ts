import type { Messages } from '../messages';

export const rules: Messages['rules'] = {
  title: 'Rules and sources',
  lead: (p) =>
    `This sandbox uses rule pack ${p.pack}. Every figure names its source and how sure it is; check “chosen by us” on the real console.`,
  head: { key: 'Rule', value: 'Value', source: 'Source', certainty: 'How sure', set: 'Set for this sandbox' },
  set: 'changed',
  none: 'none',
  count: (p) => `${p.total} rules, ${p.chosen} of them chosen by us`,
};
