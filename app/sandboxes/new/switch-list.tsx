import type { ReactNode } from 'react';

type Props = {
  switches: readonly { key: string; values: string }[];
  texts: Record<'switchList' | 'switchKey' | 'switchValues', string>;
};

/** Every switch with what may be written after `=`, folded away. */
export function SwitchList({ switches, texts }: Props): ReactNode {
  return (
    <details className="text-sm">
      <summary className="text-link min-h-6 cursor-pointer">{texts.switchList}</summary>
      <div
        role="region"
        aria-label={texts.switchList}
        tabIndex={0}
        className="mt-2 max-h-64 overflow-auto rounded-box border border-line"
      >
        <table className="w-full text-left text-xs">
          <thead className="bg-raised text-hint">
            <tr>
              <th scope="col" className="px-2.5 py-1.5 font-normal">
                {texts.switchKey}
              </th>
              <th scope="col" className="px-2.5 py-1.5 font-normal">
                {texts.switchValues}
              </th>
            </tr>
          </thead>
          <tbody className="font-mono">
            {switches.map(({ key, values }) => (
              <tr key={key} className="border-t border-line">
                <th scope="row" className="px-2.5 py-1 font-normal">
                  {key}
                </th>
                <td className="px-2.5 py-1 whitespace-nowrap">{values}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
