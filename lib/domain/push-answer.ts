/** What the server of a message push did with the platform's question (E-15). */
export const pushAnswers = [
  'echoed',
  'wrong_echo',
  'redirected',
  'bad_status',
  'too_long',
  'timeout',
  'unreachable',
  'not_on_this_machine',
] as const;
export type PushAnswer = (typeof pushAnswers)[number];
