/** 街角书架: a small clean mini program of our own making. Three pages, a tab bar, one subpackage. */
export const cornerLibrary: Readonly<Record<string, string>> = {
  'project.config.json': `{
  "projectname": "街角书架",
  "compileType": "miniprogram",
  "miniprogramRoot": "miniprogram/",
  "setting": { "urlCheck": true, "minified": true }
}
`,
  'miniprogram/app.json': `{
  "pages": ["pages/shelf/shelf", "pages/mine/mine"],
  "subpackages": [{ "root": "book", "pages": ["detail/detail"] }],
  "window": { "navigationBarTitleText": "街角书架", "navigationBarBackgroundColor": "#ffffff" },
  "tabBar": {
    "color": "#666666",
    "selectedColor": "#1a6b4a",
    "list": [
      { "pagePath": "pages/shelf/shelf", "text": "书架" },
      { "pagePath": "pages/mine/mine", "text": "我的" }
    ]
  }
}
`,
  'miniprogram/app.js': `App({
  globalData: {
    books: [
      { id: 1, title: '巷口的云', shelf: 'A1', isFree: true },
      { id: 2, title: '二十四道家常菜', shelf: 'A2', isFree: true },
      { id: 3, title: '给孩子的星图', shelf: 'B1', isFree: false },
    ],
  },
});
`,
  'miniprogram/app.wxss': `page { background: #f6f6f4; color: #222222; font-size: 15px; }
.card { margin: 12px; padding: 16px; border-radius: 8px; background: #ffffff; }
.quiet { color: #666666; font-size: 13px; }
`,
  'miniprogram/pages/shelf/shelf.json': `{ "navigationBarTitleText": "书架" }
`,
  'miniprogram/pages/shelf/shelf.wxml': `<view class="card">
  <text>街角书架：社区里的共享书架，借走一本，留下一本。</text>
</view>
<view class="card" wx:for="{{books}}" wx:key="id" data-id="{{item.id}}" bindtap="open">
  <view>{{item.title}}</view>
  <view class="quiet">架位 {{item.shelf}}</view>
</view>
`,
  'miniprogram/pages/shelf/shelf.js': `Page({
  data: { books: getApp().globalData.books },
  open(event) {
    wx.navigateTo({ url: '/book/detail/detail?id=' + event.currentTarget.dataset.id });
  },
});
`,
  'miniprogram/pages/mine/mine.json': `{ "navigationBarTitleText": "我的" }
`,
  'miniprogram/pages/mine/mine.wxml': `<view class="card">
  <view>我借的书</view>
  <view class="quiet">还没有借书。到书架上挑一本吧。</view>
</view>
<view class="card">
  <view>开放时间</view>
  <view class="quiet">每天 9:00 到 20:00，街心公园东门。</view>
</view>
`,
  'miniprogram/pages/mine/mine.js': `Page({});
`,
  'miniprogram/book/detail/detail.json': `{ "navigationBarTitleText": "图书详情" }
`,
  'miniprogram/book/detail/detail.wxml': `<view class="card">
  <view>{{book.title}}</view>
  <view class="quiet">架位 {{book.shelf}}</view>
  <text>取书时请核对架位，读完放回原处即可。</text>
</view>
`,
  'miniprogram/book/detail/detail.js': `Page({
  data: { book: {} },
  onLoad(query) {
    this.setData({ book: getApp().globalData.books.find((book) => String(book.id) === query.id) || {} });
  },
});
`,
};
