import type { ReactNode } from 'react';

export type RowField = { term: string; value: ReactNode };
export type VersionRowProps = {
  label: string;
  version: string;
  tags?: ReactNode;
  fields: readonly RowField[];
  /** below the fields: a countdown, reasons, a code to scan */
  extra?: ReactNode;
  buttons: ReactNode;
};

/** One row of a box: the number with its tags, the fields, the buttons. */
export function VersionRow({ label, version, tags, fields, extra, buttons }: VersionRowProps): ReactNode {
  return (
    <div className="grid gap-x-6 gap-y-3 px-4 py-4 not-first:border-t not-first:border-line sm:px-5 md:grid-cols-[9rem_minmax(0,1fr)_minmax(10rem,auto)]">
      <div className="grid content-start justify-items-start gap-1.5">
        <span className="text-xs text-hint">{label}</span>
        <span className="text-lg font-medium break-all text-ink">{version}</span>
        {tags && <span className="flex flex-wrap gap-1.5">{tags}</span>}
      </div>
      <div className="grid min-w-0 content-start gap-3">
        <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[max-content_minmax(0,1fr)]">
          {fields.map(({ term, value }) => (
            <div key={term} className="flex gap-2 sm:col-span-2 sm:grid sm:grid-cols-subgrid">
              <dt className="shrink-0 text-hint">{term}</dt>
              <dd className="min-w-0 break-words text-body">{value}</dd>
            </div>
          ))}
        </dl>
        {extra}
      </div>
      <div className="flex flex-wrap content-start items-start gap-2 md:max-w-72 lg:max-w-md md:justify-end">
        {buttons}
      </div>
    </div>
  );
}
