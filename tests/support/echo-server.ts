/** A server of somebody at the desk: what a message push may point at. */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type EchoServer = { url: string; asked: URLSearchParams[]; close: () => Promise<void> };
type Answer = (query: URLSearchParams, response: ServerResponse, request: IncomingMessage) => void;

/** What the documents ask of a server: check the signature, send echostr back. */
export const honest =
  (token: string): Answer =>
  (query, response) => {
    const parts = [token, query.get('timestamp') ?? '', query.get('nonce') ?? ''].sort().join('');
    const isRight = createHash('sha1').update(parts).digest('hex') === query.get('signature');
    response.end(isRight ? query.get('echostr') : 'wrong signature');
  };

/** Listens on a free port of 127.0.0.1 and answers as told. */
export async function echoServer(answer: Answer): Promise<EchoServer> {
  const asked: URLSearchParams[] = [];
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
    asked.push(query);
    answer(query, response, request);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/push`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
