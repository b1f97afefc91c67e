/** The page that shows a code and waits for the right phone. */
export const scanPage = {
  title: (p: { what: string }) => `${p.what}：扫码确认`,
  code: (p: { what: string }) => `二维码：${p.what}`,
  image: { broken: '二维码加载失败', reload: '重新加载' },
  caption: '演练用二维码，与腾讯无关',
  who: '谁来扫',
  asker: '发起人',
  account: '小程序',
  state: '状态',
  expires: '有效至',
  scanWith: (p: { person: string }) => `用 ${p.person} 的手机扫`,
  waitFor: (p: { person: string; playedBy: string | null }) =>
    p.playedBy === null
      ? `等 ${p.person}（没有人扮演，导演可以代扫）扫码`
      : `等 ${p.person}（由 ${p.playedBy} 扮演）扫码`,
  nudge: '提醒一下',
  nudged: '已提醒：对方每个页面的顶部都看得到',
  realPhone: '同一网络里的真手机也可以扫这张码，只要本页的地址它打得开。',
  anybody: '任意微信都可以扫，谁扫就是谁',
  step: (p: { number: number; who: string; by: string | null }) =>
    p.by === null ? `${p.number}. 等${p.who}扫码` : `${p.number}. ${p.who}：${p.by} 已允许`,
  nobody: '沙盒里没有姓名相符的人物，到“人物”页新建一位，或返回核对登记的姓名',
  newCode: '换一张',
  newCodeLeft: (p: { left: number }) => `还可换 ${p.left} 次`,
  refused: '手机上点了拒绝，操作没有发生',
  cancelled: '已取消，操作没有发生',
  used: '已确认，正在继续…',
  again: '返回重新发起',
  goOn: '继续',
  once: {
    title: '只显示这一次',
    text: '请当场复制并妥善保存。关闭后不再显示，忘了只能重置。',
    show: '显示',
    gone: '已经显示过，不再显示。忘了只能重置。',
    names: { appSecret: 'AppSecret（小程序密钥）' },
    download: '下载',
  },
};
