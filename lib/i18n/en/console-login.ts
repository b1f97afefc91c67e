import type { Messages } from '../messages';

export const consoleLogin: Messages['consoleLogin'] = {
  title: '登录 Log in',
  lead: 'With an account',
  note: 'Do not type a real WeChat or mailbox password',
  email: '邮箱 E-mail',
  password: '密码 Password',
  submit: '登录 Log in',
  second: 'After the password, the person you play confirms with his own phone.',
  asPersona: (p) => `You play ${p.nickname} (${p.wechatId})`,
  noPersona: 'An observer cannot log in.',
  scanAbsent:
    'The real platform can also log in by scan alone; that comes later. Recovering a password is not simulated: it is the one typed at registration.',
  register: 'No account yet? 立即注册',
  unknown: 'No mini program was registered with this address',
  wrong: 'Wrong e-mail or password',
  entries: {
    title: '以此人登录 Enter as',
    note: "The director's short cut: into the console as this person, without password and scan. It is logged.",
    strict: 'This sandbox has strict login: everybody logs in with password and scan.',
    none: 'No mini program account is registered yet.',
    enter: '以此人登录 Enter as',
    unnamed: 'Unnamed mini program',
  },
};
