import { headers } from 'next/headers';

/** The address under which this browser came, e.g. http://192.168.1.5:3000: what codes for cameras must carry. */
export async function requestOrigin(): Promise<string> {
  const head = await headers();
  const host = head.get('x-forwarded-host') ?? head.get('host') ?? 'localhost';
  return `${head.get('x-forwarded-proto') ?? 'http'}://${host}`;
}
