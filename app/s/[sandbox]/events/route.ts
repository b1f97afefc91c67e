import { addStream } from '@/lib/live/hub';
import { openWorld } from '@/lib/open-world';
import { findSeat } from '@/lib/web/seat';

const heartbeatMilliseconds = 15_000;

/** GET /s/[sandbox]/events: a message with the sandbox's count of acts at the start and after every act. */
export async function GET(request: Request, { params }: { params: Promise<{ sandbox: string }> }): Promise<Response> {
  const { sandbox } = await params;
  const world = (await findSeat(sandbox)) ? await openWorld(sandbox) : null;
  if (!world) return new Response(null, { status: 404 });

  let stop = (): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const encoder = new TextEncoder();
      const send = (text: string): void => {
        try {
          controller.enqueue(encoder.encode(text));
        } catch {
          stop();
        }
      };
      const remove = addStream({ sandboxId: sandbox, seq: world.sandbox.seq, send, close: () => stop() });
      // keeps proxies from closing a quiet stream, and finds out that the browser is gone
      const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMilliseconds);
      let isStopped = false;
      stop = () => {
        if (isStopped) return;
        isStopped = true;
        clearInterval(heartbeat);
        remove();
        try {
          controller.close();
        } catch {
          // the browser had closed it already
        }
      };
      request.signal.addEventListener('abort', () => stop());
      send(`retry: 2000\ndata: ${world.sandbox.seq}\n\n`);
    },
    cancel: () => stop(),
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
