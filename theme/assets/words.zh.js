// The words of the controls, in Chinese.
export default {
  settings: '阅读设置',
  look: {
    theme: '底色', themeusual: '随系统', themepaper: '纸黄', themewhite: '白', themedark: '黑',
    size: '字号', sizesmall: '小', sizelarge: '大', sizehuge: '特大',
    leading: '行距', leadingtight: '紧', leadingloose: '松',
    keys: '← → 翻篇', keysusual: '开', keysoff: '关',
    usual: '默认',
  },
  tools: '工具',
  speak: '朗读', pause: '暂停', resume: '继续', stop: '停止', spoken: '读完了', noVoice: '这台设备没有中文语音',
  cite: '引用', format: '格式', access: '访问日期', copyCitation: '复制引文', download: '下载',
  share: '分享', address: '永久地址', copyAddress: '复制地址', handOn: '发给别人…', qr: '永久地址的二维码',
  report: '报错', reportHow: '点开要指正的那一段后面的“指正”，在 GitHub 上写明应当怎样；不必写明是哪一段。', mend: '指正', paragraph: n => `第${n}段`,
  copied: '已复制', notCopied: '没能复制，请手动选中', notStored: '浏览器不许保存，关掉页面后不再记得', notLoaded: '没能载入，请检查网络',
};
