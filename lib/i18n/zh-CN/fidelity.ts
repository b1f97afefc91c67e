/** What is simulated, simplified and absent: the same lists as docs/fidelity.md. */
export const fidelity = {
  title: '仿真范围',
  lead: '演练的价值在于知道哪里像、哪里不像。下面三张表就是全部；没有列出的按“没有”看待。',
  simulated: {
    title: '仿真',
    note: '规则、额度、状态和拒绝都照规则包来，服务器判定。',
    items: {
      registration: {
        name: '注册',
        text: '帐号信息、邮箱激活（含垃圾箱、过期、重发）、信息登记、短信验证码、管理员扫码、各项上限。主体为个人与企业。',
      },
      login: { name: '控制台登录', text: '邮箱密码加扫码；错的人、拒绝、过期、换一张；移出成员后会话立即失效。' },
      profile: { name: '小程序信息', text: '名称检测与规范、头像按内容识别、介绍、服务类目及修改额度。' },
      members: {
        name: '成员与权限',
        text: '管理员、运营者、开发者、数据分析者、体验成员；每项权限一张表，按钮、命令行、接口共用。',
      },
      package: {
        name: '代码包',
        text: '读取真实的 .zip 与 app.json：页面、分包、大小、问题文件；每个上传者一个开发版本。',
      },
      audit: { name: '提审与审核', text: '前置检查、表单、撤回额度、驳回条款、到点出结果或人工审核台。' },
      release: { name: '发布', text: '全量、按比例与按微信号灰度、调高、撤销、到期自动全量、版本回退及其限制。' },
      scan: { name: '扫码确认', text: '谁的手机扫、扫对没有、过期没有，确认时按当时的权限再判一次。' },
      time: { name: '时间', text: '每个沙盒自己的时钟，只能向前；到期的事按那一刻发生。日、月、年以北京时间计。' },
      log: { name: '操作日志', text: '只增不改：谁做的、谁确认的、沙盒时间与真实时间。' },
    },
  },
  simplified: {
    title: '简化',
    note: '有这一步，但比真实的简单。',
    items: {
      phone: {
        name: '手机',
        text: '屏幕上的模拟手机：扫码、确认、打开体验版与正式版；小程序显示页面列表与页面文字，不运行代码。',
      },
      verdict: {
        name: '自动审核',
        text: '目前只看代码包能否打开：没有问题即通过，否则以“打不开或报错”的条款驳回并指出文件。人工审核台可用全部条款。',
      },
      devtool: { name: '开发者工具', text: '登录、新建项目、查看页面与大小、上传；没有编辑器和调试器。' },
      mail: { name: '邮件与短信', text: '只送到沙盒里的模拟邮箱与短信箱，从不外发。' },
      payment: { name: '对公打款', text: '由模板代为完成；没有真实银行。' },
      holidays: { name: '工作日', text: '周一至周五，不含法定节假日与调休。' },
      captcha: { name: '图形验证码', text: '用文字给出，看不见图的人也能填。' },
      numbers: { name: '来源不一的数字', text: '几个来源说法不同的地方取其一，并注明把握程度，规则页可查。' },
    },
  },
  absent: {
    title: '没有',
    note: '菜单里仍能看到入口的，点开会说明真实平台在那里提供什么。',
    items: {
      verification: {
        name: '微信认证流程、小程序备案流程',
        text: '规则包 2024 的“已就绪”“已上线”模板带着结果，流程本身还没有；从头注册的 2024 帐号会停在发布这一步（86369）。',
      },
      subjects: { name: '政府、媒体、其他组织', text: '注册页可见，不能提交。' },
      features: { name: '运营功能', text: '订阅消息、客服、微信支付、搜一搜、小程序插件、流量主、广告主、云开发。' },
      statistics: { name: '统计、运维中心、用户反馈', text: '没有模拟的用户群，也就没有数据。' },
      runtime: { name: '运行小程序', text: '不执行 JavaScript，不发网络请求。' },
      official: { name: '公众号', text: '关联与快速注册都没有。' },
      api: { name: '平台的 HTTP 接口与 miniprogram-ci', text: '请改用命令行 caipai。' },
      teaching: { name: '课堂与剧本库', text: '没有班级、题目和成绩。' },
    },
  },
  head: { subject: '内容', state: '说明' },
  sources: '规则来源',
  sourcesText:
    '每个沙盒的“规则与来源”页列出规则包里的每个数字、它的来源和把握程度：官方文档、亲眼所见、社区说法、我们自己定的。',
};
