import { notFound } from 'next/navigation';

/** An id out of an address; anything that is no id is a page that does not exist. */
export const idParam = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : notFound());
