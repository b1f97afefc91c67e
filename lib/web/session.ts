import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { AuthOptions } from 'next-auth';
import { getServerSession } from 'next-auth';
import { encode } from 'next-auth/jwt';
import CredentialsProvider from 'next-auth/providers/credentials';
import { cache } from 'react';
import { emailSchema } from '@/lib/platform/credentials';
import { signIn } from '@/lib/platform/sign-in';
import type { User } from '@/lib/platform/user';
import { findUser } from '@/lib/platform/user';
import { authSecret } from '@/lib/auth-secret';

declare module 'next-auth' {
  interface Session {
    userId?: string;
  }
}

const cookieName = 'caipai-session';
const maxAgeSeconds = 180 * 86_400;

/** The options of next-auth. Sessions are JWTs that hold a user id and nothing that could grow stale. */
export async function authOptions(): Promise<AuthOptions> {
  // without it next-auth 4 believes in localhost:3000, whatever host name the browser used
  process.env.AUTH_TRUST_HOST ??= 'true';
  return {
    secret: await authSecret(),
    session: { strategy: 'jwt', maxAge: maxAgeSeconds },
    pages: { signIn: '/login', signOut: '/login', error: '/login' },
    useSecureCookies: false,
    cookies: {
      sessionToken: { name: cookieName, options: { httpOnly: true, sameSite: 'lax', path: '/', secure: false } },
    },
    providers: [passwordProvider()],
    callbacks: { session: ({ session, token }) => ({ ...session, userId: token.sub }) },
  };
}

// For clients of /api/auth; our own forms are server actions, which need no JavaScript and no CSRF cookie.
function passwordProvider(): AuthOptions['providers'][number] {
  return CredentialsProvider({
    id: 'password',
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    async authorize(credentials) {
      const email = emailSchema.safeParse(credentials?.email);
      if (!email.success) return null;
      const result = await signIn(email.data, credentials?.password ?? '');
      return result.ok ? { id: result.user.id } : null;
    },
  });
}

/** Signs this browser in; to be called in a server action after the person was checked. */
export async function startSession(userId: string): Promise<void> {
  const token = await encode({ token: { sub: userId }, secret: await authSecret(), maxAge: maxAgeSeconds });
  const [jar, head] = await Promise.all([cookies(), headers()]);
  jar.set(cookieName, token, {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: head.get('x-forwarded-proto') === 'https',
    maxAge: maxAgeSeconds,
  });
}

/** Signs this browser out. */
export async function endSession(): Promise<void> {
  (await cookies()).delete(cookieName);
}

/** Who asks, read anew from the database once per request, or null. */
export const currentUser = cache(async (): Promise<User | null> => {
  // no cookie, no work: most visits of the landing page
  if (!(await cookies()).has(cookieName)) return null;
  const session = await getServerSession(await authOptions());
  return session?.userId ? findUser(session.userId) : null;
});

/** Who asks; a stranger is sent to sign in and comes back to `returnPath` afterwards. */
export async function requireUser(returnPath: string): Promise<User> {
  const user = await currentUser();
  if (!user) redirect(`/login?next=${encodeURIComponent(returnPath)}`);
  return user;
}
