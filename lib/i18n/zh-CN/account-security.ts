/** Who holds an account: its login address, its password, its administrator (product §1.17, D-12). */
export const accountSecurity = {
  email: {
    now: (p: { email: string }) => `现在的登录邮箱：${p.email}`,
    label: '新邮箱',
    hint: '不能是已注册小程序、公众号、开放平台或绑定个人微信的邮箱',
    note: '新邮箱会收到一封带链接的邮件；打开链接，再由管理员扫码，登录邮箱才会改变。',
    sent: '邮件已发到新邮箱，请打开里面的链接。',
  },
  password: { old: '旧密码' },
  admin: {
    title: '修改管理员',
    personal: '个人主体的小程序属于本人，姓名和身份证号码不变，只能换一个微信。',
    personalSteps: ['用新微信扫码：必须已实名，姓名和身份证号码与登记的一致', '用原来的管理员微信扫码同意'],
    organisation: '填原管理员的身份证号码，再填新管理员的资料。',
    organisationSteps: [
      '填原管理员身份证号码和新管理员的姓名、身份证号码、手机号、验证码',
      '原管理员扫码同意',
      '新管理员用自己实名的微信扫码',
    ],
    name: '姓名',
    idNumber: '身份证号码',
    oldIdNumber: '原管理员身份证号码',
    oldIdHint: (p: { masked: string }) => `登记的是 ${p.masked}`,
    newName: '新管理员姓名',
    newNameHint: '与他的身份证、与他实名的微信一致',
    newIdNumber: '新管理员身份证号码',
    newPhone: '新管理员手机号',
    ends: '修改成功后原管理员立即失去全部权限，已登录的也会退出；所有项目成员会收到通知。',
    submit: '下一步：扫码',
  },
};
