import type { Messages } from '../messages';

export const accountSecurity: Messages['accountSecurity'] = {
  email: {
    now: (p) => `Login address now: ${p.email}`,
    label: '新邮箱 New address',
    hint: 'Not one that a mini program, official account, open platform account or personal WeChat uses',
    note: 'A link goes to the new address. Open it, let the administrator scan, and the address changes.',
    sent: 'The mail is in the new mailbox: open its link.',
  },
  password: { old: '旧密码 Old password' },
  admin: {
    title: '修改管理员 Change the administrator',
    personal: 'A personal mini program belongs to the person: name and ID number stay, only the WeChat can change.',
    personalSteps: [
      'The new WeChat scans: real-name verified, with the registered name and ID number',
      'The present WeChat scans to agree',
    ],
    organisation: "Give the old administrator's ID number, then the new one's details.",
    organisationSteps: [
      "Fill in the old ID number and the new administrator's name, ID number, phone and code",
      'The old administrator scans to agree',
      'The new administrator scans with a real-name WeChat of his own',
    ],
    name: 'Name',
    idNumber: 'ID number',
    oldIdNumber: "原管理员身份证号码 Old administrator's ID number",
    oldIdHint: (p) => `Registered is ${p.masked}`,
    newName: '新管理员姓名 New name',
    newNameHint: 'As on the ID card and in the real-name WeChat',
    newIdNumber: '新管理员身份证号码 New ID number',
    newPhone: '新管理员手机号 New phone',
    ends: 'The old administrator loses every right at once, open logins end, and all project members are told.',
    submit: '下一步：扫码 Next: scan',
  },
};
