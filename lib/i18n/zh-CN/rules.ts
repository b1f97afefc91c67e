/** The page of rules and sources. */
export const rules = {
  title: '规则与来源',
  lead: (p: { pack: string }) =>
    `这个沙盒用规则包 ${p.pack}。每个数字都写明来源和把握程度；“我们自己定的”在真实后台要再核对。`,
  head: { key: '规则', value: '取值', source: '来源', certainty: '把握程度', set: '建沙盒时设定' },
  set: '已改',
  none: '没有',
  count: (p: { chosen: number; total: number }) => `共 ${p.total} 条，其中 ${p.chosen} 条是我们自己定的`,
};
