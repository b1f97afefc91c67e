/** Tables as spreadsheets write and read them: commas, semicolons or tabs, quotes, byte order marks. Pure. */

/** Excel reads UTF-8 only behind this mark. */
const byteOrderMark = '\uFEFF';
/** A spreadsheet runs what begins with one of these: an apostrophe makes it text. */
const runs = /^'*[=+\-@\t\r]/;
const escaped = /^'(?='*[=+\-@\t\r])/;
const delimiters = [',', ';', '\t'] as const;

function cellText(text: string): string {
  const safe = runs.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A CSV file with byte order mark and CRLF, safe to open in a spreadsheet. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  byteOrderMark + rows.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');

/** `line`: where the row begins in the file, from 1. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] };
export type CsvProblem = {
  readonly line: number;
  readonly column: number;
  readonly problem: 'open_quote' | 'text_after_quote';
};
export type ReadCsv = { ok: true; rows: CsvRow[] } | { ok: false; problem: CsvProblem };

/** The delimiter that stands most often outside of quotes; Excel's own `sep=` line says it outright. */
function delimiterOf(text: string): string {
  const said = /^sep=(.)\r?\n/.exec(text)?.[1];
  if (said !== undefined) return said;
  const bare = text.replaceAll(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))]!;
}

/**
 * Reads a table. Accepts a byte order mark, any line ends, commas, semicolons or tabs; empty lines are left out; the
 * apostrophe that csvText() put before a formula is taken away again.
 */
export function readCsv(file: string): ReadCsv {
  const text = file.startsWith(byteOrderMark) ? file.slice(1) : file;
  const delimiter = delimiterOf(text);
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let begin = 1;
  const endCell = (): void => {
    cells.push(cell.replace(escaped, ''));
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (cells.some((filled) => filled.trim() !== '')) rows.push({ line: begin, cells });
    cells = [];
    begin = line;
  };
  let at = 0;
  while (at < text.length) {
    const char = text[at]!;
    if (char === '"' && cell === '') {
      const problem = { line, column: cells.length + 1 };
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) return { ok: false, problem: { ...problem, problem: 'open_quote' } };
        if (text[at] === '\n') line++;
        cell += text[at]!;
        if (text[at] === '"') at++;
      }
      at++;
      const rest = text[at] ?? '\n';
      if (rest !== delimiter && rest !== '\r' && rest !== '\n')
        return { ok: false, problem: { ...problem, problem: 'text_after_quote' } };
    } else if (char === delimiter) {
      endCell();
      at++;
    } else if (char === '\n' || char === '\r') {
      at += char === '\r' && text[at + 1] === '\n' ? 2 : 1;
      line++;
      endRow();
    } else {
      cell += char;
      at++;
    }
  }
  endRow();
  if (/^sep=.$/.test(rows[0]?.cells.join(delimiter) ?? '')) rows.shift();
  return { ok: true, rows };
}

/** The text of a file: UTF-8, what Excel calls Unicode text (UTF-16), or GB 18030 as a Chinese Windows saves it. */
export function textOfBytes(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
