import type { Abuse } from '@/lib/domain/abuse';

/** The page of the abuse probes. */
export const labAbuse = {
  title: '越权探针',
  lead: '真的去做不该做成的事：每一次都在本沙盒的一份临时副本里，做完就删，你的沙盒不变。每一次都应当被拒绝、什么也没改，知道是谁做的要记入日志。',
  run: '全部试一遍',
  again: '再试一遍',
  running: '正在逐个尝试，约几秒…',
  observer: '观察者可以看，不能启动。',
  noAccount: '这个沙盒里还没有带成员的小程序帐号，没有可以越过的权限。',
  allRight: '全部被拒绝，什么也没改。',
  wrong: '有尝试没有得到应有的结果，见下表红色的行。',
  head: { attempt: '尝试', code: '回答', changed: '数据', logged: '日志', result: '结果' },
  unchanged: '未改动',
  changed: '被改动',
  notLogged: '不记',
  wentThrough: '放行了',
  right: '守住',
  broken: '失守',
  attempts: {
    foreignAccount: '拿另一个沙盒的 AppID 来操作：回答与不存在的 AppID 一字不差',
    foreignTicket: '把一个沙盒的扫码单拿到另一个沙盒去确认',
    staleTicket: '二维码过期两天后再确认',
    replayedTicket: '已经用过的二维码再确认一次',
    wrongPhone: '别人的手机替管理员确认',
    endedSession: '退出登录后，用原来的浏览器继续提交',
    removedMember: '成员被移除后，用还开着的页面继续提交',
    directPost: '不经页面，直接提交一个看不到的操作',
    massAssignment: '每个操作都多带几个表单里没有的字段',
  } satisfies Record<Abuse, string> as Record<Abuse, string>,
};
