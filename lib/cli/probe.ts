/** `caipai probe`: the probe of a sandbox as text and as JSON. */
import { z } from 'zod';
import { headLines } from '@/lib/domain/permission-report';
import { countsOf, unprobed } from '@/lib/domain/probe-cell';
import { refuse } from '@/lib/domain/refusal';
import type { Locale } from '@/lib/i18n/language';
import { messagesOf } from '@/lib/i18n/messages';
import { behaviourText, causeText, promisedText } from '@/lib/i18n/say-probe';
import { runProbe, type ProbeReport } from '@/lib/probe/probe';
import { refused, reported, usage, type Answer } from './answer';

const options = z.strictObject({ sandbox: z.string().min(1), account: z.string().optional() });

/** The lines that a person reads. */
function textOf({ cells, columns, millis, at, head }: ProbeReport, locale: Locale): string {
  const m = messagesOf(locale);
  const words = m.labProbe;
  const counts = countsOf(cells);
  const differing = cells.filter(({ outcome }) => outcome === 'differs');
  return [
    words.sum({
      cells: cells.length,
      actions: cells.length / columns.length,
      columns: columns.length,
      seconds: Math.round(millis / 100) / 10,
    }),
    words.at({ time: at.toISOString(), seq: head.sandbox?.seq ?? 0 }),
    ...headLines(head).map(([name, text]) => `${name}: ${text || '-'}`),
    ...(['agrees', 'differs', 'not_probeable'] as const).map((key) => `${words.outcomes[key]}: ${counts[key]}`),
    ...(['changed', 'ticket', 'denied', 'stopped'] as const).map((key) => `${words.kinds[key]}: ${counts[key]}`),
    ...differing.map(
      ({ action, column, promised, behaviour }) =>
        `✗ ${action} ${column}: ${promisedText(promised, m)} → ${behaviour ? behaviourText(behaviour, m) : '-'}`,
    ),
    ...unprobed(cells).map(
      ({ actions, cause, count }) =>
        `? ${count} ${causeText(cause, m)}${actions.length < 4 ? ` (${actions.join(', ')})` : ''}`,
    ),
  ].join('\n');
}

/** Runs the probe; exit 1 when a cell does not behave as the table says. */
export async function probeVerb(raw: unknown, locale: Locale): Promise<Answer> {
  const asked = options.safeParse(raw);
  if (!asked.success) return usage(z.prettifyError(asked.error));
  const report = await runProbe(asked.data.sandbox, asked.data.account ?? null);
  if (!report) return refused(refuse('not_found'), locale);
  const counts = countsOf(report.cells);
  const { head, ...rest } = report;
  return reported(counts.differs === 0, { report: { ...head, ...rest, counts }, text: textOf(report, locale) });
}
