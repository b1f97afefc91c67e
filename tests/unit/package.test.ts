import { describe, expect, it } from 'vitest';
import { allPages, checkPackageSize, describePackage, pageFilesToRead } from '@/lib/domain/package';
import { parseJson } from '@/lib/domain/json-text';
import { visibleText } from '@/lib/domain/page-text';

const limits = { mainKB: 2048, subKB: 2048, totalKB: 20480 };
const KB = 1024;

function factsOf(appJson: unknown, files: Record<string, string> = {}, projectConfig?: unknown) {
  const sizes = new Map(Object.entries(files).map(([path, text]) => [path, text.length]));
  return describePackage({ appJson, projectConfig, sizes, texts: new Map(Object.entries(files)) });
}

const page = (path: string): Record<string, string> => ({
  [`${path}.wxml`]: '<view>你好</view>',
  [`${path}.js`]: 'Page({})',
});
const codes = (facts: { problems: { code: string }[] }) => facts.problems.map((problem) => problem.code);

describe('checkPackageSize (U18–U21)', () => {
  const sizes = (mainBytes: number, subBytes: number, totalBytes = mainBytes + subBytes) => ({
    mainBytes,
    totalBytes,
    subpackages: [{ root: 'sub', pages: [], bytes: subBytes }],
  });

  it('takes 2048 KB and refuses one byte more', () => {
    expect(checkPackageSize(sizes(2048 * KB, 2048 * KB), limits)).toBeNull();
    expect(checkPackageSize(sizes(2048 * KB + 1, 0), limits)).toEqual({
      which: 'main',
      name: 'main',
      sourceKB: 2049,
      limitKB: 2048,
    });
    expect(checkPackageSize(sizes(0, 2049 * KB), limits)).toEqual({
      which: 'subpackage',
      name: 'sub',
      sourceKB: 2049,
      limitKB: 2048,
    });
  });

  it('limits the total', () => {
    expect(checkPackageSize(sizes(0, 0, 20480 * KB), limits)).toBeNull();
    expect(checkPackageSize(sizes(0, 0, 20481 * KB), limits)).toEqual({
      which: 'total',
      name: 'total',
      sourceKB: 20481,
      limitKB: 20480,
    });
  });
});

describe('describePackage', () => {
  it('reads a clean project', () => {
    const appJson = {
      pages: ['pages/a', 'pages/b'],
      subPackages: [{ root: 'sub/', pages: ['c'], independent: true }],
      tabBar: { list: [{ pagePath: 'pages/a' }, { pagePath: 'pages/b' }] },
      somethingNew: 1,
    };
    const files = { 'app.json': '12345', ...page('pages/a'), ...page('pages/b'), ...page('sub/c'), 'subway.js': 'x' };
    const facts = factsOf(appJson, files, { projectname: '%E5%B0%8F%E5%BA%97', appid: 'wx0000' });
    expect(facts.problems).toEqual([]);
    expect(allPages(facts)).toEqual(['pages/a', 'pages/b', 'sub/c']);
    expect(facts.subpackages[0]?.bytes).toBe('<view>你好</view>'.length + 'Page({})'.length);
    expect(facts.mainBytes + (facts.subpackages[0]?.bytes ?? 0)).toBe(facts.totalBytes);
    expect(facts).toMatchObject({ fileCount: 8, tabBar: { count: 2 }, appName: '小店', appId: 'wx0000' });
    expect(facts.pageTexts).toContainEqual({ page: 'pages/a', text: '你好' });
  });

  it('names every missing page file (3.3.1)', () => {
    const facts = factsOf({ pages: ['a', 'b', 'c'] }, { ...page('a'), 'b.wxml': '', 'c.js': '', 'c.ts': '' });
    expect(facts.problems).toEqual([
      { code: 'page_file_missing', file: 'b.js', detail: 'b' },
      { code: 'page_file_missing', file: 'c.wxml', detail: 'c' },
    ]);
    expect(codes(factsOf({ pages: ['a'] }, { 'a.wxml': '', 'a.ts': '' }))).toEqual([]);
  });

  it.each([
    ['no pages', {}, ['no_pages']],
    ['empty pages', { pages: [] }, ['no_pages']],
    ['not an object', 'x', ['app_json_invalid']],
    ['wrong shape', { pages: 'x' }, ['app_json_invalid', 'no_pages']],
    ['path with a leading slash', { pages: ['a', '/b'] }, ['page_path_invalid']],
    ['path that leads out', { pages: ['a', '../b'] }, ['page_path_invalid']],
    ['path with a NUL', { pages: ['a', 'b\u0000'] }, ['page_path_invalid']],
    ['page twice', { pages: ['a', 'a'] }, ['page_listed_twice']],
    ['one tab', { pages: ['a'], tabBar: { list: [{ pagePath: 'a' }] } }, ['tab_bar_count']],
    ['six tabs', { pages: ['a'], tabBar: { list: Array(6).fill({ pagePath: 'a' }) } }, ['tab_bar_count']],
    [
      'tab page unknown',
      { pages: ['a'], tabBar: { list: [{ pagePath: 'a' }, { pagePath: 'z' }] } },
      ['tab_bar_page_unknown'],
    ],
    ['tab bar of a wrong shape', { pages: ['a'], tabBar: [] }, ['app_json_invalid']],
    [
      'subpackage that leads out',
      { pages: ['a'], subpackages: [{ root: '../x', pages: [] }] },
      ['subpackage_root_invalid'],
    ],
    [
      'subpackages inside each other',
      {
        pages: ['a'],
        subpackages: [
          { root: 'x', pages: [] },
          { root: 'x/y', pages: [] },
        ],
      },
      ['subpackage_root_invalid'],
    ],
  ])('problem: %s', (_name, appJson, expected) => {
    expect(codes(factsOf(appJson, page('a')))).toEqual(expected);
  });

  it('reports broken page json', () => {
    expect(codes(factsOf({ pages: ['a'] }, { ...page('a'), 'a.json': '{' }))).toEqual(['page_json_invalid']);
  });

  it('keeps its answer small whatever app.json lists', () => {
    const facts = factsOf({ pages: Array.from({ length: 50_000 }, (_, i) => `p${i}`) });
    expect(facts.pages).toHaveLength(1000);
    expect(facts.problems.length).toBeLessThanOrEqual(200);
    expect(codes(facts)).toContain('too_many_pages');
    expect(pageFilesToRead({ pages: ['a'] })).toEqual(new Set(['a.wxml', 'a.json']));
  });
});

describe('parseJson', () => {
  it('forgives a BOM, refuses deep and broken text', () => {
    expect(parseJson('\ufeff{"a":"[[{"}')).toEqual({ ok: true, value: { a: '[[{' } });
    expect(parseJson('['.repeat(100_000)).ok).toBe(false);
    expect(parseJson('{"a":').ok).toBe(false);
  });
});

describe('visibleText', () => {
  it('keeps what a person sees', () => {
    const wxml = `<!-- no --><wxs module="m">var a = 1;</wxs><view wx:if="{{a > b}}">一页&lt;小店 {{price}} 元</view>\n<text>好\u0000</text>`;
    expect(visibleText(wxml, 200)).toBe('一页<小店 元 好');
    expect(visibleText('😀'.repeat(300), 200)).toBe('😀'.repeat(200));
  });

  it.each(['<', '{{', '<!--', '<a ', '<a "'])('ends on a long run of %s', (piece) => {
    expect(visibleText(piece.repeat(60_000), 200).length).toBeLessThanOrEqual(200);
  });
});
