import { cleanText } from './json-text';

const entities: Record<string, string> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  apos: "'",
  quot: '"',
  ensp: ' ',
  emsp: ' ',
};

/**
 * The text a person would see on a page: wxml without tags, comments, wxs and {{bindings}}, on one line.
 * Reads every character at most once, whatever is unclosed: the text comes from strangers.
 */
export function visibleText(wxml: string, maxLength: number): string {
  let text = '';
  let at = 0;
  // Four times over, because runs of blanks shrink to one.
  while (at < wxml.length && text.length < maxLength * 4) {
    if (wxml.startsWith('<!--', at)) at = after(wxml, '-->', at + 4);
    else if (wxml.startsWith('{{', at)) at = after(wxml, '}}', at + 2);
    else if (wxml[at] === '<' && /[a-zA-Z/]/.test(wxml[at + 1] ?? '')) {
      const end = afterTag(wxml, at);
      const isWxs = /^<wxs[\s>]/.test(wxml.slice(at, at + 5)) && wxml[end - 2] !== '/';
      at = isWxs ? after(wxml, '</wxs>', end) : end;
      text += ' ';
    } else text += wxml[at++];
  }
  const decoded = text.replace(/&([a-z]{2,4});/g, (whole, name: string) => entities[name] ?? whole);
  return cleanText(decoded, maxLength);
}

function after(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? text.length : found + mark.length;
}

/** The position behind a tag; a > inside a quoted attribute (wx:if="{{a > b}}") does not end it. */
function afterTag(text: string, from: number): number {
  let quote = '';
  for (let i = from + 1; i < text.length; i++) {
    const char = text[i] ?? '';
    if (quote) {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return i + 1;
  }
  return text.length;
}
