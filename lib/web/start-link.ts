/** Start links: /try?template=…&pack=…&subject=…&set=key=value… opens a fresh sandbox with the same start for everyone. */
import { createHash } from 'node:crypto';
import { defaultPackName, packNames } from '@/lib/domain/pack/index';
import type { Messages } from '@/lib/i18n/messages';
import { templates, templateSubjects } from '@/lib/templates/play';
import { readNewSandbox, type Asked } from './new-sandbox-form';

type Query = Record<string, string | string[] | undefined>;
export type LinkProblem = { parameter: string; problem: string };
export type StartLink = { ok: true; asked: Asked & { seed: string } } | { ok: false; problems: LinkProblem[] };

const reviewers = ['auto', 'human'] as const;
/** What a link may say, with what stands for what it leaves out; a list: nothing else is allowed. */
const choices = {
  template: { allowed: templates, fallback: 'blank' },
  subject: { allowed: templateSubjects, fallback: 'personal' },
  pack: { allowed: packNames, fallback: defaultPackName },
  review: { allowed: reviewers, fallback: 'auto' },
  unfiled: { allowed: ['yes', 'no'], fallback: 'no' },
} as const;
const texts = ['name', 'seed', 'at'] as const;
const isChoice = (key: string): key is keyof typeof choices => Object.hasOwn(choices, key);
const isKnown = (key: string): boolean => isChoice(key) || key === 'set' || (texts as readonly string[]).includes(key);

const listOf = (value: string | string[] | undefined): string[] => (value === undefined ? [] : [value].flat());

/** The same link gives the same draws to everybody who opens it. */
function seedOf(query: Query): string {
  const parts = Object.keys(query)
    .toSorted()
    .map((key) => [key, ...listOf(query[key])]);
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** Reads a link's parameters; every one that is unknown, doubled or of a wrong value is named. */
export function readStartLink(query: Query, m: Messages): StartLink {
  const words = m.startLink.problems;
  const problems: LinkProblem[] = [];
  const values: Record<string, string> = { switches: listOf(query.set).join('\n') };
  for (const key of Object.keys(query)) {
    const given = listOf(query[key]);
    if (!isKnown(key)) problems.push({ parameter: key, problem: words.unknown });
    else if (key !== 'set' && given.length > 1) problems.push({ parameter: key, problem: words.doubled });
  }
  for (const [key, { allowed, fallback }] of Object.entries(choices)) {
    const value = listOf(query[key])[0] ?? fallback;
    values[key] = value;
    if (!(allowed as readonly string[]).includes(value))
      problems.push({ parameter: key, problem: words.choose({ given: value, allowed: allowed.join(' | ') }) });
  }
  for (const key of texts) values[key] = listOf(query[key])[0] ?? '';
  values.unfiled = values.unfiled === 'yes' ? 'on' : '';
  const read = readNewSandbox(values, m);
  if (read.ok && problems.length === 0)
    return { ok: true, asked: { ...read.asked, seed: read.asked.seed ?? seedOf(query) } };
  const errors = read.ok ? [] : Object.entries(read.errors).filter(([field]) => !isChoice(field));
  const named = errors.map(([field, problem]) => ({ parameter: field === 'switches' ? 'set' : field, problem }));
  return { ok: false, problems: [...problems, ...named] };
}

/** The link of what the form 新建沙盒 says: only what differs from what a link stands for anyway. */
export function startLinkPath(values: Readonly<Record<string, string>>, page = '/try'): string {
  const query = new URLSearchParams();
  query.set('template', values.template ?? choices.template.fallback);
  query.set('pack', values.pack ?? choices.pack.fallback);
  query.set('subject', values.subject ?? choices.subject.fallback);
  if (values.review && values.review !== choices.review.fallback) query.set('review', values.review);
  if (values.unfiled === 'on') query.set('unfiled', 'yes');
  for (const key of texts) {
    const text = values[key]?.trim();
    if (text) query.set(key, text);
  }
  for (const line of (values.switches ?? '').split('\n').map((part) => part.trim())) {
    if (line !== '') query.append('set', line);
  }
  return `${page}?${query.toString()}`;
}
