/** Real time. The only place that reads it: sandbox time is worked out from it (design §6). */
export function now(): Date {
  return new Date();
}
