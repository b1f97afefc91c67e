import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, readCsv, textOfBytes } from '@/lib/domain/csv';

const cellsOf = (text: string): (readonly string[])[] => {
  const read = readCsv(text);
  if (!read.ok) throw new Error(read.problem.problem);
  return read.rows.map(({ cells }) => cells);
};

describe('a table as a spreadsheet writes and reads it', () => {
  it('comes back as it was, whatever stands in its cells', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('=1+1', "'=1", '@a', '-', 'a"b', 'a;b\tc', '两行\r\n字', ','));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('a'), cell, cell), { minLength: 1 }), (rows) => {
        expect(cellsOf(csvText(rows))).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  it('no cell begins as a formula', () => {
    expect(csvText([['=HYPERLINK("x")', '+1', '-1', '@a', '\tx']])).toBe(
      '\uFEFF"\'=HYPERLINK(""x"")",\'+1,\'-1,\'@a,"\'\tx"\r\n',
    );
  });

  it('is read with semicolons, tabs, bare line feeds, without the mark and without a last line end', () => {
    const rows = [
      ['action', 'a', 'b'],
      ['x', 'yes', 'A1, A2'],
    ];
    expect(cellsOf('action;a;b\nx;yes;A1, A2')).toEqual(rows);
    expect(cellsOf('action\ta\tb\r\nx\tyes\tA1, A2\r\n')).toEqual(rows);
    expect(cellsOf('sep=;\r\naction;a;b\r\n\r\n;;\r\nx;yes;"A1, A2"\r\n')).toEqual(rows);
  });

  it('says where a quote is left open and where something follows one', () => {
    expect(readCsv('a,b\r\nx,"y\r\nz')).toEqual({ ok: false, problem: { line: 2, column: 2, problem: 'open_quote' } });
    expect(readCsv('a,b\r\n"x"y,z')).toEqual({
      ok: false,
      problem: { line: 2, column: 1, problem: 'text_after_quote' },
    });
  });

  it('counts lines as the file has them, also after a cell of two lines', () => {
    const read = readCsv('a,"b\nc"\n\nd,e\n');
    expect(read.ok && read.rows.map(({ line }) => line)).toEqual([1, 4]);
  });

  it('is read in UTF-8, in UTF-16 as Unicode text and in GB 18030', () => {
    expect(textOfBytes(Buffer.from('操作,yes'))).toBe('操作,yes');
    expect(textOfBytes(Buffer.from('\uFEFF操作\tyes', 'utf16le'))).toBe('操作\tyes');
    expect(textOfBytes(Buffer.from([0xb2, 0xd9, 0xd7, 0xf7, 0x2c, 0x61]))).toBe('操作,a');
  });
});
