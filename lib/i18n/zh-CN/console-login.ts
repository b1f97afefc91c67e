/** The login card of the look-alike (product §1.2, §1.12). */
export const consoleLogin = {
  title: '登录',
  lead: '使用帐号登录',
  note: '请勿输入真实的微信或邮箱密码',
  email: '邮箱',
  password: '密码',
  submit: '登录',
  second: '密码通过之后，还要由你所扮演的人用自己的手机扫码确认。',
  asPersona: (p: { nickname: string; wechatId: string }) => `正在扮演 ${p.nickname}（${p.wechatId}）`,
  noPersona: '观察席不能登录。',
  scanAbsent: '真实平台还可以直接扫码、在手机上选帐号登录；后续提供。找回密码未仿真，密码就是注册时填的那一个。',
  register: '还没有帐号？立即注册',
  unknown: '没有用这个邮箱注册的小程序',
  wrong: '邮箱或密码不对',
  entries: {
    title: '以此人登录',
    note: '导演的捷径：不输密码、不扫码，直接以这个人进入控制台。操作日志会记下来。',
    strict: '本沙盒开了“严格登录”，每个人都要用密码加扫码登录。',
    none: '还没有注册完成的小程序帐号。',
    enter: '以此人登录',
    unnamed: '未命名小程序',
  },
};
