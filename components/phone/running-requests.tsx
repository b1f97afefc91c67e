import type { ReactNode } from 'react';
import { RequestList } from '@/components/request-list';
import type { Messages } from '@/lib/i18n/messages';
import type { OpenedApp } from '@/lib/queries/phone-app';

type Running = Pick<Extract<OpenedApp, { state: 'ready' }>, 'place' | 'requests' | 'isDebugging' | 'debugging'>;

/** What the network calls of the running mini program ended with, and whether they were checked (packs.md net.check). */
export function RunningRequests({ app, m }: { app: Running; m: Messages }): ReactNode {
  const words = m.phone.requests;
  if (app.requests.length === 0) return null;
  const state = app.debugging && app.isDebugging ? 'debugging' : app.place;
  return (
    <section
      aria-labelledby="requests"
      data-place={app.place}
      className="grid gap-2 rounded-box border border-line bg-surface px-4 py-3 text-sm"
    >
      <h2 id="requests" className="text-hint">
        {words.title}
      </h2>
      <p className="text-xs text-hint">{words.checks[state]}</p>
      <RequestList requests={app.requests} words={words} />
    </section>
  );
}
