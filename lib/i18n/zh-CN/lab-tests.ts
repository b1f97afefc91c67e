import type { FileProblem } from '@/lib/domain/permission-test';

type Given = { given: string };
type Plain = Exclude<FileProblem['problem'], 'syntax' | 'too_large' | 'field'>;

/** Permission test files: their page, their reports and what may be wrong with them. */
export type LabTestsWords = {
  title: string;
  lead: string;
  editor: { label: string; hint: string; run: string; running: string; sample: string; observer: string };
  formats: Record<'json' | 'junit' | 'markdown', string>;
  download: string;
  problems: Record<Plain, (p: Given) => string> & {
    syntax: (p: { message: string }) => string;
    too_large: (p: { limitKB: number }) => string;
    field: (p: { path: string; text: string }) => string;
  };
  place: (p: { line: number | string; column: number | string }) => string;
  badFile: (p: { count: number | string }) => string;
  passed: (p: { total: number }) => string;
  failed: (p: { failed: number; total: number }) => string;
  head: Record<'test' | 'principal' | 'resource' | 'action' | 'expected' | 'got' | 'result', string>;
  unlisted: string;
  pass: string;
  fail: string;
  failures: string;
  all: string;
  matrixTitle: string;
  reportTitle: (p: { name: string }) => string;
  expectedGot: (p: { expected: string; got: string }) => string;
};

export const labTests: LabTestsWords = {
  title: '权限测试文件',
  lead: '用 YAML 写下“谁能做什么”的预期，每一格都在临时沙盒里真的做一遍再撤回。没写到的一律应当是 deny；时钟停住，结果不随日期变。',
  editor: {
    label: '测试文件（YAML）',
    hint: '预期可以写 allow、deny、own（只限自己上传的）、scan、scan:admin、stopped:拒绝代码。资源写 sandbox: current 就是在这个沙盒的副本里测。',
    run: '运行',
    running: '正在运行…',
    sample: '下载示例文件',
    observer: '观察者可以看，不能运行。',
  },
  formats: { json: 'JSON', junit: 'JUnit', markdown: 'Markdown' },
  download: '下载报告',
  problems: {
    syntax: (p) => `YAML 写法有误：${p.message}`,
    too_large: (p) => `文件不能超过 ${p.limitKB} KB`,
    field: (p) => `${p.path || '文件'}：${p.text}`,
    unknown_action: (p) => `没有“${p.given}”这个操作，见 caipai actions`,
    unknown_principal: (p) => `principals 里没有“${p.given}”`,
    unknown_resource: (p) => `resources 里没有“${p.given}”`,
    unknown_expected: (p) => `“${p.given}”不是预期：可写 allow、deny、own、scan、scan:admin、stopped:拒绝代码`,
    unknown_key: (p) => `没有“${p.given}”这一项`,
    not_in_test: (p) => `“${p.given}”不在这个测试的列表里`,
    switch: (p) => `没有“${p.given}”这个开关，或取值不对，见“规则与来源”`,
    no_current: (p) => `“${p.given}”要用当前沙盒，但没有指定沙盒（命令行加 --sandbox）`,
    no_such_roles: (p) =>
      `“${p.given}”的角色不能这样组合：管理员不和别的角色同列；seesDevelopment 只给体验成员，且规则包要有`,
    pack_of_sandbox: (p) => `用当前沙盒时不能写 ${p.given}：规则包和开关以沙盒为准`,
    now_of_template: () => '用当前沙盒时不能写 now：时钟停在沙盒此刻',
    too_many: (p) => `太多了：${p.given}`,
  },
  place: (p) => `第 ${p.line} 行第 ${p.column} 列`,
  badFile: (p) => `文件有 ${p.count} 处问题，没有运行`,
  passed: (p) => `全部通过：${p.total} 格与预期一致`,
  failed: (p) => `${p.total} 格里有 ${p.failed} 格与预期不符`,
  head: {
    test: '测试',
    principal: '身份',
    resource: '资源',
    action: '操作',
    expected: '预期',
    got: '实际',
    result: '结果',
  },
  unlisted: '未写，视为 deny',
  pass: '通过',
  fail: '不符',
  failures: '与预期不符',
  all: '全部结果',
  matrixTitle: '权限矩阵',
  reportTitle: (p) => `权限测试：${p.name}`,
  expectedGot: (p) => `预期 ${p.expected}，实际 ${p.got}`,
};
