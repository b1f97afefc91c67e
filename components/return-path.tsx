'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';

/** A hidden field with the path of the page, so that a form of the frame can come back to it without JavaScript. */
export function ReturnPath({ name = '_path' }: { name?: string }): ReactNode {
  const search = useSearchParams().toString();
  return <input type="hidden" name={name} value={usePathname() + (search ? `?${search}` : '')} />;
}
