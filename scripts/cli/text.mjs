// What a person reads when --json is not given. Chinese or English by LANG; names of fields stay those of the contract.

const wanted = process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '';

/** 'zh' or 'en', as the environment says. */
export const language = wanted.toLowerCase().startsWith('zh') ? 'zh' : 'en';

/** A text that may come as one string or in both languages. */
export function inLanguage(text) {
  if (text === null || typeof text !== 'object') return String(text);
  return String(text[language] ?? text['zh-CN'] ?? Object.values(text)[0]);
}

function isPlain(value) {
  return value === null || typeof value !== 'object';
}

function width(text) {
  // Chinese characters take two columns.
  return [...text].reduce((sum, char) => sum + (char.codePointAt(0) >= 0x2e80 ? 2 : 1), 0);
}

function cell(value) {
  if (value === null || value === undefined) return '-';
  if (Array.isArray(value) && value.every(isPlain)) return value.join(',');
  return isPlain(value) ? String(value) : JSON.stringify(value);
}

function table(rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column])))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => width(line[at]))));
  const padded = lines.map((line) => line.map((text, at) => text + ' '.repeat(widths[at] - width(text))).join('  '));
  return padded.map((line) => line.trimEnd());
}

function lines(value) {
  if (isPlain(value)) return [String(value)];
  if (Array.isArray(value)) {
    if (value.length === 0) return ['-'];
    return value.some(isPlain) ? value.map(cell) : table(value);
  }
  return Object.entries(value).flatMap(([name, inner]) =>
    isPlain(inner) || (Array.isArray(inner) && inner.every(isPlain))
      ? [`${name}: ${cell(inner)}`]
      : [`${name}:`, ...lines(inner).map((line) => `  ${line}`)],
  );
}

/** The answer as short text. */
export function asText(verb, answer) {
  if (typeof answer.text === 'string') return answer.text;
  if (!answer.ok) {
    const { code, errcode, message } = answer.refusal;
    const codes = errcode === undefined || errcode === null ? code : `${code}, ${errcode}`;
    return `${language === 'zh' ? '拒绝' : 'Refused'}: ${inLanguage(message)} (${codes})`;
  }
  const { ok: _, ...rest } = answer;
  if (verb === 'actions') return rest.actions.map(({ name }) => name).join('\n');
  const text = lines(rest).join('\n');
  return text || (language === 'zh' ? '完成' : 'Done');
}
