'use client';

import { Check, Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';

export interface CopyFieldProps {
  value: string;
  /** Names the value, e.g. "AppID". */
  label: string;
  copyLabel: string;
  copiedLabel: string;
}

/** A value to copy with one press. Without JavaScript or clipboard it is selected by one click. */
export function CopyField({ value, label, copyLabel, copiedLabel }: CopyFieldProps): ReactNode {
  const [isCopied, setCopied] = useState(false);
  const text = useRef<HTMLElement>(null);

  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [isCopied]);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
    } catch {
      // plain http on another machine has no clipboard: leave the text selected for Ctrl+C
      if (text.current) getSelection()?.selectAllChildren(text.current);
    }
  }

  return (
    <span className="inline-flex max-w-full items-center gap-1.5">
      <code ref={text} className="min-w-0 font-mono text-[13px] break-all select-all">
        {value}
      </code>
      <button
        type="button"
        onClick={copy}
        aria-label={`${copyLabel} ${label}`}
        className="inline-flex min-h-6 min-w-6 shrink-0 items-center justify-center gap-1 rounded-control px-1 text-xs text-link hover:bg-raised"
      >
        {isCopied ? <Check aria-hidden="true" size={14} /> : <Copy aria-hidden="true" size={14} />}
      </button>
      <span role="status" className="text-xs text-ok empty:hidden">
        {isCopied ? copiedLabel : ''}
      </span>
    </span>
  );
}
