/** Words of the interface itself, used on many pages. */
export const ui = {
  close: '关闭',
  cancel: '取消',
  back: '返回',
  confirm: '确定',
  save: '保存',
  copy: '复制',
  copied: '已复制',
  done: '已完成',
  optional: '选填',
  waiting: '请稍候…',
  papers: {
    choose: '上传材料',
    uploading: '正在上传…',
    failed: '没有传上来，请再试一次',
    remove: '去掉',
    hint: (p: { types: string; maxMB: number; maxFiles: number }) =>
      `${p.types}，每份不超过 ${p.maxMB} MB，最多 ${p.maxFiles} 份。演练用的材料即可，不要上传真实证件`,
  },
  skipToContent: '跳到正文',
  notFound: {
    title: '没有这个页面',
    text: '地址可能有误，或者你没有权限看它。演练中不透露是哪一种。',
    home: '回到首页',
    sandboxes: '我的沙盒',
  },
  error: {
    title: '出错了，这是我们的问题',
    text: '刚才的操作没有完成。可以再试一次；若仍不行，把下面的编号交给管理这台服务器的人，服务器日志里有同一个编号。',
    id: '编号',
    retry: '再试一次',
    home: '回到首页',
  },
};
