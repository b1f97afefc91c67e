import { strToU8, zipSync } from 'fflate';
import { cornerLibrary } from './samples/corner-library';
import { onlineShelf } from './samples/online-shelf';

/** The sample projects that ship with the product, by download name. */
export const sampleNames = ['corner-library', 'corner-library-online', 'corner-library-missing-page'] as const;
export type SampleName = (typeof sampleNames)[number];

/** The project files of a sample: path → text. */
export function sampleFiles(name: SampleName): Record<string, string> {
  const files = { ...cornerLibrary, ...(name === 'corner-library-online' ? onlineShelf : {}) };
  // Planted fault: app.json lists the page, its template is not there (rejected with clause 3.3.1).
  if (name === 'corner-library-missing-page') delete files['miniprogram/pages/mine/mine.wxml'];
  return files;
}

/** The zip of a sample; the same bytes every time and everywhere. */
export function sampleZip(name: SampleName): Uint8Array<ArrayBuffer> {
  const files = Object.entries(sampleFiles(name)).sort(([a], [b]) => (a < b ? -1 : 1));
  const entries = files.map(([path, text]) => [`${name}/${path}`, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: new Date(2021, 0, 1), level: 6 }));
}
