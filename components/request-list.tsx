import { CircleCheck, CircleHelp, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import { requestApis } from '@/lib/domain/request-use';
import type { ShownRequest } from '@/lib/queries/requests';

export type RequestListProps = {
  requests: readonly ShownRequest[];
  words: { ok: string; unknown: string };
  /** what the place adds to a request that was refused */
  more?: (request: ShownRequest) => ReactNode;
};

/** The network calls of a package, each with how it ended, in the platform's words. */
export function RequestList({ requests, words, more }: RequestListProps): ReactNode {
  return (
    <ul className="grid gap-2 font-mono text-[13px]">
      {requests.map((request, index) => {
        const { kind, url, file, line, answer } = request;
        return (
          <li
            key={index}
            data-request={kind}
            data-result={answer === null ? 'unknown' : answer.isOk ? 'ok' : answer.why}
            className="grid grid-cols-[16px_minmax(0,1fr)] gap-x-2 border-b border-line pb-2 last:border-b-0 last:pb-0"
          >
            <span className="pt-0.5">{iconOf(answer)}</span>
            <div className="min-w-0 break-all">
              <p>
                wx.{requestApis[kind]} {url}
              </p>
              <p className="text-xs text-hint">
                {file}:{line}
              </p>
              {answer === null && <p className="text-hint">{words.unknown}</p>}
              {answer?.isOk && <p className="text-ok">{words.ok}</p>}
              {answer?.isOk === false && (
                <p className="text-bad">
                  {answer.message}
                  {answer.errno !== null && ` (errno: ${answer.errno})`}
                </p>
              )}
              {more?.(request)}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function iconOf(answer: ShownRequest['answer']): ReactNode {
  if (answer === null) return <CircleHelp aria-hidden="true" size={15} className="text-hint" />;
  return answer.isOk ? (
    <CircleCheck aria-hidden="true" size={15} className="text-ok" />
  ) : (
    <CircleX aria-hidden="true" size={15} className="text-bad" />
  );
}
