/** The left menu in the console of an official account (product §1.13): three pages of ours, the rest is not simulated. */

export const absentOfficialEntries = [
  'drafts',
  'published',
  'media',
  'autoReply',
  'customMenu',
  'users',
  'statistics',
  'staff',
  'security',
] as const;
export type AbsentOfficialEntry = (typeof absentOfficialEntries)[number];
export type OfficialEntry = 'home' | 'links' | 'settings' | AbsentOfficialEntry;
export type OfficialMenuGroup = 'content' | 'interaction' | 'miniPrograms' | 'data' | 'settings';

export const isAbsentOfficialEntry = (key: string): key is AbsentOfficialEntry =>
  absentOfficialEntries.some((entry) => entry === key);

/** Where an entry leads, below the sandbox. */
export const officialEntryHref = (key: OfficialEntry): string =>
  isAbsentOfficialEntry(key) ? `oa/features/${key}` : `oa/${key}`;

export const officialMenu: readonly { key: OfficialMenuGroup | null; entries: readonly OfficialEntry[] }[] = [
  { key: null, entries: ['home'] },
  { key: 'content', entries: ['drafts', 'published', 'media'] },
  { key: 'interaction', entries: ['autoReply', 'customMenu', 'users'] },
  { key: 'miniPrograms', entries: ['links'] },
  { key: 'data', entries: ['statistics'] },
  { key: 'settings', entries: ['settings', 'staff', 'security'] },
];
