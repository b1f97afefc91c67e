/** What the editor shows after a run. */
export type TestFileState = {
  text: string;
  problems: { line: number; column: number; text: string }[];
  outcome: { isPassed: boolean; summary: string; rows: ResultRow[] } | null;
};

export type ResultRow = {
  key: string;
  test: string;
  principal: string;
  resource: string;
  action: string;
  expected: string;
  got: string;
  passed: boolean;
};
