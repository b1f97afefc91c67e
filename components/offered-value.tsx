'use client';

import type { ReactNode } from 'react';

/** An invented value for a field of the same form: one press types it. Without JavaScript it can be copied. */
export function OfferedValue({ field, value, label }: { field: string; value: string; label: string }): ReactNode {
  return (
    <span className="block">
      {label}
      <button
        type="button"
        className="min-h-6 font-mono text-link break-all select-text"
        onClick={({ currentTarget }) => {
          const input = currentTarget.form?.elements.namedItem(field);
          if (input instanceof HTMLInputElement) input.value = value;
        }}
      >
        {value}
      </button>
    </span>
  );
}
