/** Nesting beyond this is no configuration anybody wrote; deeper text is refused before it is parsed. */
const maxDepth = 64;

/** Parses JSON of strangers: never throws, and refuses text nested deeper than 64. A leading BOM is forgiven. */
export function parseJson(text: string): { ok: true; value: unknown } | { ok: false; detail: string } {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (isTooDeep(body)) return { ok: false, detail: `nested deeper than ${maxDepth}` };
  try {
    return { ok: true, value: JSON.parse(body) as unknown };
  } catch (error) {
    return { ok: false, detail: cleanText(error instanceof Error ? error.message : 'not JSON', 120) };
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') {
      if (++depth > maxDepth) return true;
    } else if (char === '}' || char === ']') depth--;
  }
  return false;
}

/** One line that any database takes: control characters (PostgreSQL refuses \u0000 in JSON) and lone surrogates become spaces. */
export function cleanText(text: string, maxLength: number): string {
  const line = text
    .slice(0, maxLength * 4)
    .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return Array.from(line).slice(0, maxLength).join('').trim();
}

/** True when the text holds control characters or lone surrogates. */
export function hasStrangeCharacters(text: string): boolean {
  return /[\p{Cc}\p{Cs}]/u.test(text);
}
