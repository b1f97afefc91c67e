/** The result of a permission test file for machines and people: JSON, JUnit, Markdown. */
import { headLines, markdownHead, markdownTable, type ReportHead } from '@/lib/domain/permission-report';
import { behaviourCode, expectedCode, type TestResult } from '@/lib/domain/permission-test';
import type { Messages } from '@/lib/i18n/messages';
import { expectedText, gotText, summaryText } from '@/lib/i18n/say-test-file';

export const reportFormats = ['json', 'junit', 'markdown'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export type TestRun = { name: string; head: ReportHead; results: readonly TestResult[] };

export const isPassed = ({ results }: TestRun): boolean => results.every(({ passed }) => passed);

/** Plain JSON; names are a contract (docs/cli.md). */
export function testJson({ name, head, results }: TestRun) {
  const failed = results.filter(({ passed }) => !passed).length;
  return {
    ...head,
    name,
    total: results.length,
    passed: results.length - failed,
    failed,
    results: results.map(({ expected, behaviour, cause, ...result }) => ({
      ...result,
      expected: expectedCode(expected),
      got: behaviour ? behaviourCode(behaviour) : null,
      ...(cause ? { cause } : {}),
    })),
  };
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Text for XML 1.0: no control characters, markup escaped. */
const xml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll(/[&<>"']/g, (sign) => escapes[sign]!);

const counted = (results: readonly TestResult[]): string =>
  `tests="${results.length}" failures="${results.filter(({ passed }) => !passed).length}" errors="0" skipped="0"`;

function testcase(result: TestResult, m: Messages): string {
  const { test, principal, resource, action, passed } = result;
  const open = `    <testcase classname="${xml(test)}" name="${xml(`${principal} ${action} (${resource})`)}" time="0"`;
  if (passed) return `${open}/>`;
  const message = m.labTests.expectedGot({ expected: expectedCode(result.expected), got: gotText(result, m) });
  return `${open}>\n      <failure type="mismatch" message="${xml(message)}"/>\n    </testcase>`;
}

/** JUnit's XML, one suite per test of the file. */
export function testJunit({ name, head, results }: TestRun, m: Messages): string {
  const properties = headLines(head).map(([key, text]) => `      <property name="${xml(key)}" value="${xml(text)}"/>`);
  const suites = [...new Set(results.map(({ test }) => test))].map((test) => {
    const own = results.filter((result) => result.test === test);
    return [
      `  <testsuite name="${xml(test)}" ${counted(own)} time="0">`,
      '    <properties>',
      ...properties,
      '    </properties>',
      ...own.map((result) => testcase(result, m)),
      '  </testsuite>',
    ].join('\n');
  });
  const root = `<testsuites name="${xml(name)}" ${counted(results)} time="0">`;
  return ['<?xml version="1.0" encoding="UTF-8"?>', root, ...suites, '</testsuites>', ''].join('\n');
}

/** Markdown for a pull request or a ticket: what failed, then everything. */
export function testMarkdown(run: TestRun, m: Messages): string {
  const { name, head, results } = run;
  const words = m.labTests;
  const table = (rows: readonly TestResult[]): string =>
    markdownTable([
      [
        words.head.test,
        words.head.principal,
        words.head.resource,
        words.head.action,
        words.head.expected,
        words.head.got,
      ],
      ...rows.map((result) => [
        result.test,
        result.principal,
        result.resource,
        result.action,
        expectedText(result, m),
        gotText(result, m),
      ]),
    ]);
  const failures = results.filter(({ passed }) => !passed);
  return [
    markdownHead(words.reportTitle({ name }), head),
    `**${summaryText(results, m)}**`,
    ...(failures.length > 0 ? [`## ${words.failures}`, table(failures)] : []),
    `## ${words.all}`,
    table(results),
    '',
  ].join('\n\n');
}

/** A run in one of the formats, as text. */
export function reportText(run: TestRun, format: ReportFormat, m: Messages): string {
  if (format === 'json') return `${JSON.stringify(testJson(run), null, 2)}\n`;
  return format === 'junit' ? testJunit(run, m) : testMarkdown(run, m);
}
