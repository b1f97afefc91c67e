import type { ToldWords } from '../zh-CN/told';

const yuan = (cents: number): string => `${(cents / 100).toFixed(2)} yuan`;

/** What accounts and people are told: mails, SMS, notices. */
export const told: ToldWords = {
  mails: {
    'registration.started': (d) => ({
      subject: 'Activate your mini program account',
      body: [
        `Somebody registered a mini program account with this e-mail (${d.email}). Open the link below within ${d.hours} h to activate it.`,
        'If another mail is sent, the link in this one ends.',
        'Not you? Ignore this mail.',
      ],
      link: 'Activate the account',
    }),
    'registration.payment_received': (d) => ({
      subject: 'Transfer received, registration complete',
      body: [
        `${yuan(d.amountCents)} arrived and the amount is right; the account is registered.`,
        `AppID: ${d.appId}`,
        'Next: log in to the console and complete the profile.',
      ],
    }),
    'registration.payment_returned': (d) => ({
      subject: 'Wrong amount, transfer returned',
      body: [
        `${yuan(d.amountCents)} arrived, ${yuan(d.expectedCents)} was due. The money went back the same way.`,
        'Pay the amount due before the deadline.',
      ],
    }),
    'registration.payment_overdue': (d) => ({
      subject: 'Transfer overdue, registration void',
      body: [
        `${d.subjectName} did not pay in time, so this registration is void.`,
        'The e-mail stays valid: log in and register the subject again.',
      ],
    }),
    'audit.passed': (d) => ({
      subject: `Version ${d.version} approved`,
      body: [
        `Version ${d.version} was approved.`,
        'Approved is not online: release it under Versions, then users see it.',
      ],
    }),
    'audit.rejected': (d) => ({
      subject: `Version ${d.version} not approved`,
      body: [
        `Version ${d.version} was not approved. Reasons: ${d.reasons.length}`,
        ...d.reasons.map(({ clause, note, evidence }) =>
          [`Clause ${clause}`, note, evidence].filter((part) => part !== '').join('; '),
        ),
        'Correct it, upload it and submit it again.',
      ],
    }),
    'gray.ended_by_time': (d) => ({
      subject: `Version ${d.version} went to everyone`,
      body: [
        `Version ${d.version} was staged for ${d.days} days, neither cancelled nor completed, and now goes to all users.`,
        'If something is wrong, roll back under Versions.',
      ],
    }),
  },
  mail: {
    sender: 'Rehearsal platform',
    signature: 'A rehearsal mail; it exists only in the sandbox and has nothing to do with Tencent.',
    spamWarning: 'Careful: this mail is in spam. Mails that ask for passwords or money may be fraud.',
    spamWarningLink: 'Read more',
  },
  sms: { 'sms.sent': (d) => `[Rehearsal] Code ${d.code}, valid for ${d.minutes} min.` },
  noticeTitles: {
    'registration.completed': 'Registered',
    'registration.payment_received': 'Transfer received',
    'account.filed': 'Filing done',
    'account.unfiled': 'Filing cancelled',
    'account.verified': 'WeChat verification passed',
    'privacy.approved': 'Privacy guideline approved',
    'profile.completed': 'Profile completed',
    'name.changed': 'Name changed',
    'short_name.changed': 'Short name changed',
    'category.approved': 'Category approved',
    'member.added': 'Member added',
    'member.edited': 'Rights changed',
    'member.removed': 'Member removed',
    'audit.withdrawn': 'Review withdrawn',
    'audit.passed': 'Review passed',
    'audit.rejected': 'Review not passed',
    'audit.delayed': 'Review delayed',
    'release.completed': 'Released to everyone',
    'gray.started': 'Staged release started',
    'gray.raised': 'Percentage raised',
    'gray.completed': 'Staged release completed',
    'gray.ended_by_time': 'Staging over, released to everyone',
    'gray.cancelled': 'Staged release cancelled',
    'release.rolled_back': 'Rolled back',
    'service.suspended': 'Service suspended',
    'service.resumed': 'Service resumed',
    'secret.created': 'AppSecret generated',
    'secret.reset': 'AppSecret reset',
    'server_domain.changed': 'Server domains changed',
  },
};
