import type { ReactNode } from 'react';

export interface Definition {
  term: ReactNode;
  value: ReactNode;
  /** Unique among its neighbours; needed when the term is not plain text. */
  key?: string;
}

/** Label and value pairs: two columns, one below the other on a narrow screen. */
export function DefinitionList({ items }: { items: readonly Definition[] }): ReactNode {
  return (
    <dl className="grid gap-y-2 text-sm sm:grid-cols-[minmax(6rem,max-content)_1fr] sm:gap-x-6">
      {items.map((item, index) => (
        <div key={item.key ?? index} className="sm:col-span-2 sm:grid sm:grid-cols-subgrid">
          <dt className="text-hint">{item.term}</dt>
          <dd className="min-w-0 text-ink">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
