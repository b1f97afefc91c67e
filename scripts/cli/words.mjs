// The words of the command line: which verbs and options there are, and what they become in the request's body.
import { readFileSync } from 'node:fs';
import { text as readAll } from 'node:stream/consumers';
import { parseArgs } from 'node:util';

/** Words that make no sense; `texts` in both languages, `usage` of the verb that was meant. */
export class UsageError extends Error {
  constructor(en, zh, forVerb) {
    super(en);
    this.texts = { en, zh };
    this.usage = usage(forVerb);
  }
}

const one = { type: 'string' };
const many = { type: 'string', multiple: true };
const flag = { type: 'boolean' };

const shown = [
  'account',
  'people',
  'quotas',
  'dev',
  'versions',
  'members',
  'mail',
  'sms',
  'cloud',
  'previews',
  'notices',
  'log',
  'tickets',
];
const choices = {
  report: ['junit', 'json', 'markdown'],
  format: ['csv', 'md'],
  template: ['blank', 'registered', 'ready', 'live'],
  pack: ['2021', '2024'],
  subject: ['personal', 'enterprise'],
  review: ['auto', 'human'],
};

const verbs = {
  'sandbox new': {
    line: 'sandbox new --template blank|registered|ready|live [--pack 2021|2024] [--subject personal|enterprise] [--set key=value]… [--unfiled] [--name N] [--at ISO] [--review auto|human] [--seed S] [--json]',
    options: {
      template: one,
      pack: one,
      subject: one,
      set: many,
      unfiled: flag,
      name: one,
      at: one,
      review: one,
      seed: one,
    },
    needs: ['template'],
    body: ({ set, ...rest }) => ({ ...rest, ...(set && { set: switches(set) }) }),
  },
  'sandbox list': { line: 'sandbox list [--json]', options: {}, body: () => ({}) },
  'sandbox delete': { line: 'sandbox delete ID [--json]', options: {}, takes: 'sandbox', body: (values) => values },
  actions: { line: 'actions [--json]', options: {}, body: () => ({}) },
  do: {
    line: "do ACTION --sandbox ID --as WECHAT_ID [--account APPID|EMAIL] [--scan ID[,ID]] [--answer '{…}'] [--input '{…}'|@FILE|-] [--file FIELD=PATH]… [--json]",
    options: { sandbox: one, as: one, account: one, scan: one, answer: one, input: one, file: many },
    takes: 'action',
    needs: ['sandbox', 'as'],
    body: readDo,
  },
  scan: {
    line: "scan TICKET --sandbox ID --as WECHAT_ID [--refuse] [--answer '{…}'] [--json]",
    options: { sandbox: one, as: one, refuse: flag, answer: one },
    takes: 'ticket',
    needs: ['sandbox', 'as'],
    body: ({ answer, ...rest }) => ({
      ...rest,
      ...(answer !== undefined && { answer: object('answer', answer, 'scan') }),
    }),
  },
  travel: {
    line: 'travel --sandbox ID --hours N | --days N | --next | --to ISO [--json]',
    options: { sandbox: one, hours: one, days: one, next: flag, to: one },
    needs: ['sandbox'],
    body: readTravel,
  },
  probe: {
    line: 'probe SANDBOX [--account APPID|EMAIL] [--json]',
    options: { account: one },
    takes: 'sandbox',
    body: (values) => values,
  },
  'perm test': {
    line: 'perm test FILE|- [--sandbox ID] [--report junit|json|markdown] [--json]',
    options: { sandbox: one, report: one },
    takes: 'file',
    body: withText('perm test'),
  },
  'perm matrix': {
    line: 'perm matrix --format csv|md [--sandbox ID | --pack 2021|2024] [--json]',
    options: { format: one, sandbox: one, pack: one },
    needs: ['format'],
    body: onePackOrSandbox('perm matrix', (values) => values),
  },
  'perm check': {
    line: 'perm check EXPECTATION.csv|- [--sandbox ID | --pack 2021|2024] [--json]',
    options: { sandbox: one, pack: one },
    takes: 'file',
    body: onePackOrSandbox('perm check', withText('perm check')),
  },
  show: {
    line: `show ${shown.join('|')} --sandbox ID [--account APPID|EMAIL] [--as WECHAT_ID] [--json]`,
    options: { sandbox: one, account: one, as: one },
    takes: 'what',
    needs: ['sandbox'],
    body: (values) => {
      requireOneOf('what', values.what, shown, 'show');
      return values;
    },
  },
};

/** The usage of one verb, or of all. */
export function usage(verb) {
  const command = 'npm run --silent caipai --';
  if (verb) return `Usage: ${command} ${verbs[verb].line}`;
  return [
    'Usage:',
    ...Object.values(verbs).map(({ line }) => `  ${command} ${line}`),
    'Environment: CAIPAI_URL (else http://127.0.0.1:PORT), CAIPAI_TOKEN (else the file cli-token in CAIPAI_DATA), LANG',
    'Exit: 0 done, 1 refused, 2 bad usage, 3 no server. --json prints one JSON document and nothing else on stdout.',
  ].join('\n');
}

function requireOneOf(name, value, allowed, verb) {
  if (value === undefined || allowed.includes(value)) return;
  const list = allowed.join(', ');
  throw new UsageError(`${name}: "${value}" is none of ${list}`, `${name}：“${value}”不在 ${list} 之中`, verb);
}

/** Switches are true, false or numbers more often than words. */
function switchValue(text) {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** `name=value` of a repeated option, in the order written. */
function pairs(option, list, verb) {
  return list.map((pair) => {
    const at = pair.indexOf('=');
    if (at < 1 || at === pair.length - 1) {
      throw new UsageError(`--${option} ${pair}: write name=value`, `--${option} ${pair}：应写作 名称=值`, verb);
    }
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
}

/** The switches of a sandbox, each read as what it is. */
const switches = (list) =>
  Object.fromEntries(pairs('set', list, 'sandbox new').map(([name, text]) => [name, switchValue(text)]));

/** The text of a file, or of stdin for "-". */
async function readText(file, said, verb) {
  try {
    return file === '-' ? await readAll(process.stdin) : readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${said}: this file cannot be read`, `${said}：无法读取该文件`, verb);
  }
}

async function readInput(input) {
  if (input === undefined) return undefined;
  const isFile = input === '-' || input.startsWith('@');
  const source = isFile ? await readText(input.replace(/^@/, ''), `--input ${input}`, 'do') : input;
  return object('input', source, 'do');
}

/** A body that holds the text of the file in the place of its name. */
function withText(verb) {
  return async ({ file, ...rest }) => ({ ...rest, text: await readText(file, file, verb) });
}

/** The rules of a sandbox, or of a pack as it stands: not both. */
function onePackOrSandbox(verb, body) {
  return (values) => {
    if (values.sandbox && values.pack) {
      throw new UsageError('give --sandbox or --pack, not both', '--sandbox 与 --pack 只能给一个', verb);
    }
    return body(values);
  };
}

/** The JSON object of an option. */
function object(option, source, verb) {
  try {
    const value = JSON.parse(source);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value;
  } catch {
    // Said below, as for JSON that is no object.
  }
  throw new UsageError(`--${option} is not a JSON object`, `--${option} 不是 JSON 对象`, verb);
}

async function readDo({ scan, answer, input, file, ...rest }) {
  const read = await readInput(input);
  return {
    ...rest,
    ...(scan !== undefined && {
      scan: scan
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean),
    }),
    ...(answer !== undefined && { answer: object('answer', answer, 'do') }),
    ...(read && { input: read }),
    ...(file && { files: pairs('file', file, 'do') }),
  };
}

function readTravel({ sandbox, ...ways }) {
  const [way, second] = Object.keys(ways);
  if (!way || second) {
    throw new UsageError(
      'give exactly one of --hours, --days, --next, --to',
      '--hours、--days、--next、--to 必须且只能给出一个',
      'travel',
    );
  }
  if (way !== 'hours' && way !== 'days') return { sandbox, ...ways };
  const amount = Number(ways[way]);
  if (ways[way].trim() === '' || !Number.isFinite(amount) || amount <= 0) {
    throw new UsageError(`--${way} must be a number above 0`, `--${way} 必须是大于 0 的数`, 'travel');
  }
  return { sandbox, [way]: amount };
}

/** The verb, its request body and whether JSON is wanted; throws a UsageError. `files` still holds paths. */
export async function readCommand(words) {
  const name = words[0] === 'sandbox' || words[0] === 'perm' ? `${words[0]} ${words[1] ?? ''}` : words[0];
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) throw new UsageError(`unknown command "${name.trim()}"`, `没有“${name.trim()}”这个命令`);
  let parsed;
  try {
    parsed = parseArgs({
      args: words.slice(name.split(' ').length),
      options: { ...verb.options, json: flag },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error.message, `参数有误：${error.message}`, name);
  }
  const { json = false, ...values } = parsed.values;
  const expected = verb.takes ? 1 : 0;
  if (parsed.positionals.length !== expected) {
    const extra = parsed.positionals[expected];
    throw extra === undefined
      ? new UsageError(`${name}: the ${verb.takes} is missing`, `${name}：缺少 ${verb.takes}`, name)
      : new UsageError(`unexpected "${extra}"`, `多余的参数“${extra}”`, name);
  }
  if (verb.takes) values[verb.takes] = parsed.positionals[0];
  for (const option of verb.needs ?? []) {
    if (!values[option]) throw new UsageError(`--${option} is missing`, `缺少 --${option}`, name);
  }
  for (const [option, allowed] of Object.entries(choices)) requireOneOf(`--${option}`, values[option], allowed, name);
  return { verb: name.replace(' ', '-'), json, body: await verb.body(values) };
}
