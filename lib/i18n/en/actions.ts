import { withRules } from '../with-rule';

/** The gloss of every button, and what each act does, with its rule. */
export const actions = withRules(
  {
    'registration.start': {
      label: 'Register',
      help: 'Apply for a mini program account by e-mail and password; one e-mail, one account',
    },
    'registration.resend': { label: 'Send again', help: 'Sends another activation mail; the old link ends' },
    'registration.activate': { label: 'Activate', help: 'Opens the link in the mail to prove the e-mail is yours' },
    'registration.sendSms': { label: 'Get code', help: "Sends a code to the administrator's phone" },
    'registration.fillIn': {
      label: 'Fill in the registration',
      help: 'Subject and administrator; needed before the scan',
    },
    'registration.bindAdmin': {
      label: 'Verify the administrator',
      help: 'The administrator scans with a real-name WeChat whose name equals the form',
    },
    'registration.complete': {
      label: 'Continue',
      help: 'Submits the registration; the subject cannot change afterwards',
    },
    'registration.transfer': {
      label: 'Transfer',
      help: "Pays the given amount from the subject's bank account; a wrong amount is returned",
    },

    'testAccount.create': {
      label: 'Create a test account',
      help: 'Scan and get an AppID for development only: no e-mail, no subject, no review, no release',
    },
    'console.login': {
      label: 'Log in',
      help: "E-mail and password, then a scan; whoever is no project member needs the administrator's consent",
    },
    'console.scanLogin': {
      label: 'Log in by scan',
      help: 'Scan the code of the front page, then choose on the phone a mini program you may log in to',
    },
    'password.requestReset': { label: 'Recover', help: 'Sends a mail with a link to the login address' },
    'password.reset': {
      label: 'Reset the password',
      help: 'A new password behind the link of the mail; the administrator scans',
    },
    'password.change': { label: 'Change the password', help: 'Old and new password; the administrator scans' },
    'email.requestChange': {
      label: 'Change the login address',
      help: 'Sends a link to the new address, which must be free',
    },
    'email.change': {
      label: 'Confirm the new address',
      help: 'Opens the link in the new mailbox; the administrator scans',
    },
    'console.enter': {
      label: 'Enter as this person',
      help: 'The director enters the console as a member without a scan; the log says so',
    },
    'devtool.signIn': { label: 'Sign in by scan', help: 'Signs in to the devtool with your own WeChat' },

    'profile.checkName': { label: 'Check', help: 'Whether a name is well formed and free; uses up nothing' },
    'profile.complete': { label: 'Submit', help: 'Sets name, avatar, intro and categories for the first time' },
    'profile.name': { label: 'Change name', help: 'Uses up a rename; the administrator scans' },
    'profile.shortName': { label: 'Change short name', help: 'Taken from the name in order; the administrator scans' },
    'profile.avatar': { label: 'Change avatar', help: "Uses up one of the year's changes" },
    'profile.intro': { label: 'Change intro', help: "Uses up one of the month's changes" },
    'profile.setSearchable': { label: 'Searchable', help: 'Whether users find the mini program by its name' },
    'satisfaction.view': {
      label: 'View satisfaction',
      help: 'The score that users give, once there are enough ratings',
    },
    'code.download': {
      label: 'Download code',
      help: 'The code in several sizes and the search box picture, without limit',
    },
    'name.withdraw': { label: 'Withdraw the name', help: 'Takes back a name in review; uses up no change' },
    'name.approve': {
      label: 'Approve the name',
      help: 'The proof holds: the name is set, and only now a change is used up',
    },
    'name.reject': { label: 'Reject the name', help: 'With a reason; uses up no change' },
    'name.clear': {
      label: 'Clear the name',
      help: 'An infringement: the name is taken away and nobody gets it for seven days; once released, 认证 comes first',
    },
    'category.add': {
      label: 'Add category',
      help: 'By what the mini program really does; categories with papers are reviewed',
    },
    'category.resubmit': {
      label: 'Hand in papers again',
      help: 'Sends a rejected category back with other papers; only the papers may change, no addition is used',
    },
    'category.approve': { label: 'Approve category', help: 'The reviewer: the papers are in order' },
    'category.reject': { label: 'Reject category', help: 'The reviewer says why; other papers may follow' },
    'category.remove': { label: 'Remove category', help: 'Not while in review; one must remain' },
    'category.main': { label: 'Make main', help: 'Makes an approved category the main one' },

    'admin.sendSms': { label: 'Get code', help: "Sends a code to the new administrator's phone" },
    'admin.change': {
      label: 'Change the administrator',
      help: 'A person changes only the WeChat, an organisation the person; old and new administrator scan',
    },

    'privacyGuideline.edit': {
      label: '更新用户隐私保护指引 Update the privacy guideline',
      help: 'State which user data are handled, why, for how long and whom to ask; it is then reviewed',
    },
    'privacyGuideline.approve': {
      label: '通过 Approve',
      help: 'The privacy guideline passes and takes the place of the former one',
    },
    'privacyGuideline.reject': {
      label: '不通过 Reject',
      help: 'The privacy guideline does not pass; the reason is told',
    },

    'member.view': { label: 'View members', help: 'Administrator, project members and testers' },
    'member.add': { label: 'Add member', help: 'By WeChat ID, with rights ticked; the administrator scans' },
    'member.edit': { label: 'Change rights', help: "Changes a project member's rights; the administrator scans" },
    'member.remove': { label: 'Remove member', help: 'Ends his sessions at once; the administrator scans' },
    'tester.add': { label: 'Add tester', help: 'Testers can only open the trial version' },
    'tester.grantDevelopment': {
      label: 'Let see development version',
      help: 'Lets testers open the development version too; the administrator scans. Adds people who are no testers yet',
    },
    'tester.revokeDevelopment': {
      label: 'Take development version away',
      help: 'Only the trial version is left; no scan',
    },
    'tester.remove': { label: 'Remove tester', help: 'He can no longer open the trial version' },

    'version.upload': {
      label: 'Upload',
      help: 'A new development version replaces your last; review and online versions stay',
    },
    'version.delete': {
      label: 'Delete development version',
      help: 'Any for the administrator, only his own for a developer',
    },
    'trial.choose': { label: 'Make trial version', help: 'There is one trial version; choosing another replaces it' },
    'trial.cancel': { label: 'Cancel trial', help: 'Afterwards there is no trial version' },
    'trial.setPath': { label: 'Change page path', help: 'The page on which the trial opens; may carry a query' },
    'trial.open': { label: 'Open trial version', help: 'For project members and testers' },
    'development.open': {
      label: 'Open development version',
      help: 'For the administrator, developers and testers to whom it was granted',
    },

    'audit.view': { label: 'View reviews', help: 'Form, result and history' },
    'audit.submit': { label: 'Submit for review', help: 'Hands a development version to review; one at a time' },
    'audit.withdraw': { label: 'Withdraw', help: 'While in review, so often a day and a month' },
    'audit.deleteEntry': {
      label: 'Delete review entry',
      help: 'Deletes an unused entry; the development version stays',
    },
    'audit.pass': { label: 'Approve', help: 'Approved is not online; the team still has to release' },
    'audit.reject': { label: 'Reject', help: 'At least one reason, with a note and evidence if you like' },
    'audit.delay': { label: 'Delay', help: 'No result yet; still in review' },

    'release.full': {
      label: 'Release to everyone',
      help: 'Opens the approved version to all users; the administrator scans',
    },
    'release.gray': {
      label: 'Staged release',
      help: 'First to some, by percentage or WeChat ID, to all when its days are over; the administrator scans',
    },
    'gray.raise': { label: 'Raise percentage', help: 'Only upwards; 100% is everyone; the administrator scans' },
    'gray.setList': {
      label: 'Change the list',
      help: 'Only who is on the list, the percentage stays; the administrator scans',
    },
    'gray.complete': {
      label: 'Complete now',
      help: 'Ends staging, all users get the version; the administrator scans',
    },
    'gray.cancel': {
      label: 'Cancel release',
      help: 'All users go back to the last full version; the administrator scans',
    },
    'release.rollback': {
      label: 'Roll back',
      help: 'To a version released before; never twice in a row, never during staging',
    },
    'service.suspend': {
      label: 'Suspend service',
      help: 'Users see a pause page; trial and development versions still run',
    },
    'service.resume': { label: 'Resume service', help: 'Users can open the online version again' },
    'account.deregister': {
      label: 'Ask for deregistration',
      help: 'Suspend first; a person then shows his face, an organisation pays a small amount; then the freeze begins',
    },
    'account.payDeregistration': {
      label: 'Pay to prove the subject',
      help: 'From the simulated bank, the amount asked for, out of the subject’s own account',
    },
    'account.cancelDeregistration': { label: 'Cancel deregistration', help: 'Any time before it is confirmed' },
    'account.confirmDeregistration': {
      label: 'Confirm deregistration',
      help: 'After the freeze, with the administrator’s scan; cannot be taken back',
    },
    'account.migrate': {
      label: 'Migrate the account',
      help: 'Both administrators scan; after the cooling time the old account is over',
    },
    'account.cancelMigration': { label: 'Cancel migration', help: 'While it cools' },
    'account.noticeInactivity': {
      label: 'Announce freezing',
      help: 'The platform says that the account will be frozen; a login before that day keeps it',
    },
    'account.freeze': { label: 'Freeze the account', help: 'The platform freezes it; its name is free at once' },
    'account.recover': { label: 'Recover the account', help: 'The administrator’s scan brings a frozen account back' },
    'violation.issue': {
      label: 'Punish',
      help: 'The platform punishes a mini program: warning, ban of functions, take-down, ban of the account or of pages',
    },
    'violation.appeal': {
      label: 'Appeal',
      help: 'Against one sanction, after putting things right; with the administrator’s scan',
    },
    'violation.lift': { label: 'Lift the sanction', help: 'The platform lifts one sanction' },
    'violation.uphold': { label: 'Uphold the sanction', help: 'The platform turns an appeal down, with its reason' },
    'feedback.send': { label: 'Send feedback', help: 'A user reports a problem from the running mini program' },
    'feedback.reply': { label: 'Reply to feedback', help: 'The reply reaches the user’s phone' },

    'verification.apply': {
      label: 'Apply for verification',
      help: 'Fill in the data, the contact and the invoice; the administrator confirms by scan. Also the annual review',
    },
    'verification.refill': {
      label: 'Fill in again',
      help: 'After the application was sent back: no second fee, a limited number of times',
    },
    'verification.pay': { label: 'Pay the fee', help: 'Play money; the fee is kept whether the review passes or not' },
    'verification.withdraw': { label: 'Cancel the order', help: 'Possible until the fee is paid' },
    'verification.approve': {
      label: 'Pass verification',
      help: 'The account becomes verified, and takes the name asked for in the application',
    },
    'verification.return': {
      label: 'Send back',
      help: 'Say what is wrong; the applicant fills it in again in time, a limited number of times',
    },
    'verification.reject': { label: 'Fail verification', help: 'The order has failed; the fee is not returned' },

    'secret.create': { label: 'Generate secret', help: 'The AppSecret is shown once; copy it then' },
    'secret.reset': { label: 'Reset secret', help: 'A new AppSecret; the old one ends, so the server must change too' },
    'secret.freeze': {
      label: '冻结 Freeze AppSecret',
      help: 'Takes effect after a while; then no access_token for it. The administrator scans',
    },
    'secret.unfreeze': {
      label: '解冻 Unfreeze AppSecret',
      help: 'The same AppSecret works again. The administrator scans',
    },
    'secret.tryToken': {
      label: '获取 Get access_token',
      help: 'One try under the rules of the platform: AppID, secret, frozen or not, IP of the caller',
    },
    'apiIpList.edit': {
      label: '编辑 Edit API IP list',
      help: 'The whole list of IPs and blocks; empty lets everybody in. The administrator scans',
    },
    'uploadKey.create': {
      label: '生成 Generate upload key',
      help: 'The key for code upload is handed out once as a file and not kept. The administrator scans',
    },
    'uploadKey.reset': {
      label: '重置 Reset upload key',
      help: 'The old key for code upload dies at once. The administrator scans',
    },
    'uploadIpList.edit': {
      label: '编辑 Edit upload IP list',
      help: 'From which IPs the key may upload, on or off. The administrator scans',
    },
    'serverDomain.edit': {
      label: 'Change server domains',
      help: 'Submitted as a whole, so often a month; the administrator scans',
    },
    'businessDomain.edit': {
      label: '修改 Change business domains',
      help: 'A new domain must be filed and carry the check file. The administrator scans',
    },
    'webFile.place': {
      label: '放到服务器上 Put on the server',
      help: 'Puts the check file on a simulated server; not part of the platform',
    },
    'messagePush.edit': {
      label: '配置 Set up message push',
      help: 'The server is asked to echo first, then the administrator scans',
    },
    'plainLink.edit': {
      label: '设置 Set a link rule',
      help: 'Which plain links open the mini program. The administrator scans',
    },
    'plainLink.release': {
      label: '发布 Release a link rule',
      help: 'For all users, with a monthly count. The administrator scans',
    },
    'plainLink.remove': {
      label: '删除 Delete a link rule',
      help: 'The link opens its web page again. The administrator scans',
    },

    'appId.view': { label: 'View development settings', help: 'AppID, state of the secret, server domains' },
    'subject.view': { label: 'View subject', help: 'Name, type and masked number of the subject' },
    'notice.view': { label: 'View notices', help: 'What the platform told this account' },
    'log.view': { label: 'View log', help: 'Who did what and when, and who confirmed' },
    'violation.view': { label: 'View violations', help: 'Violations and what followed' },
    'feedback.view': { label: 'View feedback', help: 'What users reported' },
    'ops.view': { label: 'View operations', help: 'Errors and performance' },
    'stats.view': { label: 'View statistics', help: 'Visits' },
    'pay.view': { label: 'View WeChat Pay', help: 'Merchant number and payment settings' },
    'promote.view': { label: 'View promotion', help: 'Traffic owner and advertiser' },
    'cloud.view': { label: 'View cloud', help: 'Cloud environments and usage' },
    'plugin.view': { label: 'View plugins', help: 'Plugins that were added' },
    'game.view': { label: 'View game management', help: 'Game operation data' },

    'filing.fillIn': {
      label: 'Save',
      help: 'Fills in one page of the filing or several; can be changed until it is sent',
    },
    'filing.sendReuseCode': {
      label: 'Send reuse code',
      help: 'Texts the person in charge of another filing of the same enterprise',
    },
    'filing.reuse': { label: 'Reuse the subject', help: 'With the code, pages ① and ② come from the other filing' },
    'filing.apply': {
      label: 'Submit the filing',
      help: 'Confirms the commitment; the administrator does the face check; goes to the platform',
    },
    'filing.resubmit': {
      label: 'Submit again',
      help: 'After a rejection or an unanswered SMS; unchanged after the SMS it goes straight on',
    },
    'filing.withdraw': { label: 'Withdraw the filing', help: 'Before the regulator has it; the administrator scans' },
    'filing.change': { label: 'Change the filing', help: 'Starts a change from what is filed; the number stays valid' },
    'filing.cancel': {
      label: 'Cancel the filing',
      help: 'Of the subject, of the mini program, or of its access; cannot be withdrawn; the administrator scans',
    },
    'filing.verifySms': { label: 'Verify by SMS', help: 'Enters the phone and the code from 12381 on the filing site' },
    'filing.platformPass': { label: 'Pass at the platform', help: 'The SMS check follows' },
    'filing.platformReject': {
      label: 'Reject at the platform',
      help: 'With the reason; it can be corrected and sent again',
    },
    'filing.regulatorPass': { label: 'Pass at the regulator', help: 'The number is issued' },
    'filing.regulatorReject': {
      label: 'Reject at the regulator',
      help: 'With the reason; it can be corrected and sent again',
    },

    'version.preview': {
      label: '预览 Preview',
      help: 'A code that lets developers run the project on a phone; no development version comes of it',
    },
    'preview.open': { label: '打开预览 Open the preview', help: 'Opens a preview or remote debugging on a phone' },
    'debugging.turnOn': {
      label: '打开调试 Debugging on',
      help: 'Domains and certificates are not checked on the own phone, except in the online version',
    },
    'debugging.turnOff': { label: '关闭调试 Debugging off', help: 'Domains and certificates are checked again' },
    'cloudTemplate.apply': {
      label: '创建信息模板 Make a domain template',
      help: 'Your own real name; once it is checked you can buy domains under it',
    },
    'cloudDomain.buy': {
      label: '购买域名 Buy a domain',
      help: 'Paid with play money and registered under the template',
    },
    'cloudServer.create': { label: '创建服务器 Make a server', help: 'A simulated server with an IP, free of charge' },
    'dnsRecord.add': {
      label: '添加解析 Add a DNS record',
      help: 'Points a host at a server; it takes a while to work',
    },
    'dnsRecord.remove': { label: '删除解析 Remove the record', help: 'The host leads nowhere from then on' },
    'certificate.apply': {
      label: '申请免费证书 Free certificate',
      help: 'An HTTPS certificate for one host whose DNS record works',
    },
    'certificate.download': {
      label: '下载证书 Download',
      help: 'Takes certificate and key in hand, which deploying needs',
    },
    'certificate.deploy': {
      label: '部署到服务器 Deploy',
      help: 'The server shows it from then on; without it the handshake fails',
    },
    'domainFiling.apply': {
      label: '申请 ICP 备案 ICP filing',
      help: 'Only a domain that is filed may become a server domain',
    },

    'officialAccount.login': {
      label: 'Log in to the official account',
      help: 'E-mail and password, then its administrator scans',
    },
    'officialAccount.enter': {
      label: 'Enter the official account',
      help: 'The director enters its console as the administrator, without a scan; the log says so',
    },
    'officialLink.request': {
      label: 'Send link request',
      help: 'An official account asks to be linked with a mini program; its administrator scans, and the mini program’s mode decides who else is asked',
    },
    'officialLink.remove': {
      label: 'Unlink',
      help: 'The official account ends the link, or takes back a request that waits; its administrator scans',
    },
    'officialRegistration.begin': {
      label: 'Agree and begin',
      help: 'A verified official account registers a mini program; its administrator scans',
    },
    'officialRegistration.submit': {
      label: 'Submit',
      help: 'Choose what is reused, and give the new mini program its e-mail and password',
    },
    'officialRegistration.activate': {
      label: 'Activate the account',
      help: 'Opens the link of the mail; where the operator is reused, this completes the registration',
    },
    'officialRegistration.bindAdmin': {
      label: 'Bind administrator',
      help: 'Where the operator is not reused, the new administrator scans with his real-name WeChat',
    },
    'officialAccount.confirmLink': {
      label: 'Agree to the link',
      help: 'The administrator agrees to the request of an official account',
    },
    'officialAccount.refuseLink': {
      label: 'Refuse the link',
      help: 'The administrator refuses the request of an official account',
    },
    'officialAccount.setLinkMode': {
      label: 'Set link mode',
      help: 'How official accounts link this mini program: no confirmation, the administrator confirms, never',
    },
    'officialAccount.unlink': {
      label: 'Unlink official account',
      help: 'The mini program ends the link; the administrator scans',
    },
    'followOfficialAccount.set': {
      label: 'Set follow bar',
      help: 'Choose an official account of the same subject or a linked one; opened by code, the mini program offers to follow it',
    },
    'provider.editSets': {
      label: 'Manage authorisation',
      help: 'Change which permission sets a provider holds; the administrator scans',
    },
    'provider.revoke': {
      label: 'Revoke authorisation',
      help: 'Take the authorisation back from a provider; the administrator scans',
    },
    'versionSettings.edit': {
      label: 'Version settings',
      help: 'Whether the local version goes first, and the lowest version that may be used',
    },
    'baseLibrary.edit': { label: 'Lowest base library', help: 'WeChat below it is shown an update notice' },
    'officialAccount.create': {
      label: 'Add an official account',
      help: 'Gives the sandbox an official account, of a subject of its own or that of a mini program',
    },
    'provider.grant': {
      label: 'Authorise a provider',
      help: 'Grants permission sets to a provider in the name of the administrator; while it holds set 18, the console cannot publish',
    },
    'account.grant': {
      label: 'Granted beforehand',
      help: 'Filing number, verification and privacy guideline that a template starts with',
    },

    'person.create': { label: 'New person', help: 'Adds a WeChat user with a phone to scan with' },
    'sandbox.travel': { label: 'Move the clock', help: 'Sandbox time goes forward and what is due happens in order' },
    'sandbox.configure': { label: 'Sandbox settings', help: 'Who reviews, and whether logins need a scan' },
  },
  ' (set by this tool)',
  (rule) => ` (rule ${rule})`,
);
