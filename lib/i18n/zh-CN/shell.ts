import type { PackName } from '@/lib/domain/pack/index';
/** The frame around everything: ribbon, bar, footer, landing page. */
export const shell = {
  product: '彩排',
  productLatin: 'Caipai',
  documentTitle: '彩排 Caipai · 小程序发布演练台',
  documentDescription: '在自己的机器上演练小程序从注册到回退的全过程。模拟器，与腾讯无关。',
  ribbon: '演练环境：所有身份、短信、审核均为模拟，与腾讯无关',
  switchTo: 'English',
  switchLabel: 'Switch to English',
  nav: {
    label: '主导航',
    sandboxes: '我的沙盒',
    fidelity: '仿真范围',
    about: '关于',
    signIn: '登录',
    signedInAs: (p: { name: string }) => `身份：${p.name}`,
  },
  footer: {
    label: '页脚',
    about: '关于',
    sources: '规则来源',
    fidelity: '仿真范围',
    disclaimer: '独立的演练工具，与腾讯公司没有任何关系，也未获其认可。微信是其权利人的商标，此处仅作描述。',
  },
  landing: {
    title: '小程序上线之前，先彩排一遍',
    lead: '彩排把小程序在平台上的一生搬到你自己的机器上：注册、完善信息、成员、上传、提审、灰度、全量、回退。身份证、手机号、扫码、审核全是演的，规则和额度照着真的来。',
    tryPacks: { '2024': '试玩', '2021': '试玩 2021 规则' } satisfies Record<PackName, string>,
    inPack: (p: { start: string; pack: PackName }) => `${p.start} · ${p.pack} 规则`,
    tryWaiting: '正在搭沙盒…',
    tryNote:
      '一键进入：给你一个游客身份和一个从注册开始的沙盒，用今天的规则；老教程对应 2021 规则。不要邮箱，不要手机号，数据只存在这台服务器上。',
    signIn: '已有身份，登录',
    stationsTitle: '一次完整的彩排',
    stationsNote: '谁来做、要不要扫码，取自 2021 规则包的默认值。',
    stationsHead: { step: '步骤', who: '谁来做', scan: '扫码' },
    stations: {
      register: { name: '注册帐号', detail: '邮箱激活、主体登记、短信验证', who: '申请人', scan: '管理员本人' },
      profile: { name: '完善信息', detail: '名称、头像、介绍、服务类目', who: '管理员、运营者', scan: '–' },
      members: { name: '添加成员', detail: '运营者、开发者、数据分析者、体验成员', who: '管理员', scan: '管理员' },
      upload: { name: '上传代码', detail: '模拟开发者工具读真实的 app.json', who: '开发者', scan: '–' },
      submit: { name: '提交审核', detail: '前置检查、表单、撤回额度', who: '管理员、运营者', scan: '–' },
      review: { name: '审核', detail: '到点自动出结果，或由同事坐上审核台', who: '审核员', scan: '–' },
      gray: { name: '灰度发布', detail: '按比例或按微信号，到期自动全量', who: '管理员、运营者', scan: '管理员' },
      release: { name: '全量发布', detail: '手机打开正式版', who: '管理员、运营者', scan: '管理员' },
      rollback: { name: '版本回退', detail: '不能连退两次，灰度中不能退', who: '管理员、运营者', scan: '管理员' },
    },
    doorsTitle: '三种用法',
    doors: {
      team: {
        title: '产品团队',
        lead: '真正发版之前，几个人在同一个沙盒里各演一角走一遍。',
        points: [
          '邀请链接进来的人各坐一个席位，审批靠对方的手机扫码',
          '时钟可以快进：整个灰度期一分钟走完',
          '操作日志写明谁做的、谁确认的、什么时间',
        ],
        start: '从已上线 1.0.2 的小程序开始',
      },
      trainer: {
        title: '培训讲师',
        lead: '让学员从一个空邮箱开始，自己把小程序做到上线。',
        points: [
          '激活邮件会掉进垃圾箱、验证码会过期，真实里会卡住的地方这里也卡',
          '审核台由人来坐，用真实条款写驳回理由',
          '还没有：课堂、剧本库、成绩。现在一人一个沙盒，用邀请链接进入',
        ],
        start: '从注册开始',
      },
      qa: {
        title: '测试与权限',
        lead: '核对每种角色各能做什么，被拒时拒的是哪一条。',
        points: [
          '按钮、命令行、接口走同一处判断，每个拒绝都有编号和来源',
          '不合规的包、错的人扫码、重放的表单都有明确答复',
          '命令行 caipai 可进 CI：退出码 0 成功、1 被拒、2 用法错误、3 服务没开',
        ],
        start: '从角色齐备的帐号开始',
      },
    },
    honestTitle: '先说清楚',
    honest: [
      '这里没有任何东西会发到真实平台，也不需要真实的身份、密码和代码。',
      '每个数字都注明来源和把握程度；没有仿真的地方，页面会直说。',
    ],
    honestLink: '看仿真范围',
  },
  about: {
    title: '关于彩排',
    what: '彩排是一个演练工具：它模拟小程序从注册到回退在平台上的全过程，供团队、讲师和测试人员练习。它不连接任何真实平台。',
    sections: {
      affiliation: {
        title: '与腾讯无关',
        text: '彩排由独立作者制作，与腾讯公司没有任何关系，也未获其授权或认可。“微信”“小程序”“公众号”等词仅用来描述所模拟的对象，商标属于其权利人。本工具不使用腾讯的标志、图标和素材，演练控制台的样子只求让学员认得出按钮在哪里。',
      },
      data: {
        title: '数据',
        text: '沙盒里的人物、证件号、手机号、公司、钱都是生成的。所有数据只存在运行本程序的机器上，不向外发送。请不要输入真实的密码、证件号或密钥。',
      },
      sources: {
        title: '规则来源',
        text: '平台的数字与规则分成规则包（2021 与 2024），每一条都带来源与把握程度：官方文档、亲眼所见、社区说法、我们自己定的。真实平台随时会变，上线当天以真实后台为准。',
      },
      ids: {
        title: '怎么认出这是假的',
        text: '每页顶部有演练条；AppID 一律以 wx0000 开头；生成的邮箱以 .test 结尾；搜索引擎不收录本站。',
      },
    },
  },
};
