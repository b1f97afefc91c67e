/** Reading source text of strangers: matches with their lines, without what stands in comments. Pure. */

/** Where a text is in a line that is a comment as a whole; comments behind code are left to the reader. */
const isCommentLine = (text: string, lineStart: number, at: number): boolean =>
  /^\s*(?:\/\/|\*|\/\*)/.test(text.slice(lineStart, Math.min(at, lineStart + 200)));

/** Every match with its line, counted from 1, in scripts outside comment lines. Reads the text once. */
export function* matchesInCode(
  text: string,
  pattern: RegExp,
  isScript = true,
): Generator<{ match: RegExpExecArray; line: number }> {
  let line = 1;
  let lineStart = 0;
  for (const match of text.matchAll(pattern)) {
    for (let end = text.indexOf('\n', lineStart); end >= 0 && end < match.index; end = text.indexOf('\n', lineStart)) {
      line++;
      lineStart = end + 1;
    }
    if (!isScript || !isCommentLine(text, lineStart, match.index)) yield { match, line };
  }
}
