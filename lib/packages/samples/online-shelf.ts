/** 街角书架 with a server: what differs from the offline one. Four kinds of requests to one host (seed 000, the lesson). */
export const onlineShelf: Readonly<Record<string, string>> = {
  'miniprogram/config.js': `// 服务器的地址只写在这里。先在云服务里买下 rehearsal-shelf.icu，再把 api 解析到你的服务器。
module.exports = {
  baseUrl: 'https://api.rehearsal-shelf.icu',
  liveUrl: 'wss://api.rehearsal-shelf.icu/live',
};
`,
  'miniprogram/pages/shelf/shelf.js': `const { baseUrl, liveUrl } = require('../../config');

Page({
  data: { books: getApp().globalData.books },
  onLoad() {
    wx.request({
      url: baseUrl + '/books',
      success: ({ data }) => this.setData({ books: data }),
      fail: ({ errMsg }) => console.error(errMsg),
    });
    wx.connectSocket({ url: liveUrl });
  },
  open(event) {
    wx.navigateTo({ url: '/book/detail/detail?id=' + event.currentTarget.dataset.id });
  },
});
`,
  'miniprogram/pages/mine/mine.js': `const { baseUrl } = require('../../config');

Page({
  note(path) {
    wx.uploadFile({ url: \`\${baseUrl}/notes\`, filePath: path, name: 'note' });
  },
});
`,
  'miniprogram/book/detail/detail.js': `const { baseUrl } = require('../../config');

Page({
  data: { book: {} },
  onLoad(query) {
    this.setData({ book: getApp().globalData.books.find((book) => String(book.id) === query.id) || {} });
    wx.downloadFile({ url: \`\${baseUrl}/covers/\${query.id}.png\` });
  },
});
`,
};
