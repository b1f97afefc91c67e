import type { StartLinkWords } from '../zh-CN/start-link';

/** Start links: the confirm page /try, and the page where one is made. */
export const startLink: StartLinkWords = {
  title: 'Open a fresh sandbox',
  lead: 'Everybody who opens this link gets a sandbox of their own, all with the same start.',
  opens: {
    name: 'Name',
    template: 'Start',
    subject: 'Subject',
    pack: 'Rule pack',
    review: 'Who reviews',
    at: 'Begins at',
    atDefault: 'as the pack says',
  },
  switches: 'Switches',
  unfiled: 'Without a filing number',
  yes: 'yes',
  asUser: (p) => `Opened as ${p.name}; it will stand among your sandboxes.`,
  asGuest: 'No account needed: you become a guest and can add e-mail and password later.',
  submit: 'Open the sandbox',
  waiting: 'Building a sandbox…',
  bad: {
    title: 'Something in this start link is wrong',
    lead: 'It cannot be opened like this. A part may have been lost while copying: ask for the link again.',
    make: 'Make a sandbox yourself',
  },
  problems: {
    unknown: 'there is no such parameter',
    doubled: 'may stand only once',
    choose: (p) => `"${p.given}" is not possible; allowed: ${p.allowed}`,
  },
  make: {
    button: 'Make a start link',
    hint: 'The same start for a whole group: makes no sandbox, only a link',
    title: 'Start link',
    lead: 'Send it, or show it for scanning. Everybody who opens it gets a fresh sandbox, with the same ID numbers, review times and other draws.',
    link: 'Link',
    code: 'QR code of the start link',
    open: 'Open it yourself',
    again: 'Change it',
  },
};
