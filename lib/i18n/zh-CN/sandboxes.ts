import type { PackName } from '@/lib/domain/pack/index';
import type { SubjectKey } from '@/lib/domain/registration';

// the templates of lib/templates/play, which words may not import; pages index with its types
type TemplateWords = { [T in 'blank' | 'registered' | 'ready' | 'live']: { name: string; text: string } };

/** 我的沙盒 and 新建沙盒. */
export type SandboxesWords = {
  title: string;
  note: string;
  newOne: string;
  templates: TemplateWords;
  subjects: { [S in SubjectKey]: string };
  packs: { [P in PackName]: { name: string; text: string } };
  list: {
    caption: string;
    name: string;
    start: string;
    time: string;
    persona: string;
    lastAct: string;
    actions: string;
    enter: string;
    rename: string;
    remove: string;
    nothingYet: string;
    observer: string;
    nobody: string;
    ofCli: string;
    director: (p: { name: string }) => string;
    realTime: (p: { at: string }) => string;
  };
  empty: { title: string; text: string; start: string };
  create: {
    title: string;
    note: string;
    template: string;
    subject: string;
    pack: string;
    name: string;
    nameHint: string;
    more: string;
    at: string;
    atHint: string;
    review: string;
    seed: string;
    seedHint: string;
    unfiled: string;
    unfiledHint: string;
    switches: string;
    switchesHint: string;
    switchList: string;
    switchKey: string;
    switchValues: string;
    submit: string;
    waiting: string;
    errors: {
      choose: string;
      name: (p: { max: number }) => string;
      at: string;
      seed: (p: { max: number }) => string;
      switchForm: (p: { line: string }) => string;
      switchKey: (p: { key: string }) => string;
      switchValue: (p: { key: string; allowed: string }) => string;
    };
  };
  rename: { title: string; submit: string };
  remove: { title: (p: { name: string }) => string; text: string; submit: string; waiting: string };
};

export const sandboxes: SandboxesWords = {
  title: '我的沙盒',
  note: '一个沙盒就是一个小世界：人物、帐号、时钟、邮箱和日志都是它自己的，互不影响。',
  newOne: '新建沙盒',
  templates: {
    blank: { name: '从注册开始', text: '十二个人物，没有帐号。自己注册第一个小程序。' },
    registered: { name: '刚注册完', text: '主体已登记，有 AppID，小程序信息一项没填。' },
    ready: { name: '可以开发', text: '信息和类目已完成，每种角色各一人，还没有上传。' },
    live: { name: '已经上线', text: '1.0.2 在线，1.0.3 是体验版，从提交审核接着演。' },
  },
  subjects: {
    personal: '个人',
    enterprise: '企业',
    individual_business: '个体工商户',
    government: '政府',
    media: '媒体',
    other: '其他组织',
  },
  packs: {
    '2021': { name: '2021', text: '2020-08 至 2021-10 的后台，也是多数教程截图的样子。全程可演。' },
    '2024': { name: '2024', text: '现行规则，发布之前要完成备案和用户隐私保护指引。' },
  },
  list: {
    caption: '我的沙盒',
    name: '名称',
    start: '起点',
    time: '沙盒时间',
    persona: '我扮演',
    lastAct: '最近一步',
    actions: '操作',
    enter: '进入',
    rename: '改名',
    remove: '删除',
    nothingYet: '还没有动作',
    observer: '观察席',
    nobody: '无',
    ofCli: '命令行建的',
    director: (p) => `导演：${p.name}`,
    realTime: (p) => `真实时间 ${p.at}`,
  },
  empty: { title: '还没有沙盒', text: '选一个起点，几秒钟就好。', start: '从这里开始' },
  create: {
    title: '新建沙盒',
    note: '建好以后起点、主体和规则包不能再改；名称随时可以改。',
    template: '起点',
    subject: '主体类型',
    pack: '规则包',
    name: '名称',
    nameHint: '只有沙盒里的人看得到；不填就用编号',
    more: '更多选项',
    at: '开始时间',
    atHint: '北京时间。不填：2021 包从 2021-08-09 10:00 开始（“已经上线”从 2020-10-24 09:00），2024 包从现在开始',
    review: '谁来审核',
    seed: '种子',
    seedHint: '种子相同，人物的证件号、审核用时等抽签结果也相同；不填就随机',
    unfiled: '不带备案号',
    unfiledHint: '只在 2024 包有区别：发布时会被 86369 拦下',
    switches: '开关',
    switchesHint: '一行一个 键=值，把某个数字或规矩改成别的，如 audit.withdrawPerDay=5、release.open=no',
    switchList: '可用的开关和取值',
    switchKey: '键',
    switchValues: '可填的值',
    submit: '建立沙盒',
    waiting: '正在搭沙盒…',
    errors: {
      choose: '请从给出的选项里选',
      name: (p) => `名称最多 ${p.max} 个字`,
      at: '请填写完整的日期和时间',
      seed: (p) => `种子最多 ${p.max} 个字符`,
      switchForm: (p) => `“${p.line}”不是 键=值`,
      switchKey: (p) => `没有“${p.key}”这个开关`,
      switchValue: (p) => `${p.key} 可以填：${p.allowed}`,
    },
  },
  rename: { title: '给沙盒改名', submit: '保存' },
  remove: {
    title: (p) => `删除沙盒“${p.name}”？`,
    text: '里面的帐号、版本、日志和所有人的席位都会一起消失，不能恢复。',
    submit: '删除',
    waiting: '正在删除…',
  },
};
