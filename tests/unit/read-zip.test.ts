import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkPackageSize } from '@/lib/domain/package';
import { readPackage } from '@/lib/packages/read-zip';
import { sampleZip } from '@/lib/packages/samples';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'caipai-zip-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function read(bytes: Uint8Array) {
  const path = join(folder, 'file.zip');
  await writeFile(path, bytes);
  return readPackage(path);
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const reading = await read(bytes);
  return reading.ok ? 'ok' : reading.refusal.code;
}

async function factsOf(bytes: Uint8Array) {
  const reading = await read(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.refusal));
  return reading.facts;
}

const appJson = JSON.stringify({ pages: ['a'], subpackages: [{ root: 'sub', pages: ['b'] }] });
const project = {
  'app.json': strToU8(appJson),
  'a.wxml': strToU8('<view>首页</view>'),
  'a.js': strToU8('Page({})'),
  'sub/b.wxml': strToU8('<view/>'),
  'sub/b.js': strToU8('Page({})'),
} satisfies Zippable;

/** The zip with every occurrence of `from` replaced: names lie in the local header and in the directory. */
function patched(zip: Uint8Array, from: Uint8Array, to: Uint8Array): Buffer {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + from.length)) bytes.set(to, at);
  return bytes;
}

/** Changes the directory entry of the last file. */
function withLastEntry(zip: Uint8Array, change: (bytes: Buffer, at: number) => void): Buffer {
  const bytes = Buffer.from(zip);
  change(bytes, bytes.lastIndexOf('PK\x01\x02', undefined, 'latin1'));
  return bytes;
}

describe('readPackage takes', () => {
  it('a project at the top', async () => {
    const facts = await factsOf(zipSync(project));
    expect(facts.problems).toEqual([]);
    expect(facts).toMatchObject({
      pages: ['a'],
      fileCount: 5,
      pageTexts: [{ page: 'a', text: '首页' }, { page: 'sub/b' }],
    });
  });

  it('our samples: wrapped in a folder, under miniprogramRoot, config not packed', async () => {
    const facts = await factsOf(sampleZip('corner-library'));
    expect(facts.problems).toEqual([]);
    expect(facts).toMatchObject({ appName: '街角书架', tabBar: { count: 2 }, fileCount: 12 });
    expect((await factsOf(sampleZip('corner-library-missing-page'))).problems).toEqual([
      { code: 'page_file_missing', file: 'pages/mine/mine.wxml', detail: 'pages/mine/mine' },
    ]);
    expect(Buffer.from(sampleZip('corner-library')).equals(sampleZip('corner-library'))).toBe(true);
  });

  it('leftovers of file managers and node_modules, uncounted, links among them', async () => {
    const link = [strToU8('../x'), { os: 3, attrs: 0o120777 << 16 }] satisfies Zippable[string];
    const extra = {
      '__MACOSX/._a': strToU8('x'),
      '.DS_Store': strToU8('x'),
      'node_modules/p/app.json': strToU8('{'),
      'node_modules/.bin/p': link,
    };
    expect((await factsOf(zipSync({ ...project, ...extra }))).fileCount).toBe(5);
    const wrapped = { '__MACOSX/._w': strToU8('x'), w: project };
    expect((await factsOf(zipSync(wrapped))).fileCount).toBe(5);
  });

  it('names in GB18030, as Windows in China zips them', async () => {
    const zip = zipSync(Object.fromEntries(Object.entries(project).map(([path, bytes]) => [`__/${path}`, bytes])));
    // 店 in GB18030
    expect((await factsOf(patched(zip, strToU8('__/'), Buffer.from([0xb5, 0xea, 0x2f])))).fileCount).toBe(5);
  });

  it('exactly the sizes that the platform measures (U18–U21)', async () => {
    const limits = { mainKB: 2048, subKB: 2048, totalKB: 20480 };
    const rest = project['app.json'].length + project['a.wxml'].length + project['a.js'].length;
    const subRest = project['sub/b.wxml'].length + project['sub/b.js'].length;
    const sized = async (mainKB: number, subKB: number) =>
      factsOf(
        zipSync(
          {
            ...project,
            'big.png': new Uint8Array(randomBytes(mainKB * 1024 - rest)),
            'sub/big.png': new Uint8Array(randomBytes(subKB * 1024 - subRest)),
          },
          { level: 0 },
        ),
      );
    expect(checkPackageSize(await sized(2048, 2048), limits)).toBeNull();
    expect(checkPackageSize(await sized(2049, 1), limits)).toMatchObject({ which: 'main', sourceKB: 2049 });
    expect(checkPackageSize(await sized(1, 2049), limits)).toMatchObject({
      which: 'subpackage',
      name: 'sub',
      sourceKB: 2049,
    });
  });
});

describe('readPackage refuses', () => {
  it.each([
    ['text', strToU8('hello'), 'not_a_zip'],
    ['nothing', new Uint8Array(0), 'not_a_zip'],
    ['a cut-off zip', zipSync(project).subarray(0, 300), 'zip_damaged'],
    ['an empty zip', zipSync({}), 'app_json_missing'],
    ['a zip without app.json', zipSync({ 'readme.txt': strToU8('x') }), 'app_json_missing'],
    ['an app.json two folders down', zipSync({ x: { y: project } }), 'app_json_missing'],
    ['broken app.json', zipSync({ 'app.json': strToU8('{"pages":[') }), 'app_json_invalid'],
    [
      'deep app.json',
      zipSync({ 'app.json': strToU8('{"a":'.repeat(5000) + '1' + '}'.repeat(5000)) }),
      'app_json_invalid',
    ],
    ['app.json over 1 MB', zipSync({ 'app.json': strToU8(`{"a":"${'x'.repeat(1024 * 1024)}"}`) }), 'app_json_invalid'],
    ['broken project.config.json', zipSync({ ...project, 'project.config.json': strToU8('x') }), 'app_json_invalid'],
    [
      'a miniprogramRoot that leads out',
      zipSync({ ...project, 'project.config.json': strToU8('{"miniprogramRoot":"../x"}') }),
      'app_json_invalid',
    ],
    ['traversal', zipSync({ ...project, '../evil.js': strToU8('x') }), 'zip_unsafe_path'],
    ['traversal inside', zipSync({ ...project, 'x/../../evil.js': strToU8('x') }), 'zip_unsafe_path'],
    [
      'traversal under an ignored folder',
      zipSync({ ...project, 'node_modules/../../e': strToU8('x') }),
      'zip_unsafe_path',
    ],
    ['absolute names', zipSync({ ...project, '/etc/evil': strToU8('x') }), 'zip_unsafe_path'],
    ['drive names', zipSync({ ...project, 'C:/evil': strToU8('x') }), 'zip_unsafe_path'],
    ['backslashes', zipSync({ ...project, 'x\\y.js': strToU8('x') }), 'zip_unsafe_path'],
    ['a NUL in a name', zipSync({ ...project, 'x\0.js': strToU8('x') }), 'zip_unsafe_path'],
    [
      'a link',
      zipSync({ ...project, link: [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] }),
      'zip_symlink',
    ],
    [
      'the same name twice',
      patched(
        zipSync({ ...project, 'x1.js': strToU8('x'), 'x2.js': strToU8('y') }),
        strToU8('x2.js'),
        strToU8('x1.js'),
      ),
      'zip_duplicate',
    ],
    [
      'a file that is also a folder',
      patched(zipSync({ ...project, xx: strToU8('x'), 'yy/z': strToU8('y') }), strToU8('yy/z'), strToU8('xx/z')),
      'zip_duplicate',
    ],
    [
      'names that are no UTF-8',
      patched(zipSync({ ...project, 'ÿ.js': strToU8('x') }), strToU8('ÿ'), Buffer.from([0xff, 0xff])),
      'zip_bad_name',
    ],
    [
      'encryption',
      withLastEntry(zipSync(project), (zip, at) => zip.writeUInt16LE(zip.readUInt16LE(at + 8) | 1, at + 8)),
      'zip_encrypted',
    ],
    ['other compressions', withLastEntry(zipSync(project), (zip, at) => zip.writeUInt16LE(12, at + 10)), 'zip_damaged'],
    ['a wrong checksum', withLastEntry(zipSync(project), (zip, at) => zip.writeUInt32LE(1, at + 16)), 'zip_damaged'],
    [
      'an offset beyond the file',
      withLastEntry(zipSync(project), (zip, at) => zip.writeUInt32LE(0x7fffffff, at + 42)),
      'zip_damaged',
    ],
  ])('%s', async (_name, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('more than 20,000 entries', async () => {
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`f${i}`, new Uint8Array(0)]));
    expect(await codeOf(zipSync({ ...many, ...project }, { level: 0 }))).toBe('zip_too_many_files');
  });

  it('bombs: by declared total, by ratio, by a lie about the size, by shared data', async () => {
    const zeros = (mb: number) => new Uint8Array(mb * 1024 * 1024);
    expect(await codeOf(zipSync({ ...project, x: zeros(9) }))).toBe('zip_bomb');
    const noisy = new Uint8Array(randomBytes(7 * 1024 * 1024));
    const total = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`x${i}`, noisy]));
    expect(await codeOf(zipSync({ ...project, ...total }, { level: 0 }))).toBe('zip_bomb');
    const lie = withLastEntry(zipSync({ ...project, z: zeros(7) }), (zip, at) => zip.writeUInt32LE(100, at + 24));
    expect(await codeOf(lie)).toBe('zip_bomb');
    const shared = withLastEntry(zipSync({ ...project, z: strToU8('z') }, { level: 0 }), (zip, at) => {
      zip.writeUInt32LE(5000, at + 20);
      zip.writeUInt32LE(5000, at + 24);
    });
    expect(await codeOf(shared)).toBe('zip_bomb');
  });

  it('random damage, always with an answer', async () => {
    const good = Buffer.from(sampleZip('corner-library'));
    for (let round = 0; round < 300; round++) {
      const bytes = Buffer.from(good);
      for (let hit = 0; hit < 4; hit++)
        bytes[(round * 7919 + hit * 104_729) % bytes.length] = (round * 31 + hit * 17) % 256;
      const reading = await read(bytes);
      expect(typeof reading.ok).toBe('boolean');
    }
  });
});
