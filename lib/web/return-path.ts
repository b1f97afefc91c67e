/** A path of this site that a form or link asked to return to, or null: never another origin, never a protocol. */
export function safeReturnPath(value: unknown): string | null {
  if (typeof value !== 'string' || !value.startsWith('/') || value.length > 2000) return null;
  const base = 'http://caipai.invalid';
  const url = URL.canParse(value, base) ? new URL(value, base) : null;
  // '//host' and '/\host' parse as another origin; '/.//host' becomes one only when it is read a second time
  if (url?.origin !== base || url.pathname.startsWith('//')) return null;
  return `${url.pathname}${url.search}`;
}
