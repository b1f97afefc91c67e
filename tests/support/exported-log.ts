import type { Page } from '@playwright/test';

export type ExportedEntry = { event: string; refusal: string | null; data: Record<string, unknown> };

/** The log of a sandbox as its page exports it. */
export async function logOf(page: Page, sandbox: string): Promise<ExportedEntry[]> {
  const answer = await page.context().request.get(`/s/${sandbox}/log/export?format=json`);
  const body = (await answer.json()) as ExportedEntry[] | { log: ExportedEntry[] };
  const entries = Array.isArray(body) ? body : body.log;
  return entries;
}

/** The names of the events, in the order of the export. */
export async function logNames(page: Page, sandbox: string): Promise<string[]> {
  return (await logOf(page, sandbox)).map((entry) => entry.event);
}
