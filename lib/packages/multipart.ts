import type { Readable } from 'node:stream';
import busboy from 'busboy';
import { zipLimits } from './zip-entries';

export type FilePart = { field: string; filename: string; stream: AsyncIterable<Uint8Array> };

/** The form ended early or is malformed. */
export class UploadBroken extends Error {}

/**
 * The files of a multipart form, one after the other, while they arrive; each must be read to its end before the next
 * is asked for. Empty file inputs and plain fields are passed over. `filename` keeps the folders of a folder upload.
 */
export async function* readMultipart(body: Readable, contentType: string): AsyncGenerator<FilePart> {
  const queue: FilePart[] = [];
  let isDone = false;
  let failure: Error | null = null;
  let wake: () => void = () => undefined;
  const fail = (why: string) => {
    failure ??= new UploadBroken(why);
    wake();
  };

  const form = createForm(contentType);
  form.on('file', (field, stream, info) => {
    stream.on('error', () => undefined);
    if (!info.filename) {
      stream.resume();
      return;
    }
    queue.push({ field, filename: info.filename, stream: readOrBreak(stream) });
    wake();
  });
  form.on('filesLimit', () => fail('too many files'));
  form.on('partsLimit', () => fail('too many parts'));
  form.on('error', () => fail('malformed form'));
  form.on('close', () => {
    isDone = true;
    wake();
  });
  const onBodyGone = () => {
    if (body.readableEnded) return;
    fail('body ended early');
    form.destroy();
  };
  body.on('error', onBodyGone);
  body.on('close', onBodyGone);
  body.pipe(form);

  try {
    for (;;) {
      const part = queue.shift();
      if (part) {
        yield part;
        continue;
      }
      if (failure) throw failure;
      if (isDone) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (queue.length > 0 || failure || isDone) resolve();
      });
    }
  } finally {
    body.unpipe(form);
    form.destroy();
  }
}

function createForm(contentType: string): busboy.Busboy {
  try {
    return busboy({
      headers: { 'content-type': contentType },
      preservePath: true,
      defParamCharset: 'utf8',
      limits: { files: zipLimits.entries + 1, fields: 50, fieldSize: 10_000, parts: zipLimits.entries + 100 },
    });
  } catch {
    throw new UploadBroken('no boundary');
  }
}

async function* readOrBreak(stream: Readable): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch {
    throw new UploadBroken('part ended early');
  }
}
