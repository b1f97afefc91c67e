/** What every answer carries; the Content-Security-Policy itself is set per request by proxy.ts (it holds a nonce). */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // not `no-referrer`: with it browsers post forms with `Origin: null` and server actions refuse them
  { key: 'Referrer-Policy', value: 'same-origin' },
  // the phone page is shown in a frame of the same origin
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  // a look-alike must never be found by a search engine
  { key: 'X-Robots-Tag', value: 'noindex, nofollow' },
];

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  // `npm test` checks types; a start must not need the packages that only tests use
  typescript: { ignoreBuildErrors: true },
  // native modules and modules that read their own files at run time
  serverExternalPackages: ['@photostructure/sqlite', 'pg', '@node-rs/argon2', 'sharp'],
  // No allowedOrigins: a server action is taken when Origin and Host agree, whatever the host name is.
  // a form may carry ten papers of 2 MB when there is no JavaScript to send them ahead (lib/web/form-papers.ts)
  experimental: { serverActions: { bodySizeLimit: '22mb' }, proxyClientMaxBodySize: '22mb' },
  headers: async () => [{ source: '/:path*', headers }],
};

export default config;
