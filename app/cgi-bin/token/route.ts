import { askForToken } from '@/lib/queries/token-door';

/**
 * GET /cgi-bin/token?grant_type=client_credential&appid=…&secret=…, as at the platform (E-2 to E-5). A caller behind no
 * proxy may pretend its IP with X-Forwarded-For: this is a rehearsal, and so the IP list can be tried.
 */
export async function GET(request: Request): Promise<Response> {
  const [callerIp = ''] = (request.headers.get('x-forwarded-for') ?? '127.0.0.1').split(',');
  const answer = await askForToken(new URL(request.url).searchParams, callerIp);
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
}
