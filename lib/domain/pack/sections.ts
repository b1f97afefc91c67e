/** The chapters of the rule book: which values of a pack stand together on /rules, by the first word of their key. */
import type { Pack } from './shape';

type Prefix<K extends string> = K extends `${infer P}.${string}` ? P : K;
type KeyPrefix = Prefix<keyof Pack>;

export const ruleSections = [
  'time',
  'registration',
  'gates',
  'profile',
  'members',
  'development',
  'outside',
  'upload',
  'audit',
  'release',
  'look',
  'formats',
] as const;
export type RuleSection = (typeof ruleSections)[number];

const sectionOfPrefix: Record<KeyPrefix, RuleSection> = {
  time: 'time',
  reg: 'registration',
  oa: 'registration',
  login: 'registration',
  ticket: 'registration',
  preview: 'registration',
  verify: 'gates',
  filing: 'gates',
  privacy: 'gates',
  name: 'profile',
  shortName: 'profile',
  avatar: 'profile',
  intro: 'profile',
  category: 'profile',
  code: 'profile',
  satisfaction: 'profile',
  members: 'members',
  perm: 'members',
  domain: 'development',
  secret: 'development',
  uploadKey: 'development',
  plainLink: 'development',
  versionSettings: 'development',
  baseLibrary: 'development',
  registrar: 'outside',
  ssl: 'outside',
  icp: 'outside',
  net: 'outside',
  upload: 'upload',
  robots: 'upload',
  audit: 'audit',
  release: 'release',
  gray: 'release',
  rollback: 'release',
  search: 'release',
  home: 'look',
  menu: 'look',
  format: 'formats',
};

/** The chapter of a key; every key of a pack has one, or its prefix does not compile. */
export const sectionOf = (key: keyof Pack): RuleSection => sectionOfPrefix[(key.split('.')[0] ?? key) as KeyPrefix];

export const isRuleSection = (text: string): text is RuleSection => ruleSections.some((section) => section === text);
