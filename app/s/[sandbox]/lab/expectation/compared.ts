/** What the comparison with an expectation answers, in words. */
export type Compared = {
  status: 'idle' | 'unread' | 'same' | 'differs';
  message: string;
  /** what was pasted comes back: React 19 empties fields */
  pasted: string;
  problems: string[];
  rows: {
    key: string;
    line: string;
    action: string;
    who: string;
    expected: string;
    actual: string;
    source: string;
  }[];
};

export const notCompared: Compared = { status: 'idle', message: '', pasted: '', problems: [], rows: [] };

/** A column as a spreadsheet names it: 1 is A, 27 is AA. */
export function sheetColumn(number: number): string {
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return number > 26 ? sheetColumn(Math.floor((number - 1) / 26)) + letter : letter;
}
