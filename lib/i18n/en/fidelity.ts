import type { fidelity as source } from '../zh-CN/fidelity';

/** What is simulated, simplified and absent: the same lists as docs/fidelity.md. */
export const fidelity: typeof source = {
  title: 'Fidelity',
  lead: 'A rehearsal is worth what you know about where it differs. These three tables are all of it; what is not listed counts as absent.',
  simulated: {
    title: 'Simulated',
    note: 'Rules, quotas, states and refusals follow the rule pack; the server decides.',
    items: {
      registration: {
        name: 'Registration',
        text: 'Account data, e-mail activation (spam folder, expiry, resend), subject, SMS code, administrator scan, all limits and black lists. All five kinds of subject: companies and sole traders by transfer or 微信认证, the others by 微信认证 only.',
      },
      official: {
        name: 'Official accounts and providers',
        text: 'Linking in its three modes, quick registration (operator, verification and merchant number reused, by pack), providers, the follow bar, lowest versions. The seed decides each phone’s base library; binding the administrator of a quick registration sends no text message.',
      },
      testAccount: {
        name: 'Test accounts',
        text: 'An AppID for development only: upload, development version, AppSecret, server domains; no review, release, filing or verification.',
      },
      login: {
        name: 'Console login',
        text: 'By scan and a choice on the phone, or e-mail and password, then a scan; every state of the code; a stranger waits for the administrator (and then holds no right); captcha and lock after wrong passwords; forgotten password. Removing a member ends his sessions at once.',
      },
      accountSecurity: {
        name: 'Address, password, administrator',
        text: "Changing each takes scans; a bank card is stood for by the person's real-name switch.",
      },
      profile: {
        name: 'Profile',
        text: 'Every answer of the name check, names with proof reviewed by hand, protected names, short name, avatar by content, intro, search; each quota by natural year or month, with used, left and when it returns.',
      },
      members: {
        name: 'Members and permissions',
        text: 'Administrator, operator, developer, analyst, tester; one table of rights shared by buttons, command line and API; the 12 rights of 2018 ticked one by one are a switch of the same table. The analyst of trade is listed and not simulated.',
      },
      package: {
        name: 'Packages',
        text: 'A real .zip and its app.json are read: pages, subpackages, sizes, broken files; one development version per uploader.',
      },
      privacy: {
        name: 'Privacy guideline',
        text: 'Pack 2024: 21 kinds, review, the copy of each submission, the gates 61039 and 61040, interfaces disabled on the phone.',
      },
      audit: {
        name: 'Submission and review',
        text: 'Prechecks, form, withdrawal quota, rejection clauses, a verdict when due or a human review desk.',
      },
      release: {
        name: 'Release',
        text: 'Full, staged by percentage or WeChat ID, raise, cancel, automatic completion, rollback and its limits.',
      },
      verification: {
        name: 'WeChat verification',
        text: 'Application, payment, review, sending back, reminders, annual review and lapse, with the fee of each subject; abilities follow, by each pack’s own rules.',
      },
      accountLife: {
        name: 'The rest of an account’s life',
        text: 'Suspension, deregistration (proof, freeze, confirmation, what it frees), freezing and recovering, migration, sanctions with their effects and appeals, user feedback and replies.',
      },
      scan: {
        name: 'Scan to confirm',
        text: 'Whose phone, the right one or not, expired or not; rights are judged again when the scan confirms.',
      },
      time: {
        name: 'Time',
        text: 'Each sandbox has its own clock, forward only; what falls due happens at that moment. Day, month and year are Beijing time.',
      },
      devSettings: {
        name: 'Development settings',
        text: 'The life of the AppSecret and a trial of access_token, IP lists, upload key, server and business domains, plain-link rules. Message push is set up with a real check request (to this machine only); no messages are pushed.',
      },
      network: {
        name: 'Domains, certificates and the check of requests',
        text: 'Real name, domain, DNS, free certificate, deploying and ICP filing, each with its time; a certificate lapses. Devtool, preview, remote debugging, trial and online each check by their own rule and fail in the words of the platform.',
      },
      log: { name: 'Log', text: 'Append-only: who acted, who confirmed, sandbox time and real time.' },
    },
  },
  simplified: {
    title: 'Simplified',
    note: 'The step is there, simpler than the real one.',
    items: {
      phone: {
        name: 'Phone',
        text: 'On screen: scan, confirm, open trial and live versions. A mini program shows its pages and their text; its code does not run.',
      },
      verdict: {
        name: 'Automatic review',
        text: 'For now it only sees whether the package opens: no problem passes, otherwise rejected with the clause for "does not open" and the file. The human desk has every clause.',
      },
      devtool: {
        name: 'Devtool',
        text: 'Sign in, new project, pages and sizes, compile, results of requests, preview, remote debugging, upload; no editor and no breakpoints.',
      },
      mail: { name: 'Mail and SMS', text: 'Delivered to boxes inside the sandbox only, never sent out.' },
      filing: {
        name: 'Filing (备案)',
        text: "Form, platform, SMS check, regulator, change and cancellation are there; the face check is the administrator's scan, materials are judged by format and size only, numbers are invented.",
      },
      payment: {
        name: 'Bank transfer check',
        text: 'A simulated bank sends it; amount and payer must fit or it is returned; void after 10 days. No real bank.',
      },
      verification: {
        name: 'WeChat verification',
        text: 'No auditor really rings. The automatic review only looks whether the name wanted can still be had; papers are read at the desk. The invoice is a mail.',
      },
      servers: {
        name: 'Your server',
        text: 'Putting the check file on it is simulated; nothing lies on a server and no key is really made. DNS, certificate and filing are judged for domains bought in the sandbox only; any other domain counts as working.',
      },
      cloud: {
        name: 'The cloud shop',
        text: 'One wallet for the sandbox; domains neither end nor are renewed, there is only the free certificate, and the filing of a domain passes by itself in time.',
      },
      requests: {
        name: 'Network requests',
        text: 'The four calls (wx.request and its kin) and their addresses are looked for in the scripts, never sent; an address put together at run time cannot be read. Plugins and web pages are not looked at.',
      },
      papers: {
        name: 'Papers',
        text: 'Judged by content, size and number against the official list; a person at the desk sees them, the automatic review does not read them. Never upload real documents.',
      },
      miniProgramCode: {
        name: 'Mini program code and search box picture',
        text: 'The real code has a pattern of its own; ours is a plain QR code in a round frame, in five sizes, which cameras read. The search box picture is drawn by us.',
      },
      satisfaction: {
        name: 'User satisfaction',
        text: 'No real users: ratings grow with the days online, and a score drawn from the seed comes once there are enough.',
      },
      outsideNames: {
        name: 'Names outside of the sandbox',
        text: 'The check knows the names and WeChat IDs of the sandbox and an invented table of names to rehearse with; the real list is not public.',
      },
      size: {
        name: 'Package size',
        text: 'Counted over the source files, not the compiled ones; packOptions.ignore has no effect.',
      },
      privacyScan: {
        name: 'Privacy scan',
        text: 'Searches scripts and templates of the package for the interfaces of the 21 kinds, by name; what is built at run time is not found, and plug-ins are not looked into.',
      },
      privacyReview: {
        name: 'Review of the privacy guideline',
        text: 'Passes by itself after hours that we chose, or at the review desk; the supplementary document is pasted as text. Opening location interfaces and overseas subjects (store region, A14) are left out.',
      },
      accountEnd: {
        name: 'Deregistration, migration, sanctions',
        text: 'Ad balance and deposit are always 0; a real-name verified phone stands for the face; a tick stands for a related subject; the director decides when an account counts as unused; the automatic answer to an appeal only looks for a version uploaded since.',
      },
      holidays: { name: 'Working days', text: 'Monday to Friday; public holidays are left out.' },
      captcha: { name: 'Captcha', text: 'Given as text, so that it can be solved without seeing a picture.' },
      numbers: {
        name: 'Numbers on which sources differ',
        text: 'One was chosen; the rules page states how sure it is.',
      },
    },
  },
  absent: {
    title: 'Absent',
    note: 'Where the menu still has an entry, its page says what the real platform offers there.',
    items: {
      otherEntrances: {
        name: 'Subjects of other countries and regions, trial mini programs',
        text: 'Regions outside mainland China are listed and cannot be chosen; 试用小程序 does not exist.',
      },
      subjects: { name: 'Government, media, other organisations', text: 'Shown at registration, cannot be submitted.' },
      subjectChange: {
        name: 'Change of subject, trade scores',
        text: 'An AppID keeps its subject; nothing is sold, so there are no scores and no compensation.',
      },
      features: {
        name: 'Operation features',
        text: 'Subscription messages, customer service, payment, search, plugins, advertising, cloud development.',
      },
      statistics: {
        name: 'Statistics, operations',
        text: 'There is no simulated population, hence no data.',
      },
      runtime: {
        name: 'Running a mini program',
        text: 'No JavaScript is executed and no request is really sent: how it ends is worked out from domains and certificates.',
      },
      official: {
        name: 'The rest of official accounts, store mini programs',
        text: 'An official account links and registers mini programs, nothing else; store mini programs are absent.',
      },
      api: {
        name: "The platform's HTTP API and miniprogram-ci",
        text: 'Only /cgi-bin/token; for the rest use the caipai command line.',
      },
      teaching: { name: 'Classes and scenario library', text: 'No classes, tasks or scores.' },
    },
  },
  head: { subject: 'What', state: 'How far' },
  sources: 'Rule sources',
  sourcesText:
    'The page "Rules and sources" of each sandbox lists every number of its rule pack with its source and how sure it is: official document, seen, told by the community, chosen by us.',
};
