import { connection } from 'next/server';
import { readAnything } from '@/lib/queries/health';

/** 200 once the database can be read; `npm start` prints the address when it is. */
export async function GET(): Promise<Response> {
  await connection();
  try {
    await readAnything();
    return Response.json({ ok: true });
  } catch (error) {
    console.error('health: the database cannot be read:', error);
    return Response.json({ ok: false }, { status: 503 });
  }
}
