import NextAuth from 'next-auth';
import type { NextRequest } from 'next/server';
import { authOptions } from '@/lib/web/session';

interface Context {
  params: Promise<{ nextauth: string[] }>;
}

/** next-auth's own paths: csrf, session and the callbacks of providers. */
async function handler(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request, { params: await context.params }, await authOptions());
}

export { handler as GET, handler as POST };
