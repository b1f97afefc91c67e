import type { ReactNode } from 'react';
import { RequestList } from '@/components/request-list';
import type { ServerDomains } from '@/lib/domain/model';
import { requestApis } from '@/lib/domain/request-use';
import type { Messages } from '@/lib/i18n/messages';
import type { ShownRequest } from '@/lib/queries/requests';

export type RequestConsoleProps = { requests: readonly ShownRequest[]; domains: ServerDomains; m: Messages };

/** 调试器 › Console: what the network calls of the compiled code ended with, and the list that an address is missing in. */
export function RequestConsole({ requests, domains, m }: RequestConsoleProps): ReactNode {
  const words = m.devtool.requests;
  return (
    <section aria-labelledby="requests" className="border-t border-line p-4">
      <h2 id="requests" className="font-semibold">
        {words.title}
      </h2>
      <p className="mb-3 text-sm text-hint">{words.note}</p>
      {requests.length === 0 ? (
        <p className="text-sm text-hint">{words.none}</p>
      ) : (
        <RequestList
          requests={requests}
          words={words}
          more={({ kind, answer }) =>
            answer?.isOk === false &&
            answer.console !== null && (
              <div className="mt-1 rounded-control bg-bad-soft px-2 py-1 text-bad">
                <p>{answer.console}</p>
                <p>
                  {words.list({
                    api: requestApis[kind],
                    domains: m.domainWords.list(domains[kind] ?? []) || words.emptyList,
                  })}
                </p>
              </div>
            )
          }
        />
      )}
    </section>
  );
}
