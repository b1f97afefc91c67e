import type { shell as source } from '../zh-CN/shell';

/** The frame around everything: ribbon, bar, footer, landing page. */
export const shell: typeof source = {
  product: '彩排',
  productLatin: 'Caipai',
  documentTitle: 'Caipai 彩排 · rehearse a mini program release',
  documentDescription:
    'Rehearse the whole life of a mini program, from registration to rollback, on your own machine. A simulator, not affiliated with Tencent.',
  ribbon: 'Rehearsal: people, messages and reviews are simulated. Not affiliated with Tencent',
  switchTo: '中文',
  switchLabel: '切换到中文',
  nav: {
    label: 'Main',
    sandboxes: 'My sandboxes',
    fidelity: 'Fidelity',
    about: 'About',
    signIn: 'Sign in',
    signedInAs: (p) => `You are ${p.name}`,
  },
  footer: {
    label: 'Footer',
    about: 'About',
    sources: 'Rule sources',
    fidelity: 'Fidelity',
    disclaimer:
      'An independent rehearsal tool, neither affiliated with nor endorsed by Tencent. WeChat is a trademark of its owner, named here only to describe.',
  },
  landing: {
    title: 'Rehearse your mini program before it goes live',
    lead: 'Caipai puts the whole life of a mini program on your own machine: registration, profile, members, upload, review, staged release, full release, rollback. ID cards, phone numbers, scans and reviewers are play; rules and quotas follow the real ones.',
    tryPacks: { '2024': 'Try it', '2021': 'Try the rules of 2021' },
    inPack: (p) => `${p.start} · ${p.pack}`,
    tryWaiting: 'Building a sandbox…',
    tryNote:
      'One click: you get a guest identity and a sandbox that starts at registration. No e-mail, no phone number; the data stay on this server.',
    signIn: 'I have an identity, sign in',
    stationsTitle: 'One whole rehearsal',
    stationsNote: 'Who acts and who scans: the defaults of rule pack 2021.',
    stationsHead: { step: 'Step', who: 'Who acts', scan: 'Scan' },
    stations: {
      register: {
        name: 'Register',
        detail: 'e-mail activation, subject, SMS code',
        who: 'applicant',
        scan: 'admin to be',
      },
      profile: {
        name: 'Complete the profile',
        detail: 'name, avatar, intro, categories',
        who: 'admin, operator',
        scan: '–',
      },
      members: { name: 'Add members', detail: 'operator, developer, analyst, tester', who: 'admin', scan: 'admin' },
      upload: {
        name: 'Upload code',
        detail: 'the simulated devtool reads the real app.json',
        who: 'developer',
        scan: '–',
      },
      submit: {
        name: 'Submit for review',
        detail: 'prechecks, form, withdrawal quota',
        who: 'admin, operator',
        scan: '–',
      },
      review: {
        name: 'Review',
        detail: 'a verdict when its time comes, or a colleague at the review desk',
        who: 'reviewer',
        scan: '–',
      },
      gray: {
        name: 'Staged release',
        detail: 'by percentage or WeChat ID; full when its days are over',
        who: 'admin, operator',
        scan: 'admin',
      },
      release: { name: 'Full release', detail: 'phones open the live version', who: 'admin, operator', scan: 'admin' },
      rollback: {
        name: 'Roll back',
        detail: 'never twice in a row, never during a staged release',
        who: 'admin, operator',
        scan: 'admin',
      },
    },
    doorsTitle: 'Three ways to use it',
    doors: {
      team: {
        title: 'Product team',
        lead: 'Before the real release, several people walk through it in one sandbox, one role each.',
        points: [
          "An invite link gives each a seat; approvals need the other person's phone",
          'The clock moves forward at will: a whole staged release in a minute',
          'The log says who acted, who confirmed, and when',
        ],
        start: 'Start with 1.0.2 already live',
      },
      trainer: {
        title: 'Trainer',
        lead: 'Learners start with an empty mailbox and bring a mini program live themselves.',
        points: [
          'Activation mails land in spam and codes expire: it gets stuck where the real one does',
          'A person may sit at the review desk and reject with real clauses',
          'Not there yet: classes, scenario library, scores. For now one sandbox each, by invite link',
        ],
        start: 'Start at registration',
      },
      qa: {
        title: 'QA and permissions',
        lead: 'Check what each role may do, and which rule a refusal comes from.',
        points: [
          'Buttons, command line and API ask one and the same guard; every refusal has a code and a source',
          'Broken packages, the wrong phone, a replayed form: each gets a clear answer',
          'The caipai CLI fits CI: exit code 0 done, 1 refused, 2 bad usage, 3 no server',
        ],
        start: 'Start with every role filled',
      },
    },
    honestTitle: 'To be clear',
    honest: [
      'Nothing here reaches the real platform, and no real identity, password or code is needed.',
      'Every number states its source and how sure it is; what is not simulated says so on the page.',
    ],
    honestLink: 'See what is simulated',
  },
  about: {
    title: 'About Caipai',
    what: 'Caipai is a rehearsal tool: it simulates what happens to a mini program on its platform from registration to rollback, so that teams, trainers and testers can practise. It connects to no real platform.',
    sections: {
      affiliation: {
        title: 'Not affiliated with Tencent',
        text: 'Caipai is made independently. It has no connection with Tencent and is neither authorised nor endorsed by it. Words such as WeChat, mini program and official account only describe what is simulated; trademarks belong to their owners. No Tencent logo, icon or asset is used; the look of the rehearsal console goes only so far that learners know where a button is.',
      },
      data: {
        title: 'Data',
        text: 'People, ID numbers, phone numbers, companies and money in a sandbox are generated. Everything stays on the machine that runs this program; nothing is sent out. Please do not type real passwords, ID numbers or keys.',
      },
      sources: {
        title: 'Rule sources',
        text: 'The numbers and rules of the platform come in rule packs (2021 and 2024). Each carries its source and how sure it is: official document, seen, told by the community, chosen by us. The real platform changes; on the day of your release the real console decides.',
      },
      ids: {
        title: 'How to tell that it is not real',
        text: 'A ribbon tops every page; every AppID starts with wx0000; generated e-mail addresses end in .test; search engines are kept out.',
      },
    },
  },
};
