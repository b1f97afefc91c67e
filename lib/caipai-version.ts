import about from '@/package.json' with { type: 'json' };

/** The version of Caipai that runs, e.g. 0.1.0. */
export const caipaiVersion: string = about.version;
