import { cache } from 'react';
import { openWorld } from '@/lib/open-world';

/** The settled sandbox for the request under way, opened once. */
export const requestWorld = cache(openWorld);
