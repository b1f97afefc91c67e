import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { withUploadedFile } from '@/lib/packages/read-upload';
import { sampleFiles, sampleZip } from '@/lib/packages/samples';
import { FileTooLarge, openStored, storedPath, sweep, takeIn } from '@/lib/packages/store';
import { type NewStoredFile, takeInFile, type UploadKind } from '@/lib/packages/take-in';

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'caipai-store-'));
  vi.stubEnv('CAIPAI_DATA', dataDir);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(dataDir, { recursive: true });
});

async function* chunks(...parts: Uint8Array[]) {
  yield* parts;
}

const leftovers = async () => (existsSync(join(dataDir, 'packages/tmp')) ? readdir(join(dataDir, 'packages/tmp')) : []);

/** Sends a body through the whole way in and returns the answer with the saved rows. */
async function send(body: BodyInit, kind: UploadKind, name = 'x') {
  const rows: NewStoredFile[] = [];
  const request = new Request('http://localhost/', { method: 'POST', body });
  const save = async (row: NewStoredFile) => ({ id: rows.push(row) });
  const taken = await withUploadedFile(request, name, async (file) =>
    file ? takeInFile({ sandboxId: 's', userId: 'u', kind, ...file, save }) : null,
  );
  expect(await leftovers()).toEqual([]);
  return { taken, rows };
}

function form(field: string, files: Record<string, Uint8Array<ArrayBuffer>>): FormData {
  const data = new FormData();
  data.append('note', 'a plain field');
  for (const [name, bytes] of Object.entries(files)) data.append(field, new Blob([bytes]), name);
  return data;
}

describe('the store', () => {
  it('keeps bytes once, by hash', async () => {
    const first = await takeIn(chunks(strToU8('a'), strToU8('bc')), { maxBytes: 3 });
    expect(first.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(await takeIn(chunks(strToU8('abc')), { maxBytes: 3 })).toEqual(first);
    const stored = await openStored(first.sha256);
    expect(stored.bytes).toBe(3);
    expect(Buffer.concat(await stored.stream.toArray()).toString()).toBe('abc');
  });

  it('cuts off over the limit and leaves nothing', async () => {
    await expect(takeIn(chunks(strToU8('abc'), strToU8('d')), { maxBytes: 3 })).rejects.toThrow(FileTooLarge);
    expect(await leftovers()).toEqual([]);
  });

  it('sweeps what no row names and is old enough', async () => {
    const kept = await takeIn(chunks(strToU8('kept')), { maxBytes: 9 });
    const lost = await takeIn(chunks(strToU8('lost')), { maxBytes: 9 });
    expect(await sweep(new Set(), new Date(0))).toBe(0);
    expect(await sweep(new Set([kept.sha256]), new Date(8.64e15))).toBe(1);
    expect([existsSync(kept.path), existsSync(lost.path)]).toEqual([true, false]);
    expect(() => storedPath('../../etc/passwd')).toThrow();
  });
});

describe('the way in', () => {
  it('takes a zip as a raw body', async () => {
    const { taken, rows } = await send(sampleZip('corner-library'), 'package', 'C:\\my\\街角.zip');
    expect(taken).toMatchObject({ ok: true, file: { id: 1, name: '街角.zip', facts: { problems: [] } } });
    expect(rows[0]).toMatchObject({ sandboxId: 's', byUserId: 'u', kind: 'package' });
    expect(existsSync(storedPath(rows[0]?.sha256 ?? ''))).toBe(true);
  });

  it('takes a zip and a folder from a form', async () => {
    const zip = await send(form('file', { '小店.zip': sampleZip('corner-library') }), 'package');
    expect(zip.taken).toMatchObject({ ok: true, file: { name: '小店.zip', facts: { fileCount: 12 } } });
    const files = Object.entries(sampleFiles('corner-library')).map(([path, text]) => [`店/${path}`, strToU8(text)]);
    const all = {
      ...Object.fromEntries(files),
      '店/node_modules/x/index.js': strToU8('x'),
      '店/.DS_Store': strToU8('x'),
    };
    const folder = await send(form('folder', all), 'package');
    expect(folder.taken).toMatchObject({ ok: true, file: { name: '店.zip', facts: { fileCount: 12, problems: [] } } });
    const again = await send(form('folder', all), 'package');
    expect(again.rows[0]?.sha256).toBe(folder.rows[0]?.sha256);
  });

  it('takes a folder of several thousand files', async () => {
    const many = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`p/f${i}.js`, strToU8(`var a = ${i};`)]));
    const { taken } = await send(form('folder', { ...many, 'p/app.json': strToU8('{"pages":[]}') }), 'package');
    expect(taken).toMatchObject({ ok: true, file: { facts: { fileCount: 3001 } } });
  });

  it('squares an avatar', async () => {
    const gif = await sharp({ create: { width: 40, height: 20, channels: 3, background: 'red' } })
      .gif()
      .toBuffer();
    const { taken, rows } = await send(new Uint8Array(gif), 'avatar', 'a.gif');
    expect(taken).toMatchObject({ ok: true, file: { facts: { width: 144, height: 144, format: 'png' } } });
    expect(rows[0]?.kind).toBe('image');
    expect((await send(new Uint8Array(gif), 'image')).taken).toMatchObject({
      ok: true,
      file: { facts: { width: 40, format: 'gif' } },
    });
  });

  it('keeps a PDF and a picture as papers, whatever they are called', async () => {
    const pdf = strToU8('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n9\n%%EOF\n');
    const { taken, rows } = await send(form('file', { 'licence.docx': pdf }), 'paper');
    expect(taken).toMatchObject({ ok: true, file: { facts: { format: 'pdf' } } });
    expect(rows[0]?.kind).toBe('paper');
    const bmpNamed = await sharp({ create: { width: 4, height: 3, channels: 3, background: 'red' } })
      .jpeg()
      .toBuffer();
    expect((await send(form('file', { 'x.bmp': new Uint8Array(bmpNamed) }), 'paper')).taken).toMatchObject({
      ok: true,
      file: { facts: { width: 4, height: 3, format: 'jpeg' } },
    });
  });

  it('reads of an endless paper no more than it must to know that it is too large', async () => {
    let sent = 0;
    const stream = (async function* () {
      for (;;) {
        sent += 64 * 1024;
        yield new Uint8Array(64 * 1024);
      }
    })();
    const save = async () => ({ id: 1 });
    const taken = await takeInFile({ sandboxId: 's', userId: null, kind: 'paper', name: 'x', stream, save });
    expect(taken).toMatchObject({ ok: false, refusal: { code: 'paper_file_too_large', params: { limitKB: 2048 } } });
    expect(sent).toBeLessThanOrEqual(2048 * 1024 + 64 * 1024);
    expect(await leftovers()).toEqual([]);
  });

  it.each([
    ['an empty form', form('file', {}), 'package', null],
    ['an empty file', form('file', { x: new Uint8Array(0) }), 'package', 'file_missing'],
    ['an empty body', new Uint8Array(0), 'package', 'file_missing'],
    ['a text as a zip', form('file', { x: strToU8('hello') }), 'package', 'not_a_zip'],
    ['a zip as an avatar', sampleZip('corner-library'), 'avatar', 'image_format'],
    ['a picture over 2 MB', new Uint8Array(2 * 1024 * 1024 + 1), 'image', 'image_too_large'],
    ['a zip as a paper', sampleZip('corner-library'), 'paper', 'paper_file_type'],
    [
      'a zip called .png as a paper',
      form('file', { 'a.png': sampleZip('corner-library') }),
      'paper',
      'paper_file_type',
    ],
    ['a PDF that was cut off', strToU8('%PDF-1.7 1 0 obj'), 'paper', 'paper_file_damaged'],
    ['a picture that was cut off as a paper', strToU8('GIF89a'), 'paper', 'paper_file_damaged'],
    ['a paper of 2.1 MB', new Uint8Array(2.1 * 1024 * 1024), 'paper', 'paper_file_too_large'],
    ['a zip over 40 MB', new Uint8Array(41 * 1024 * 1024), 'package', 'file_too_large'],
    ['a form file over 40 MB', form('file', { x: new Uint8Array(41 * 1024 * 1024) }), 'package', 'file_too_large'],
    ['a folder that leads out', form('folder', { 'p/../../x': strToU8('x') }), 'package', 'zip_unsafe_path'],
  ] as const)('refuses %s and keeps nothing', async (_name, body, kind, code) => {
    const { taken, rows } = await send(body, kind);
    expect(taken && (taken.ok ? 'ok' : taken.refusal.code)).toBe(code);
    expect(rows).toEqual([]);
    expect((await readdir(dataDir, { recursive: true })).filter((name) => /[0-9a-f]{64}/.test(name))).toEqual([]);
  });

  it('refuses a form that ends early', async () => {
    const body = '--b\r\nContent-Disposition: form-data; name="file"; filename="a.zip"\r\n\r\nPK';
    const request = new Request('http://localhost/', {
      method: 'POST',
      body,
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
    });
    const save = async () => ({ id: 1 });
    const taken = await withUploadedFile(request, '', async (file) =>
      file ? takeInFile({ sandboxId: 's', userId: 'u', kind: 'package', ...file, save }) : null,
    );
    expect(taken).toMatchObject({ ok: false, refusal: { code: 'bad_input' } });
    expect(await leftovers()).toEqual([]);
  });
});
