import type { ui as source } from '../zh-CN/ui';

/** Words of the interface itself, used on many pages. */
export const ui: typeof source = {
  close: 'Close',
  cancel: 'Cancel',
  back: 'Back',
  confirm: 'OK',
  save: 'Save',
  copy: 'Copy',
  copied: 'Copied',
  done: 'Done',
  optional: 'optional',
  waiting: 'One moment…',
  papers: {
    choose: 'Upload papers',
    uploading: 'Uploading…',
    failed: 'The file did not arrive; try again',
    remove: 'Take out',
    hint: (p) =>
      `${p.types}, ${p.maxMB} MB each, ${p.maxFiles} files at most. Anything will do for practice; never upload real documents`,
  },
  skipToContent: 'Skip to content',
  notFound: {
    title: 'There is no such page',
    text: 'The address may be wrong, or you may not see it. The rehearsal does not tell which.',
    home: 'Home',
    sandboxes: 'My sandboxes',
  },
  error: {
    title: 'Something broke, and it is our fault',
    text: 'What you asked for was not finished. Try again; if that does not help, give the number below to whoever runs this server. The server log holds the same number.',
    id: 'Number',
    retry: 'Try again',
    home: 'Home',
  },
};
