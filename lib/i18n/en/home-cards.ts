import type { HomeCardWords } from '../zh-CN/home-cards';

/** The cards of the console's home page. */
export const homeCards: HomeCardWords = {
  title: 'The way to release',
  cards: {
    profile: { title: 'Profile', text: 'Name, avatar and intro', button: 'Fill in' },
    categories: { title: 'Categories', text: 'By what the mini program really does; at least one', button: 'Fill in' },
    filing: { title: 'Filing', text: 'Needed before release', button: 'File' },
    verification: { title: 'WeChat verification', text: 'Lets users search for it and share it', button: 'Verify' },
    development: { title: 'Development', text: 'Tool, developers and servers', button: 'View' },
    release: { title: 'Release', text: 'Upload, submit, then release it yourself', button: 'To versions' },
  },
  rows: {
    tool: { title: 'Devtool', text: 'Uploads the package', button: 'Open' },
    developers: { title: 'Add developers', text: 'Needed before code can be uploaded', button: 'Add' },
    servers: { title: 'Servers', text: 'AppID, AppSecret and server domains', button: 'Settings' },
    help: { title: 'Help', text: 'Every step from registration to release', button: 'Read' },
  },
  states: {
    not_started: 'not started',
    to_fill: 'to fill in',
    in_review: 'in review',
    rejected: 'not approved',
    done: 'done',
    not_applicable: 'does not apply',
    locked: 'after the step before',
  },
  details: 'Details',
  developers: (p) => `${p.count} added`,
  lockedBy: (p) => `First complete "${p.card}"`,
};
