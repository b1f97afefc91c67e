import type { HelpWords } from '../zh-CN/help';

/** Help: what each station is, and where the old tutorials' paths lead today. */
export const help: HelpWords = {
  title: 'Help',
  lead: 'The stations of a rehearsal, and where to find what old tutorials speak of.',
  stationsTitle: 'Stations',
  stationsHead: { station: 'Station', text: 'What one does', rules: 'Rule ids' },
  stations: {
    sandbox: {
      name: 'Sandbox and team',
      text: 'The bar at the top says whom you play, the sandbox time and the next step. The clock goes forward only. People from the invite link take a seat each.',
      rules: '–',
    },
    register: {
      name: 'Register',
      text: 'Three steps: account, e-mail activation, subject. The mail is in the simulated mailbox, the code in the SMS box; at last the registered administrator scans. Personal and enterprise subjects are simulated.',
      rules: 'A1, A2, A3',
    },
    login: {
      name: 'Login',
      text: 'After e-mail and password a member who may log in scans. In ready-made sandboxes the director may enter without a scan; the log says so.',
      rules: 'B-1, B-3, B-6, B-8',
    },
    profile: {
      name: 'Profile',
      text: 'Name, avatar, intro and categories in one form the first time; later one by one in the settings, each with a quota.',
      rules: 'C1, C2, C3, C4',
    },
    members: {
      name: 'Members',
      text: 'The administrator adds project members with a scan; any project member adds testers without one. Limits follow subject, verification and release.',
      rules: 'D-1 to D-11',
    },
    devtool: {
      name: 'Devtool',
      text: "A developer signs in by scan, brings a zip or folder, the real app.json is read, then uploads. One development version each; a new upload replaces one's own.",
      rules: 'U06, U10, U18 to U20',
    },
    versions: {
      name: 'Versions',
      text: 'Three boxes: online, review, development. One trial version, opened by phone.',
      rules: 'U10 to U16',
    },
    submit: {
      name: 'Submit',
      text: 'Prechecks first, then the notice and the form. One version at a time is under review.',
      rules: 'A01 to A19',
    },
    review: {
      name: 'Review',
      text: 'A verdict by itself when its time has come, or by a human at the desk. For now the automatic one only looks whether the package opens: a missing file is rejected with clause 3.3.1. Withdrawing has a quota.',
      rules: 'A20, A22, A29, A32',
    },
    release: {
      name: 'Release',
      text: 'The first must be full; later ones may be staged by percentage or by WeChat ID. The percentage only goes up; after 15 days it becomes full. The administrator scans each time.',
      rules: 'R01 to R16',
    },
    rollback: {
      name: 'Rollback',
      text: 'Not during a staged release, not twice in a row; at most 5 old versions are kept.',
      rules: 'R19 to R22',
    },
    settings: {
      name: 'Development settings',
      text: 'The AppID, an AppSecret shown once, four kinds of server domains and the changes left this month.',
      rules: 'E-1 to E-13',
    },
  },
  rulesNote:
    'Rule ids stand in refusals and hints. Numbers differ by rule pack (2021, 2024); their sources and certainty are on the fidelity page.',
  oldTitle: 'Old paths',
  oldNote: 'Most tutorials are older than the present menu. Left what they say, right where it is today.',
  oldHead: { said: 'The tutorial says', today: 'Today' },
  oldPaths: {
    members: { said: '用户身份 – 成员管理', today: '管理 – 成员管理 (Manage – Members)' },
    versions: { said: '开发管理 – 开发版本 / 审核版本 / 线上版本', today: '管理 – 版本管理 (Manage – Versions)' },
    domains: { said: '设置 – 开发设置 – 服务器域名', today: '开发 – 开发管理 – 开发设置 (Development settings)' },
    appId: { said: '设置 – 开发设置 – AppID', today: '开发 – 开发管理 – 开发设置 – 开发者ID (Developer IDs)' },
    stats: { said: '数据分析', today: '统计 (Statistics; not simulated)' },
    messages: { said: '模板消息', today: '功能 – 订阅消息 (Subscription messages; not simulated)' },
    privacy: {
      said: '设置 – 功能设置 – 用户隐私保护指引 (2021-11)',
      today: '设置 – 服务内容声明 (Settings – Declarations)',
    },
    follow: { said: '设置 – 接口设置 – 公众号关注组件 (2018–2020)', today: '设置 – 关注公众号' },
    devtool: { said: 'Devtool: 工具 – 项目详情', today: 'Devtool: 详情 – 本地设置 (Details – Local settings)' },
    code: { said: '小程序二维码', today: '小程序码, in 设置 – 基本设置 (Settings)' },
    submit: {
      said: 'Only the administrator may submit',
      today: 'Administrator and operator; the switch perm.submitBy=admin of a new sandbox brings the old rule back',
    },
  },
  stuckTitle: 'Where people get stuck',
  stuck: [
    {
      ask: 'The activation mail does not come',
      answer: 'Look in the spam folder of the mailbox. The link lives 24 hours; sending again kills the old one.',
    },
    {
      ask: 'Nobody scans the code',
      answer: 'Open the phone, switch to the person who has to scan, press Scan. The code says for whom it waits.',
    },
    { ask: 'A button is dashed and does nothing', answer: 'Focus it: it says why, and who could press it.' },
    { ask: 'No verdict yet', answer: 'Travel to the next event, or ask the director to open the review desk.' },
    { ask: 'I do not see what others changed', answer: 'Pages follow within two seconds; else reload once.' },
  ],
  more: 'What is simulated, simplified and absent:',
};
