// The way to the server: where it is, the token, one question and its answer, and files sent ahead of a command.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { basename, dirname, extname, isAbsolute, join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { inLanguage, language } from './text.mjs';
import { UsageError } from './words.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const base = (process.env.CAIPAI_URL || `http://127.0.0.1:${process.env.PORT || 3000}`).replace(/\/+$/, '');

function token() {
  if (process.env.CAIPAI_TOKEN) return process.env.CAIPAI_TOKEN;
  const data = process.env.CAIPAI_DATA || '.data';
  try {
    return readFileSync(join(isAbsolute(data) ? data : join(root, data), 'cli-token'), 'utf8').trim();
  } catch {
    // No server has run on this data directory yet: let the server's absence or its 401 say so.
    return undefined;
  }
}

/** Posts `body` (JSON) or the file at `path`, streamed; answers { status, text } however early the server answers. */
function post(where, { body, path }) {
  const url = new URL(`${base}${where}`);
  const key = token();
  const bytes = path === undefined ? Buffer.from(JSON.stringify(body)) : undefined;
  const headers = {
    'content-type': bytes ? 'application/json' : 'application/octet-stream',
    'content-length': bytes ? bytes.length : statSync(path).size,
    'accept-language': language === 'zh' ? 'zh-CN' : 'en',
    ...(key && { authorization: `Bearer ${key}` }),
  };
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = send(url, { method: 'POST', headers }, (response) => {
      readAll(response).then((text) => {
        resolve({ status: response.statusCode, text });
        // A refusal may come before the whole file has gone out: do not go on sending.
        request.destroy();
      }, reject);
    });
    request.on('error', reject);
    if (bytes) request.end(bytes);
    else createReadStream(path).on('error', reject).pipe(request);
  });
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** One question to the server: { exitCode, answer } for done (0), refused or a report of what does not agree (1), { exitCode, message } otherwise. */
export async function ask(where, what) {
  let reply;
  try {
    reply = await post(where, what);
  } catch (error) {
    const why = error.code ?? error.message;
    const message = inLanguage({
      en: `no Caipai server at ${base} (${why}): start it with npm start, or set CAIPAI_URL or PORT`,
      zh: `${base} 没有运行彩排（${why}）：请先 npm start，或设置 CAIPAI_URL / PORT`,
    });
    return { exitCode: 3, message };
  }
  const { status, text } = reply;
  const answer = parse(text);
  if (status === 401) {
    const message = inLanguage({
      en: `the server at ${base} does not accept the token: set CAIPAI_TOKEN, or CAIPAI_DATA to its data directory`,
      zh: `${base} 不接受该令牌：请设置 CAIPAI_TOKEN，或把 CAIPAI_DATA 指向它的数据目录`,
    });
    return { exitCode: 2, message };
  }
  if (status >= 500 || typeof answer?.ok !== 'boolean') {
    const said = answer?.error?.message ?? inLanguage({ en: 'no answer of Caipai', zh: '不是彩排的回答' });
    return { exitCode: 3, message: `${base}${where}: ${status} ${inLanguage(said)}` };
  }
  if (answer.ok) return { exitCode: 0, answer };
  if (answer.refusal || answer.report) return { exitCode: 1, answer };
  return {
    exitCode: 2,
    message: inLanguage(answer.error?.message ?? String(status)),
    problems: answer.error?.problems,
  };
}

const imageExtensions = new Set(['.png', '.jpg', '.jpeg', '.gif', '.bmp', '.webp']);

/** The field that takes a list of files: pictures and PDFs that are handed in, whatever they are called. */
const papers = 'papers';

/** Sends the files of a `do` and puts their ids into its body; answers the first outcome that was not ok, if any. */
export async function sendFiles({ body }) {
  const entries = body.files ?? [];
  const ids = {};
  for (const [field, path] of entries) requireFile(field, path);
  for (const [field, path] of entries) {
    const isImage = imageExtensions.has(extname(path).toLowerCase());
    const kind = field === papers ? 'paper' : isImage ? 'image' : 'package';
    const query = new URLSearchParams({ sandbox: body.sandbox, kind, name: basename(path) });
    const outcome = await ask(`/api/cli/files?${query}`, { path });
    if (outcome.exitCode !== 0) return outcome;
    const { id } = outcome.answer.file;
    ids[field] = field === papers ? [...(ids[field] ?? []), id] : id;
  }
  if (entries.length > 0) body.files = ids;
  return undefined;
}

function requireFile(field, path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    const en = `--file ${field}=${path} is a folder: zip it first, e.g. (cd ${path} && zip -qr ../app.zip .)`;
    throw new UsageError(
      en,
      `--file ${field}=${path} 是文件夹：请先压缩，例如 (cd ${path} && zip -qr ../app.zip .)`,
      'do',
    );
  }
  if (!stats?.isFile()) {
    throw new UsageError(`--file ${field}=${path}: no such file`, `--file ${field}=${path}：没有这个文件`, 'do');
  }
}
