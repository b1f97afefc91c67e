import type { ReactNode } from 'react';
import type { Messages } from '@/lib/i18n/messages';

/** 小程序名称设置规范 (C3), opened in place. */
export function NamingRules({ m }: { m: Messages }): ReactNode {
  const { info } = m.accountPages;
  return (
    <details className="text-sm">
      <summary className="min-h-6 cursor-pointer text-link">{info.rules}</summary>
      <ul className="mt-1.5 grid list-disc gap-1 rounded-box bg-raised py-2 pr-3 pl-7 text-body">
        {info.rulesList.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </details>
  );
}
