import { NextResponse } from 'next/server';
import type { NextRequest } from 'next/server';

/** The policy of one page view. Scripts need the nonce; style attributes are allowed, foreign origins are not. */
function contentSecurityPolicy(nonce: string): string {
  // Next's dev overlay evaluates source maps
  const evaluation = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : '';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}

/** Sets the nonce of the page, says which page it is, and nothing else: who may do what is decided in every page and action. */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(Buffer.from(crypto.randomUUID()).toString('base64'));
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts out of this request header
  headers.set('content-security-policy', policy);
  // a page does not know its own address; the login leads back to it
  headers.set('x-caipai-page', `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

export const config = {
  // route handlers are left out: a proxy costs them 40 % and cuts bodies over 10 MB
  matcher: ['/((?!api/|wxa/|cgi-bin/|_next/|.*/files|.*/events|favicon).*)'],
};
